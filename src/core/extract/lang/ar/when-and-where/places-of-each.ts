import { SPACE } from '../../../../text/tokenize.js'
import type { Draft } from '../../../draft.js'
import { FUNCTION } from '../counted/noun-phrase.js'
import { isPart, listedWith } from '../counted/parts.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import { COUNTRY, type FoundPlace } from './found-place.js'
import { HOLY, isUntold } from './place-names.js'

/** The places that stand with one figure of a sentence each; the others; and the figures whose parts have them. */
export interface PlacesOfEach {
  readonly of: ReadonlyMap<Draft, FoundPlace>
  readonly others: readonly FoundPlace[]
  readonly wholes: ReadonlySet<Draft>
  /** Places of a toll each: no other figure's, where another is named. */
  readonly tolls: ReadonlySet<FoundPlace>
}

/** "24 قتيلا في ريف كذا، بينهم 10 بغارات في بلدة كذا، و6 جراء قصف على كذا": where each of a list fell. */
export function placesOfEach(tokens: Tokens, places: readonly FoundPlace[], drafts: readonly Draft[]): PlacesOfEach {
  const of = new Map<Draft, FoundPlace>()
  const tolls = new Set<FoundPlace>()
  for (const [i, draft] of drafts.entries()) {
    const toll = places.length > 1 ? ofToll(tokens, places, draft) : null
    if (toll) tolls.add(toll)
    const own =
      toll ?? ownPlace(tokens, places, draft) ?? (places.length > 1 ? behindParts(tokens, places, drafts, i) : null)
    const whole = drafts[i - 1]
    const theirs = own ? undefined : whole && of.get(whole)
    if (own) of.set(draft, own)
    else if (theirs && partsFrom(tokens, drafts, i - 1) > i - 1 && nonePlacedBetween(places, theirs, draft))
      of.set(draft, theirs)
  }
  const given = new Set(of.values())
  const others = given.size > 1 ? places.filter((place) => !given.has(place)) : []
  const wholes = new Set(others.length > 0 ? drafts.filter((_, i) => isGivenOut(tokens, drafts, i, of)) : [])
  return { of, others, wholes, tolls }
}

/** "24 قتيلا و22 جريحا في ريف كذا، بينهم 10 في بلدة كذا و6 في قرية كذا": the parts that follow have places of their own. */
function isGivenOut(
  tokens: Tokens,
  drafts: readonly Draft[],
  index: number,
  of: ReadonlyMap<Draft, FoundPlace>,
): boolean {
  let part = index + 1
  while (drafts[part] && !isAmong(tokens, drafts[part]!)) if (of.has(drafts[part++]!)) return false
  const theirs = new Set<FoundPlace | undefined>()
  for (let i = part; drafts[i] && (i === part || listedWith(tokens, drafts[i - 1]!, drafts[i]!)); i++)
    theirs.add(of.get(drafts[i]!))
  theirs.delete(undefined)
  return theirs.size > 1
}
const isAmong = (tokens: Tokens, { first, from }: Draft): boolean =>
  tokens[(from ?? first) - 1]?.lex.word.role === 'among'

const nonePlacedBetween = (places: readonly FoundPlace[], theirs: FoundPlace, draft: Draft): boolean =>
  !places.some(({ first }) => first > theirs.last && first < draft.first)

/** The last of the figures that break down the one at `index`. */
function partsFrom(tokens: Tokens, drafts: readonly Draft[], index: number): number {
  let last = index
  while (drafts[last + 1]) {
    const next = drafts[last + 1]!
    const among = isAmong(tokens, next)
    const goesOn =
      last > index && isPart(tokens, next) && listedWith(tokens, drafts[last]!, next) && besides(tokens, next)
    if (!among && !goesOn) break
    last++
  }
  return last
}
/** "3 أطفال و4 نساء": right behind the one before. */
const besides = (tokens: Tokens, { first, from }: Draft): boolean =>
  !isMark(tokens[(from ?? first) - 1], '،,') && !isMark(tokens[(from ?? first) - 2], '،,')

/** "و25 مواطنا بينهم 3 أطفال قضوا في قصف على بلدة كذا": behind the parts and the verb of all of them. */
function behindParts(
  tokens: Tokens,
  places: readonly FoundPlace[],
  drafts: readonly Draft[],
  index: number,
): FoundPlace | null {
  const verb = lastOf(drafts[partsFrom(tokens, drafts, index)]!) + 1
  if (tokens[verb]?.lex.word.outcome?.form !== 'after' || tokens[verb]!.lex.conj || !tokens[verb + 1]) return null
  return (
    places.find(
      ({ first, breadth }) =>
        first > verb + 1 && first <= verb + 9 && breadth < COUNTRY && attackAt(tokens, verb + 1, first),
    ) ?? null
  )
}

