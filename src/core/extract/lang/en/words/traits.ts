import { lexAt, type Tokens, wordAt, wordSet } from './lex.js'

/** "a |wounded boy", "another |dead driver": said of the one counted right behind; "his |late wife" was told of before. */
export const isTrait = (tokens: Tokens, i: number): boolean => {
  const { noun } = lexAt(tokens, i + 1)
  return noun?.kind === 'person' && !noun.plural && !noun.sure && TRAITS.has(wordAt(tokens, i))
}
const TRAITS = wordSet('dead deceased killed slain murdered wounded injured hurt')
