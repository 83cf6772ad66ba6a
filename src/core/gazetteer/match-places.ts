import { foldText } from '../text/fold.js'
import { SPACE, type Token } from '../text/tokenize.js'
import { type Gazetteer, gazetteer } from './gazetteer.js'
import { isHead, isHeadLink, kindOfHead } from './heads.js'
import type { Place } from './place.js'
import { isBoundArticle, isLatinArticle } from './place-name.js'

/** A place named in running text. Token indices, both ends included. */
export interface PlaceMention {
  /** The name with its article, as "al-Bab". */
  readonly nameFirst: number
  readonly nameLast: number
  /** The name with its head, as "مدينة سرت", "Zaytoun neighbourhood", "province of Idlib". */
  readonly first: number
  readonly last: number
  /** What it may mean, in the gazetteer's order; never empty. */
  readonly places: readonly Place[]
}

/** A word as names are matched: without the article, with the apostrophes of transliteration closed up ("Sana'a" → sanaa). */
interface Unit {
  readonly word: string
  readonly first: number
  readonly last: number
  readonly capital: boolean
}

/**
 * The places named in a text, longest names first, in one pass. Latin names must start with a capital; a name that is an
 * ordinary word too (`~` in seeds/places) needs a head beside it.
 */
export function matchPlaces(text: string, tokens: readonly Token[], places: Gazetteer = gazetteer()): PlaceMention[] {
  const units = unitsOf(text, tokens)
  const words = units.map((unit) => unit.word)
  const mentions: PlaceMention[] = []
  for (let at = 0; at < units.length; at++) {
    if (!(units[at] as Unit).capital) continue
    const run = places.trie.longest(words, at)
    if (!run) continue
    const [before, behind] = [headBefore(units, at), headBehind(tokens, units, run.last)]
    const head = before ?? behind
    const meant = head
      ? places.ofKind(run.places, kindOfHead(head.word))
      : run.places.filter((place) => !run.weak.includes(place))
    if (meant.length === 0) continue
    const [nameFirst, nameLast] = [(units[at] as Unit).first, (units[run.last] as Unit).last]
    mentions.push({
      nameFirst,
      nameLast,
      first: before?.first ?? nameFirst,
      last: behind?.last ?? nameLast,
      places: meant,
    })
    at = run.last
  }
  return mentions
}

/** Heads that stand directly before a name, with the small words between. Several may stand in a row. */
function headBefore(units: readonly Unit[], at: number): Unit | null {
  let i = at - 1
  while (i >= at - 2 && isHeadLink(units[i]?.word ?? '')) i--
  const head = units[i]
  return head && isHead(head.word) ? head : null
}

/** English heads stand behind: "Idlib province". Arabic ones there belong to the next name. */
function headBehind(tokens: readonly Token[], units: readonly Unit[], last: number): Unit | null {
  const [name, next] = [units[last] as Unit, units[last + 1]]
  if (!next || next.first !== name.last + 1 || !/^[a-z]/.test(next.word) || !isHead(next.word)) return null
  const after = tokens[next.last + 1]?.folded
  return after === 'of' || after === 'de' ? null : next
}

const APOSTROPHE = /^['’‘`´]$/u
const ELIDED = new Set(['d', 'l', 'qu', 's', 'n', 'j', 'm', 'c', 't', 'jusqu', 'lorsqu'])

function unitsOf(text: string, tokens: readonly Token[]): Unit[] {
  const units: Unit[] = []
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
const wordOf = (token: Token): string => (plainAscii.test(token.folded) ? token.folded : foldText(token.folded))

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
