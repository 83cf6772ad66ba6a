import { foldWord } from '../../../../text/fold.js'

/** Words folded, with each of the clitics: for words that the dictionary does not take apart. */
export function spelled(words: string, prefixes: readonly string[]): ReadonlySet<string> {
  return new Set(words.split(' ').flatMap((word) => prefixes.map((prefix) => prefix + foldWord(word))))
}
