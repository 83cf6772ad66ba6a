import { isPeople, type Status } from '../../../../claim/vocabulary.js'
import { type Figure, type Step, standing } from '../sheet.js'
import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { ofOwnTroops } from './own-troops.js'
import { amongWhom, apposedKind, memberOf, worksFor } from './status-beside.js'
import { ARMED, CIVIL } from './status-words.js'

/** Whether those counted were civilians or fighters, by their noun and its adjectives; "others" and bare numbers inherit. */
export const statusOfCounted: Step = {
  name: 'status',
  apply({ tokens, sentences }) {
    let earlier: Status | null = null
    const told: Figure[] = []
    for (const sentence of sentences) {
      const figures = standing(sentence)
      let before: Status | null = null
      let whole: Figure | null = null
      for (const figure of figures) {
        const { draft } = figure
        if (!isPeople(draft.metric) && draft.metric !== 'strength') continue
        const own: Status =
          ofOwnTroops(tokens, sentence.first, figure) ??
          ownStatus(tokens, sentence.last, figure) ??
          (inherits(tokens, figure)
            ? ((amongThe(tokens, figure) ? null : before) ??
              theSame(tokens, figure, told) ??
              othersOf(tokens, figure, earlier) ??
              namedBefore(tokens, sentence.first, figure.from))
            : 'unknown')
        told.push(figure)
        const part = isPart(tokens, whole, figure)
        draft.status = own === 'unknown' && part && whole && isCivil(tokens, whole) ? 'civilian' : own
        // "two gunmen attacked, wounding |ten others": the others are no gunmen
        if (part || draft.metric === 'strength') continue
        // "14 people, including the bomber, and 37 others": the others are as the 14
        whole = figure
        before = draft.status
        earlier = before
      }
      if (figures.length > 1) civiliansToo(tokens, figures)
    }
  },
}

function ownStatus(
  tokens: Tokens,
  end: number,
  { draft, from: figureFrom, last, noun, trait, partitive }: Figure,
): Status | null {
  // "12 died, all |but one of them civilians": he was none
  if (partitive && wordAt(tokens, figureFrom - 1) === 'but') return 'unknown'
  // "the clinic received |five patients": fighters may be among them
  if (wordAt(tokens, last) === 'patients' && (trait !== null || RECEIVES.has(wordAt(tokens, figureFrom - 1))))
    return 'unknown'
  const told = partitive ? (apposed(tokens, last) ?? complement(tokens, last, end, draft.low !== 1)) : null
  if (told !== null) return told
  const said = new Set<Status>()
  for (let i = draft.implicit ? draft.first : draft.last + 1; i <= last; i++) {
    const word = wordAt(tokens, i)
    if (CIVIL.has(word)) said.add('civilian')
    else if (ARMED.has(word)) said.add('combatant')
    const status = lexAt(tokens, i).noun?.status
    // "25 |local and national police"
    if (word === 'local' && i < last) continue
    if (status && status !== 'unknown' && (i === last || i === draft.head || said.size === 0)) said.add(status)
  }
  if (noun === null && said.size === 0) return complement(tokens, last, end, draft.low !== 1)
  if (said.has('civilian') && said.has('combatant'))
    return mixesNouns(tokens, draft.head ?? last, last) ? 'mixed' : (noun?.status ?? 'unknown')
  // "12 bodies |of civilians", "40 bodies |of suspected rebels"
  const whom = isAt(tokens, last + 2, W.adjective) ? last + 3 : last + 2
  const ofWhom = noun?.metric === 'killed' && wordAt(tokens, last + 1) === 'of' ? lexAt(tokens, whom).noun : null
  if (said.size === 0 && ofWhom?.kind === 'person' && ofWhom.plural) return ofWhom.status
  const beside =
    said.size > 0 ? null : noun?.inherits ? besideOf(tokens, last) : noun?.sure ? amongWhom(tokens, last) : null
  if (beside !== null) return beside
  // "the suicide |driver"
  if (draft.implicit && draft.first - 1 > figureFrom && ARMED.has(wordAt(tokens, draft.first - 1))) return 'combatant'
  for (const status of said) return status
  // "a child |martyr"
  for (let i = draft.first - 1; draft.implicit && i > figureFrom && i > draft.first - 3; i--) {
    const before = lexAt(tokens, i).noun
    if (before?.kind === 'person' && before.status !== 'unknown' && wordAt(tokens, i) !== 'local') return before.status
  }
  return noun?.inherits && isOther(tokens, last) ? null : 'unknown'
}

const RECEIVES = wordSet('received receives admitted treated treating')

/** What the words behind the noun say of those counted. */
const besideOf = (tokens: Tokens, last: number): Status | null =>
  memberOf(tokens, last) ?? worksFor(tokens, last) ?? apposedKind(tokens, last)

/** "five of those killed were |children", "nine were |women": what the sentence says they were; null where it says nothing. */
function complement(tokens: Tokens, last: number, end: number, many: boolean): Status | null {
  for (let i = last + 1; i <= last + 6 && i <= end; i++) {
    if (isAt(tokens, i, W.comma | W.stop | W.and)) return null
    // "41 of those killed |identified as civilians"
    const identified = wordAt(tokens, i) === 'identified' && wordAt(tokens, i + 1) === 'as'
    if (!identified && !isAt(tokens, i, W.be)) continue
    for (let at = i + 1; at <= i + 5 && at <= end; at++) {
      const { noun, outcome, is } = lexAt(tokens, at)
      if (outcome !== null || is & (W.comma | W.and | W.preposition | W.stop)) return null
      // "three were Syrian aid |workers"
      if (noun === null || noun.kind === 'measure' || lexAt(tokens, at + 1).noun !== null || noun.plural !== many)
        continue
      return noun.kind === 'person' && noun.metric === null ? noun.status : null
    }
    return null
  }
  return null
}