/** "عدد القتلى في كذا 120", "حصيلة الضحايا في كذا إلى 30، وفي كذا إلى 12": a toll's place stands between it and the figure. */
function ofToll(tokens: Tokens, places: readonly FoundPlace[], draft: Draft): FoundPlace | null {
  if (draft.head !== null && draft.head < draft.first) return null
  const to = draft.from ?? draft.first
  const end = tokens[to - 1]?.lex.word.role === 'to' ? to - 2 : to - 1
  const found = places.find(({ last }) => last === end)
  if (!found) return null
  const at = tokens[found.first]!.lex.prep === 'ب' ? found.first - 1 : found.first - 2
  const led = at === found.first - 1 || tokens[at + 1]?.lex.word.role === 'in'
  if (led && tokens[at + 1]!.lex.conj) return found // "وفي كذا إلى 120"
  const toll = tokens[at]?.lex
  return led && toll?.def && toll.word.noun?.metric && toll.word.number === 'many' ? found : null
}

const BY_WHAT = new Set(['جراء', 'اثر', 'نتيجه'])

/** Breadth of a town, and of anything narrower at most. */
const TOWN = 1

/** "18 في حي كذا، و9 في دار سعد": each part of a list has the place right behind it. */
function ownPlace(tokens: Tokens, places: readonly FoundPlace[], draft: Draft): FoundPlace | null {
  const from = lastOf(draft) + 1
  const behind = places.find(
    ({ first, last, breadth }) =>
      (first > from || (first === from && tokens[first]!.lex.prep === 'ب')) &&
      (breadth < COUNTRY || (isMark(tokens[last + 1], '،') && tokens[last + 2]?.lex.word.role === 'among')) && // "9 غارات في سوريا، منها ست قرب كذا"
      ((first <= from + 3 && leadsTo(tokens, from, first)) ||
        (breadth <= TOWN && first <= from + 8 && attackAt(tokens, from, first))),
  )
  return behind ?? (draft.rules.includes('metric:sibling') ? unheardOf(tokens, from) : null)
}

/** "سبعة في غارات استهدفت سوقا في مدينة كذا": the attack that hit them, and where it struck. */
function attackAt(tokens: Tokens, from: number, to: number): boolean {
  const attack = from + (tokens[from]!.lex.prep === 'ب' ? 0 : 1) // "بغارات في", "في قصف على", "جراء غارة على"
  const opens = attack === from || tokens[from]!.lex.word.role === 'in' || BY_WHAT.has(tokens[from]!.folded)
  if (!opens || tokens[from]!.lex.conj || tokens[attack]?.lex.word.noun?.kind !== 'attack') return false
  for (let at = attack + 1; at < to; at++) {
    const { kind, lex } = tokens[at]!
    if (kind !== 'word' || lex.conj || lex.word.numeral || lex.word.vague || lex.word.outcome) return false
  }
  return true
}

/** "و9 في دار سعد": a name that no gazetteer knows, behind a bare number of a list. */
function unheardOf(tokens: Tokens, from: number): FoundPlace | null {
  if (tokens[from]?.lex.word.role !== 'in' || tokens[from]!.lex.conj) return null
  let last = from
  while (last < from + 3 && tokens[last + 1] && isName(tokens[last + 1]!)) last++
  return last === from ? null : { first: from + 1, last, breadth: 1 }
}
const isName = ({ kind, space, folded, lex: { word, conj, prep } }: Tokens[number]): boolean =>
  kind === 'word' &&
  space <= SPACE.blank &&
  !conj &&
  prep === '' &&
  (isUntold(word) || HOLY.has(folded)) &&
  !FUNCTION.has(folded)
function leadsTo(tokens: Tokens, from: number, to: number): boolean {
  if (from === to) return true // "40 بإقليم كذا"
  for (let at = from; at < to - 1; at++) {
    const { word, conj, prep } = tokens[at]!.lex
    if (tokens[at]!.kind !== 'word' || conj || prep !== '' || word.role || word.outcome) return false
  }
  const { word, conj } = tokens[to - 1]!.lex
  return !conj && (word.role === 'in' || word.role === 'near' || nearby(tokens, to - 1))
}

/** "بالقرب من كذا", "على مقربة من كذا". */
const nearby = (tokens: Tokens, of: number): boolean =>
  tokens[of]!.lex.word.role === 'of' && /^(?:بالقرب|مقربه)$/u.test(tokens[of - 1]!.folded)
