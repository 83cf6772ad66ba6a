import { CUE, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from './words/lex.js'

/** Abbreviations that may well end a sentence: they end it where a capitalised word follows. */
const MAY_END = wordSet('s m etc inc ltd co corp jr sr')

/** Whether the mark or line at `mark` ends a sentence; a full stop behind an abbreviation or an initial does not, nor a line that flows on. */
export function endsSentence(tokens: Tokens, mark: number, text: string): boolean {
  if (wordAt(tokens, mark) !== '.') return !flowsOn(tokens, mark, text)
  const before = tokens[mark - 1]
  if (trailsOff(tokens, mark, text)) return false
  // "hama24|.com"
  if (before?.kind === 'digits' && SITES.has(wordAt(tokens, mark + 1)) && tokens[mark + 1]?.space === 0) return false
  if (before?.kind !== 'word' || tokens[mark]?.space !== 0) return true
  const next = tokens[mark + 1]
  if (!next) return true
  const { folded, lex } = before
  const abbreviated = (lex.cue & CUE.abbreviation) !== 0 || folded.length === 1
  if (!abbreviated) return true
  if (next.space === 0) return false
  // "since the coup on 1st Feb|. Of those killed"
  if (lexAt(tokens, mark - 1).month > 0 && MONTH_ENDS.has(next.folded) && isCapital(text, next)) return true
  return MAY_END.has(folded) && next.space > 0 && wordAt(tokens, mark - 2) === '.' && startsSentence(next.folded)
}

/** What an address ends in. */
const SITES = wordSet('com net org info tv news co')

/** "killing six| civilians", "an air strike on| Aleppo": the next line begins small, or this one cannot end here. */
function flowsOn(tokens: Tokens, last: number, text: string): boolean {
  const next = tokens[last + 1]
  if (!next || next.space === 0) return false
  if (isSmall(tokens, last + 1, text))
    return tokens[last]?.kind !== 'mark' || isAt(tokens, last, W.comma) || wordAt(tokens, last) === '…'
  return isAt(tokens, last, W.determiner | W.preposition | W.and | W.comma) || wordAt(tokens, last) === 'told'
}

/** "the raid|... on two buildings" */
function trailsOff(tokens: Tokens, mark: number, text: string): boolean {
  if (wordAt(tokens, mark + 1) !== '.' && wordAt(tokens, mark - 1) !== '.') return false
  let last = mark
  while (wordAt(tokens, last + 1) === '.') last++
  return isSmall(tokens, last + 1, text)
}

const isSmall = (tokens: Tokens, i: number, text: string): boolean =>
  tokens[i]?.kind === 'word' && !isCapital(text, tokens[i])

const startsSentence = (folded: string): boolean => OPENERS.has(folded)
const MONTH_ENDS = wordSet('the of among at in on according those these another they he she it')
const OPENERS = wordSet(
  'the a an in on at it he she they this that there two three four five six at-least according after when while but and no one',
)
