import type { Status } from '../../../../claim/vocabulary.js'
import type { Figure, Sentence } from '../sheet.js'
import { CUE, isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { amongKind, amongWhom, apposedKind, includesBoth, memberOf, worksFor } from './status-beside.js'
import { armsAt, behindHearsay, civilAt, isOther, OF_THEM } from './status-words.js'

/** What the words of a figure and those beside it say of those counted; null where nothing: "12", "ten others". */
export function ownStatus(
  tokens: Tokens,
  { last: end, cues }: Sentence,
  { draft, from: figureFrom, last, noun, trait, partitive }: Figure,
): Status | null {
  // "12 died, all |but one of them civilians": he was none
  if (wordAt(tokens, figureFrom - 1) === 'but' && (partitive || wordAt(tokens, figureFrom - 2) === 'all'))
    return 'unknown'
  // "a number of dead |in the ranks of the militia"
  if (wordAt(tokens, last + 1) === 'in' && wordAt(tokens, last + 3) === 'ranks') return 'combatant'
  // "the clinic received |five patients": fighters may be among them
  if (wordAt(tokens, last) === 'patients' && (trait !== null || RECEIVES.has(wordAt(tokens, figureFrom - 1))))
    return 'unknown'
  const told = partitive ? (apposed(tokens, last) ?? complement(tokens, last, end, draft.low !== 1)) : null
  if (told !== null && told !== 'unknown') return told
  if (namesNoFighter(tokens, draft.head)) return 'civilian'
  let said: Status | null = null
  let both = false
  for (let i = draft.implicit ? draft.first : draft.last + 1; i <= last; i++) {
    const word = wordAt(tokens, i)
    const { cue, noun: own } = lexAt(tokens, i)
    const kind: Status | null = cue & CUE.civil ? 'civilian' : cue & CUE.armed ? 'combatant' : null
    both ||= kind !== null && said !== null && kind !== said
    said ??= kind
    const status = own?.status
    // "25 |local and national police"
    if (word === 'local' && i < last) continue
    if (!status || status === 'unknown' || (i < last && i !== draft.head && said !== null)) continue
    both ||= said !== null && said !== status
    said ??= status
  }
  // "two of |the four soldiers"
  if (draft.head === null && noun?.kind === 'person' && said === null && noun.status !== 'unknown') return noun.status
  // "three of the victims were |under 18"
  if (said === null && isAt(tokens, last + 1, W.be) && underAge(tokens, last + 2)) return 'civilian'
  if (noun === null && said === null)
    return (
      complement(tokens, last, end, draft.low !== 1) ??
      (draft.low === 1 || !(cues & CUE.all) ? null : apposedKind(tokens, last))
    )
  if (both) return mixesNouns(tokens, draft.head ?? last, last) ? 'mixed' : (noun?.status ?? 'unknown')
  // "12 bodies |of civilians", "40 bodies |of suspected rebels"
  if (said === null && noun?.metric === 'killed' && wordAt(tokens, last + 1) === 'of') {
    const whom = ofWhom(tokens, last + 2)
    if (whom !== null) return whom
  }
  if (said === null && noun?.kind === 'person' && noun.plural) {
    const kind = saidToBe(tokens, last)
    if (kind !== null) return kind
  }
  const beside =
    said !== null ? null : noun?.inherits ? besideOf(tokens, last, cues) : noun?.sure ? amongWhom(tokens, last) : null
  if (beside !== null) return beside
  // "the suicide |driver"
  if (draft.implicit && draft.first - 1 > figureFrom && armsAt(tokens, draft.first - 1)) return 'combatant'
  if (said !== null) return said
  // "a child |martyr"
  for (let i = draft.first - 1; draft.implicit && i > figureFrom && i > draft.first - 3; i--) {
    const before = lexAt(tokens, i).noun
    if (before?.kind === 'person' && before.status !== 'unknown' && wordAt(tokens, i) !== 'local') return before.status
  }
  return noun?.inherits && isOther(tokens, last) ? null : 'unknown'
}

/** "12 |non-combatants", "12 |fire fighters" */
const namesNoFighter = (tokens: Tokens, head: number | null): boolean =>
  head !== null &&
  ((wordAt(tokens, head - 1) === 'fire' && wordAt(tokens, head).startsWith('fighter')) ||
    ((wordAt(tokens, head - 1) === 'non' || wordAt(tokens, head - 2) === 'non') &&
      wordAt(tokens, head).startsWith('combatant')))

/** "40 bodies of |suspected Boko Haram members", "12 bodies of |civilians"; null where it does not say. */
function ofWhom(tokens: Tokens, from: number): Status | null {
  let armed = false
  for (let i = from; i < from + 5; i++) {
    const { noun, is } = lexAt(tokens, i)
    if (noun?.kind === 'person' && noun.plural) return armed && noun.inherits ? 'combatant' : noun.status
    if (is & (W.comma | W.stop | W.preposition | W.be | W.and)) return null
    armed ||= armsAt(tokens, i) || noun?.status === 'combatant'
  }
  return null
}

const RECEIVES = wordSet('received receives admitted treated treating')

/** What the words behind the noun say of those counted. */
const besideOf = (tokens: Tokens, last: number, cues: number): Status | null =>
  memberOf(tokens, last) ??
  worksFor(tokens, last) ??
  (cues & CUE.example ? amongKind(tokens, last) : null) ??
  (cues & CUE.all ? apposedKind(tokens, last) : null) ??
  includesBoth(tokens, last)

/** "five of those killed were |children", "nine were |women": what the sentence says they were; null where it says nothing. */
function complement(tokens: Tokens, last: number, end: number, many: boolean): Status | null {
  for (let i = last + 1; i <= last + 6 && i <= end; i++) {
    if (isAt(tokens, i, W.comma | W.stop | W.and)) return null
    // "41 of those killed |identified as civilians"
    const identified = wordAt(tokens, i) === 'identified' && wordAt(tokens, i + 1) === 'as'
    if (!identified && !isAt(tokens, i, W.be)) continue
    // "four of which were |those of children"
    const be = behindHearsay(tokens, i)
    const from = wordAt(tokens, be + 1) === 'those' && wordAt(tokens, be + 2) === 'of' ? be + 3 : be + 1
    for (let at = from; at <= from + 4 && at <= end; at++) {
      const { noun, outcome, is } = lexAt(tokens, at)
      // "five of the dead were al |Shabaab"
      if (noun === null && armsAt(tokens, at) && isAt(tokens, at + 1, W.comma | W.stop | W.and)) return 'combatant'
      if (outcome !== null || is & (W.comma | W.and | W.preposition | W.stop)) return null
      // "three were Syrian aid |workers"
      if (noun === null || noun.kind === 'measure' || lexAt(tokens, at + 1).noun !== null) continue
      // "two were |hospital staff", "40 were |members of the security forces"
      if (civilAt(tokens, at - 1) && noun.inherits) return 'civilian'
      if (noun.inherits && (armsAt(tokens, at - 1) || memberOf(tokens, at))) return 'combatant'
      if (noun.plural !== many) continue
      return noun.kind === 'person' && noun.metric === null ? noun.status : null
    }
    return null
  }
  return null
}

/** "under 18", "below the age of 16" */
function underAge(tokens: Tokens, i: number): boolean {
  if (!/^(under|below)$/.test(wordAt(tokens, i))) return false
  const at = wordAt(tokens, i + 1) === 'the' && wordAt(tokens, i + 2) === 'age' ? i + 4 : i + 1
  const age = Number.parseInt(wordAt(tokens, at), 10) || (lexAt(tokens, at).number?.value ?? 0)
  return age > 4 && age <= 18 && lexAt(tokens, at + 1).noun === null
}

/** "18 victims were all reported to be |civilians", "both men were |soldiers"; null where it does not say. */
function saidToBe(tokens: Tokens, last: number): Status | null {
  if (!isAt(tokens, last + 1, W.be)) return null
  for (let i = last + 2; i < last + 8; i++) {
    const { noun, is } = lexAt(tokens, i)
    if (noun?.kind === 'person' && noun.plural && noun.metric === null && !isAt(tokens, i + 1, W.and | W.hyphen))
      return noun.status === 'unknown' || lexAt(tokens, i + 1).noun !== null ? null : noun.status
    if (!(is & (W.be | W.adverb | W.adjective | W.quoteMark)) && !BEING.has(wordAt(tokens, i))) return null
  }
  return null
}
const BEING = wordSet('all both to be reported said believed thought known confirmed identified as')

/** "ten of them |students", "six of them |women" */
function apposed(tokens: Tokens, last: number): Status | null {
  if (!OF_THEM.has(wordAt(tokens, last))) return null
  const at = isAt(tokens, last + 1, W.adjective) ? last + 2 : last + 1
  const { noun } = lexAt(tokens, at)
  return noun?.kind === 'person' ? noun.status : null
}

/** "12 civilians and soldiers" names both; "civilian police" does not. */
const mixesNouns = (tokens: Tokens, head: number, last: number): boolean =>
  head < last && Array.from({ length: last - head }, (_, k) => head + k).some((i) => isAt(tokens, i, W.and))