/** "ten of them |students", "six of them |women" */
function apposed(tokens: Tokens, last: number): Status | null {
  if (!OF_THEM.has(wordAt(tokens, last))) return null
  const at = isAt(tokens, last + 1, W.adjective) ? last + 2 : last + 1
  const { noun } = lexAt(tokens, at)
  return noun?.kind === 'person' ? noun.status : null
}
const OF_THEM = wordSet('them whom these those')

/** "12 civilians and soldiers" names both; "civilian police" does not. */
const mixesNouns = (tokens: Tokens, head: number, last: number): boolean =>
  head < last && Array.from({ length: last - head }, (_, k) => head + k).some((i) => isAt(tokens, i, W.and))

/** "Twelve civilians died. |Twenty others were hurt": others are as those of the sentence before. */
const othersOf = (tokens: Tokens, { last }: Figure, earlier: Status | null): Status | null =>
  isOther(tokens, last) && earlier === 'civilian' ? earlier : null

/** "killed |five members of a family and hurt a number of other civilians": the five are civilians too. */
function civiliansToo(tokens: Tokens, figures: readonly Figure[]): void {
  const other = figures.findLastIndex(
    (figure) => isCivil(tokens, figure) && wordAt(tokens, (figure.draft.head ?? 0) - 1) === 'other',
  )
  for (let i = 0; i < other; i++) {
    const { draft, noun } = figures[i] as Figure
    if (draft.status === 'unknown' && noun?.inherits && isPeople(draft.metric)) draft.status = 'civilian'
  }
}

/** "Seven soldiers were killed … Along with |the seven killed, one was hurt" */
const theSame = (tokens: Tokens, { draft, from }: Figure, told: readonly Figure[]): Status | null =>
  wordAt(tokens, from - 1) === 'the'
    ? (told.find((other) => other.draft.metric === draft.metric && other.draft.low === draft.low)?.draft.status ?? null)
    : null

const OTHERS = wordSet('other others another')
const CARRIES = wordSet('of carrying transporting')
const CONSISTS = wordSet('composed consisting consists formed up comprised')
const isOther = (tokens: Tokens, i: number): boolean => OTHERS.has(wordAt(tokens, i))

/** "the number of |civilians, with one source giving a toll of three": those spoken of before the first figure. */
function namedBefore(tokens: Tokens, first: number, from: number): Status {
  for (let i = from - 1; i >= first; i--) {
    const { noun } = lexAt(tokens, i)
    // "the |civilian death toll"
    if (wordAt(tokens, i) === 'civilian' && countsLosses(tokens, i + 1)) return 'civilian'
    if (wordAt(tokens, i) === 'military' && countsLosses(tokens, i + 1)) return 'combatant'
    const of = CARRIES.has(wordAt(tokens, i - 1)) ? i - 1 : i - 2
    // "a service |composed of volunteers" tells of no others
    const ofWhom = CARRIES.has(wordAt(tokens, of)) && !CONSISTS.has(wordAt(tokens, of - 1))
    if (ofWhom && noun?.kind === 'person' && noun.plural && noun.status !== 'unknown' && noun.metric === null)
      return noun.status
  }
  return 'unknown'
}

const countsLosses = (tokens: Tokens, i: number): boolean =>
  lexAt(tokens, i).outcome?.form === 'noun' || lexAt(tokens, i).noun?.sure === true || isAt(tokens, i, W.toll)

const CIVILIANS = wordSet('civilian civilians citizens residents villagers')
/** "four |civilians", "48 |civilian casualties" */
const isCivil = (tokens: Tokens, { draft, noun }: Figure): boolean =>
  draft.head !== null &&
  (CIVILIANS.has(wordAt(tokens, draft.head)) ||
    ((noun?.sure || noun?.inherits) === true && CIVILIANS.has(wordAt(tokens, draft.head - 1))))

/** "four civilians, |two women and |two children", "eleven people, including |a guard": counted among those before. */
function isPart(tokens: Tokens, whole: Figure | null, { draft, noun, from }: Figure): boolean {
  if (whole === null || draft.metric !== whole.draft.metric || noun === null) return false
  // "one civilian, |a young man, was killed"
  if (draft.implicit && whole.draft.low === 1 && from === whole.last + 2 && isAt(tokens, from - 1, W.comma)) return true
  if (noun.inherits && draft.rules.some((rule) => rule === 'metric-part' || rule === 'metric-list')) return true
  for (let i = from - 1; i > whole.last && i > from - 12; i--) {
    if (isAt(tokens, i, W.including) || wordAt(tokens, i) === 'among') return true
    if (isAt(tokens, i, W.stop | W.be)) break
  }
  return false
}

/** "nine children were |among the 17 killed": the 17 are not as the nine. */
const amongThe = (tokens: Tokens, { from }: Figure): boolean =>
  wordAt(tokens, from - 1) === 'the' && wordAt(tokens, from - 2) === 'among'

/** "others", "another", and a number without a noun take the status of the figure before them. */
function inherits(tokens: Tokens, { noun, last, draft }: Figure): boolean {
  return noun === null ? draft.head === null || draft.implicit : isOther(tokens, last)
}
