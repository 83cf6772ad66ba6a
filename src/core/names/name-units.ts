import { remember } from '../remember.js'
import { foldText } from '../text/fold.js'
import { SPACE, type Token } from '../text/tokenize.js'
import { isBoundArticle, isLatinArticle } from './name-words.js'

/** A word as names are matched: without the article, with the apostrophes of transliteration closed up ("Sana'a" → sanaa). */
export interface NameUnit {
  readonly word: string
  readonly first: number
  readonly last: number
  readonly capital: boolean
}

const APOSTROPHE = /^['’‘`´]$/u
const ELIDED = new Set(['d', 'l', 'qu', 's', 'n', 'j', 'm', 'c', 't', 'jusqu', 'lorsqu'])

/** A text as rows of words that names are matched in: articles, hyphens and apostrophes inside names are passed over. */
export function nameUnits(text: string, tokens: readonly Token[]): NameUnit[] {
  const units: NameUnit[] = []
  for (let i = 0; i < tokens.length; i++) {
    const first = i
    let token = tokens[i] as Token
    if (token.kind === 'mark') {
      if (!isJoint(tokens, i)) units.push({ word: '', first, last: i, capital: false })
      continue
    }
    if (isArticle(tokens, i)) continue
    let word = wordOf(token)
    while (joinsNext(tokens, i)) {
      i += 2
      token = tokens[i] as Token
      word += wordOf(token)
    }
    const start = articleBefore(tokens, first)
    units.push({ word, first: start, last: i, capital: isCapital(text, tokens, start, first) })
  }
  return units
}

const plainAscii = /^[a-z0-9]*$/
/** UTF-16 units: an archive repeats few words. */
const REMEMBERED = 400_000
const foldedWord = remember(foldText, REMEMBERED)
const wordOf = ({ folded }: Token): string => (plainAscii.test(folded) ? folded : foldedWord(folded))

/** "Sana'a" and "Ma’rib" are one word; "Gaza's", "d'Alep" are not. */
function joinsNext(tokens: readonly Token[], i: number): boolean {
  const [here, mark, next] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  if (mark?.kind !== 'mark' || !next || next.kind !== 'word' || next.folded === 's') return false
  return (
    mark.space === SPACE.none &&
    next.space === SPACE.none &&
    APOSTROPHE.test(mark.folded) &&
    !ELIDED.has(here?.folded ?? '')
  )
}

const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-‐‑–]$/u.test(token.folded)

/** A hyphen or an elision inside a name breaks nothing: "Deir-ez-Zor", "province d'Idleb". */
const isJoint = (tokens: readonly Token[], i: number): boolean =>
  (isHyphen(tokens[i]) || (APOSTROPHE.test(tokens[i]?.folded ?? '') && ELIDED.has(tokens[i - 1]?.folded ?? ''))) &&
  tokens[i]?.space === SPACE.none &&
  tokens[i + 1]?.space === SPACE.none

/** "al", "el" before a name; "ez", "ash" only with a hyphen behind. */
function isArticle(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.folded ?? ''
  if (!tokens[i + 1]) return false
  if (isBoundArticle(word)) return isJoint(tokens, i + 1) || isLatinArticle(word)
  return false
}

/** Where the article of the word at `i` begins, else `i`. */
function articleBefore(tokens: readonly Token[], i: number): number {
  const at = isJoint(tokens, i - 1) ? i - 2 : i - 1
  return at >= 0 && isArticle(tokens, at) ? at : i
}

/** Arabic has no capitals, so any Arabic word may start a name. */
function isCapital(text: string, tokens: readonly Token[], start: number, first: number): boolean {
  const letter = (index: number): string => text.charAt(tokens[index]?.start ?? 0)
  return (
    [start, first].some((index) => letter(index) !== letter(index).toLowerCase()) ||
    !/\p{Script=Latin}/u.test(letter(first))
  )
}
