import { isPeople, type Metric } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { harms, ofThem, settle } from './settle.js'

/** "Of those killed, |three were children", "Among the dead, |two were women", "Of the dead, |nine villagers had sat inside" */
export function ofThoseBefore(tokens: Tokens, { from, noun }: Figure): Metric | null {
  if (noun?.kind === 'thing' || !isAt(tokens, from - 1, W.comma)) return null
  const { outcome, noun: dead } = lexAt(tokens, from - 2)
  const whole = WHOLES.has(wordAt(tokens, from - 4)) && /^(those|the)$/.test(wordAt(tokens, from - 3))
  // "in photographs |of the deceased, one man"
  const opens =
    wordAt(tokens, from - 4) !== 'of' ||
    from < 5 ||
    isAt(tokens, from - 5, OPENS) ||
    /^(that|[.])$/.test(wordAt(tokens, from - 5))
  if (!whole || !opens) return null
  return outcome !== null && harms(outcome) ? outcome.metric : dead?.sure ? dead.metric : null
}

const OPENS = W.stop | W.comma | W.quoteMark | W.and | W.dash
const WHOLES = wordSet('of among amongst')

/** "Of the six wounded in the raid, there were |two women": the whole counted right before. */
export function thereWere(tokens: Tokens, figures: readonly Figure[], i: number): Metric | null {
  const { from } = figures[i] as Figure
  const whole = i > 0 ? figures[i - 1] : undefined
  if (
    !whole ||
    !isAt(tokens, from - 1, W.be) ||
    wordAt(tokens, from - 2) !== 'there' ||
    !isAt(tokens, from - 3, W.comma)
  )
    return null
  const of = isAt(tokens, whole.from - 1, W.determiner) ? whole.from - 2 : whole.from - 1
  return wordAt(tokens, of) === 'of' && isPeople(whole.draft.metric) ? whole.draft.metric : null
}

/** "Of the 15 people killed, |12 came from one town and |three from another", "Of the dead, nine came from one town and |three from another" */
export function ofTheFirst(tokens: Tokens, figures: readonly Figure[], i: number): Metric | null {
  const [first] = figures as [Figure, ...Figure[]]
  const { draft, from } = figures[i] as Figure
  if (i === 0 || draft.head !== null || !isAt(tokens, from - 1, W.comma | W.and) || !isPeople(first.draft.metric))
    return null
  // "of the 40 girls seized, |12 slipped away", "of the nine missing, |three were found"
  if (KEPT.has(first.draft.metric as Metric) && endsThat(tokens, (figures[i] as Figure).last + 1)) return null
  if (ofThoseBefore(tokens, first) !== null) return first.draft.metric
  const of = /^(the|those|these)$/.test(wordAt(tokens, first.from - 1)) ? first.from - 2 : first.from - 1
  return wordAt(tokens, of) === 'of' && lexAt(tokens, of - 1).noun === null ? first.draft.metric : null
}

const KEPT: ReadonlySet<Metric> = new Set(['abducted', 'detained', 'missing', 'displaced'])

/** "12 |slipped away", "three |were found", "nine |have returned": a verb that says something else. */
function endsThat(tokens: Tokens, from: number): boolean {
  let i = from
  while (isAt(tokens, i, W.be | W.have | W.adverb)) i++
  return isAt(tokens, i, W.verb) || lexAt(tokens, i).outcome?.things === true || isAt(tokens, i, W.saying)
}

/** "34 attacks, including |12 on clinics and |nine on schools": attacks of a kind. */
export function ofAttacks(tokens: Tokens, { from, last, draft }: Figure, before: Figure | undefined): boolean {
  if (!before || draft.head !== null || !AT.has(wordAt(tokens, last + 1))) return false
  if (!(before.noun?.metric === 'strikes' || before.draft.metric === 'strikes')) return false
  return isAt(tokens, from - 1, LISTS) || wordAt(tokens, from - 1) === ':'
}
const AT = wordSet('on against targeting at hit hitting')
const LISTS = W.including | W.comma | W.and | W.opener | W.dash

/** "222 people were killed; |215 of them are civilians, including 57 girls": before their own parts are told. */
export function areOfThem(tokens: Tokens, { draft: { metric } }: Figure, part: Figure): void {
  if (!part.partitive || part.draft.metric !== null || !isPeople(metric) || !ofThem(tokens, part)) return
  const what = isAt(tokens, part.last + 1, W.be) ? part.last + 2 : part.last + 1
  if (lexAt(tokens, what).noun?.kind === 'person') settle(part, metric, 'metric-earlier', 0.8)
}
