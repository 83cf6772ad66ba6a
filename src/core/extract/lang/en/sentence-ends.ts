import { type Tokens, wordAt, wordSet } from './words/lex.js'

const ABBREVIATIONS = wordSet(
  'mr mrs ms dr prof gen lt col maj sgt capt cpl brig adm cmdr gov sen rep rev hon st mt ft no nos vs etc jan feb mar apr jun jul aug sep sept oct nov dec approx u s p a m inc ltd co corp jr sr al est dept',
)

/** Abbreviations that may well end a sentence: they end it where a capitalised word follows. */
const MAY_END = wordSet('s m etc inc ltd co corp jr sr')

/** Whether the mark at `mark` ends a sentence; a full stop behind an abbreviation or an initial does not. */
export function endsSentence(tokens: Tokens, mark: number): boolean {
  if (wordAt(tokens, mark) !== '.') return true
  const before = tokens[mark - 1]
  // "hama24|.com"
  if (before?.kind === 'digits' && SITES.has(wordAt(tokens, mark + 1)) && tokens[mark + 1]?.space === 0) return false
  if (before?.kind !== 'word' || tokens[mark]?.space !== 0) return true
  const next = tokens[mark + 1]
  if (!next) return true
  const { folded } = before
  const abbreviated = ABBREVIATIONS.has(folded) || folded.length === 1
  if (!abbreviated) return true
  if (next.space === 0) return false
  return MAY_END.has(folded) && next.space > 0 && wordAt(tokens, mark - 2) === '.' && startsSentence(next.folded)
}

/** What an address ends in. */
const SITES = wordSet('com net org info tv news co')

const startsSentence = (folded: string): boolean => OPENERS.has(folded)
const OPENERS = wordSet(
  'the a an in on at it he she they this that there two three four five six at-least according after when while but and no one',
)
