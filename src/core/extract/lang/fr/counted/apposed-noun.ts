import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { adjoins, after, folded, is, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/**
 * "Les assaillants, | entre dix et quinze selon un témoin, …", "des blessés (| une vingtaine) affluaient", "les rebelles, | 300 hommes, ont …":
 * the plural noun that a number behind a mark counts; null where none does.
 */
export function nounApposed(tokens: Words, draft: Draft): number | null {
  if ((draft.low ?? 0) < 2 || draft.rules[0] === 'zero') return null
  if (draft.head !== null && !areMen(folded(tokens, draft.head))) return null
  if (!closes(tokens, lastToken(tokens, draft) + 1)) return null
  const mark = overNumberOf(tokens, firstToken(draft)) - 1
  if (!isMark(tokens, mark, ',(') && !(is(tokens[mark], WORD.dash) && !adjoins(tokens[mark]))) return null
  const noun = isNoun(tokens, mark - 1) ? mark - 1 : is(tokens[mark - 1], WORD.adjective) ? mark - 2 : -1
  if (!isNoun(tokens, noun)) return null
  return DEFINITE.has(folded(tokens, is(tokens[noun - 1], WORD.frontAdjective) ? noun - 2 : noun - 1)) ? noun : null
}

const areMen = (word: string): boolean => word === 'hommes' || word === 'personnes' || word === 'individus'
const DEFINITE: ReadonlySet<string> = new Set('les des ces ses leurs nos'.split(' '))

function isNoun(tokens: Words, at: number): boolean {
  const noun = tokens[at]?.lex.noun
  return (noun?.kind === 'person' || noun?.kind === 'outcome') && noun.plural
}

/** "au nombre de | neuf" */
const overNumberOf = (tokens: Words, from: number): number =>
  folded(tokens, from - 1) === 'de' && folded(tokens, from - 2) === 'nombre' && folded(tokens, from - 3) === 'au'
    ? from - 3
    : from

function closes(tokens: Words, at: number): boolean {
  const word = folded(tokens, at)
  if (/^[,).]$/u.test(word) || word === 'selon') return true
  if (is(tokens[at], WORD.dash)) return !adjoins(tokens[at])
  if (word === 'd') return folded(tokens, after(tokens, at)) === 'après'
  return (word === 'au' && folded(tokens, at + 1) === 'total') || (word === 'en' && folded(tokens, at + 1) === 'tout')
}
