import type { Doc, Draft, Rule } from '../../../draft.js'
import { type DraftedSentence, draftedSentences } from '../../../drafted-sentences.js'
import { isPart, listedWith } from '../counted/parts.js'
import { PART_OF_SUM, WHOLE_OF_SUM } from '../counted/sum-of-parts.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { alsoDocuments, DOCUMENTS, documents, records } from './documented.js'
import { dayByDay, isHarm, namesDisaster, ofOneAttack, sumsManyDays } from './magnitude.js'
import { periodSpans } from './period-spans.js'
import { isUntold } from './place-names.js'
import { sameVoice } from './same-voice.js'
import { dayToldOf, someDay } from './some-day.js'
import { inWar, MAY_BE_WAR, warAt } from './wars.js'

/** A total over two days or more is cumulative: "منذ مارس", "خلال عشرة أشهر", "على مدار اليومين الماضيين". */
export const scope: Rule<Lex> = {
  name: 'scope',
  apply(doc) {
    let counter: Counter | null = null // of the sentence before
    let earlier: Counter | null = null // who told of a time further in front
    const sentences = draftedSentences(doc)
    const documented = sentences.map(
      ({ sentence: { first, last, cues } }) => (cues & DOCUMENTS) !== 0 && documents(doc.tokens, first, last),
    )
    const covering = documented.includes(true)
    sentences.forEach((sentence, i) => {
      const { first, last } = sentence.sentence
      const told = documented[i] === true || (covering && alsoDocuments(doc.tokens, first, last))
      if (counter === null && earlier !== null && records(doc.tokens, first, last)) counter = earlier
      counter = scopeOf(doc, sentence, counter, told)
      if (counter !== null && !counter.bySize) earlier = counter
    })
  },
}

/** A running total: who gave it, '' where the outlet did, and whether its size alone tells that it is one. */
interface Counter {
  readonly who: string
  readonly bySize: boolean
}

/** Sets the scope of the sentence's figures; gives who goes on counting behind it. */
function scopeOf(
  { tokens }: Doc<Lex>,
  { sentence: { first, last, cues }, drafts }: DraftedSentence,
  counter: Counter | null,
  documented: boolean,
): Counter | null {
  let told: boolean | null = null
  const day = (): boolean => (told ??= someDay(tokens, first, last))
  let then: boolean | null = null
  const ofThatDay = (): boolean => (then ??= dayToldOf(tokens, first, last))
  const shared = counter !== null && sharesOut(tokens, first, last)
  const goesOn = shared || (counter !== null && !day() && !elsewhere(tokens, first, last))
  const spans = periodSpans(tokens, first, last)
  const war = (cues & MAY_BE_WAR) === 0 ? Number.POSITIVE_INFINITY : warAt(tokens, first, last)
  let summed: Draft | null = null as Draft | null
  const reasonFor = (draft: Draft, before: Draft | undefined): string | null => {
    if (
      documented &&
      !(spans.length === 0 && ofThatDay()) &&
      draft.metric !== 'strength' &&
      !ofItsAttack(tokens, draft) &&
      (!draft.implicit || goesOnFrom(tokens, before, draft))
    )
      return 'scope:documented'
    if (sumsManyDays(tokens, draft, day) && !namesDisaster(tokens)) return 'scope:vast'
    if (
      goesOn &&
      draft.metric !== 'strength' &&
      (shared || continues(counter, draft)) &&
      !stillSo(tokens, draft) &&
      !turnsBehind(tokens, draft, last) &&
      !inOneAttack(tokens, draft) &&
      (!draft.implicit || goesOnFrom(tokens, before, draft))
    )
      return 'scope:goes-on'
    if (ofTwoAttacks(tokens, draft)) return 'scope:of-both'
    if (dayByDay(tokens, draft, first)) return 'scope:day-by-day'
    if (isHarm(draft) && (draft.first > war || (inWar(tokens, draft) && !day()))) return 'scope:war'
    if (
      draft.metric !== 'strength' &&
      spans.some(([from, to]) => draft.first >= from && draft.first <= to) &&
      !ofOneAttack(tokens, draft.first)
    )
      return 'scope:period'
    if (summed?.scope === 'cumulative' && draft.rules.includes(PART_OF_SUM)) return 'scope:part'
    return before?.scope === 'cumulative' && (goesOnFrom(tokens, before, draft) || joined(tokens, before, draft))
      ? 'scope:part'
      : null
  }
  let end: Draft | undefined
  for (const draft of drafts) {
    if (draft.rules.includes(WHOLE_OF_SUM)) summed = draft
    const why = reasonFor(draft, end)
    end = draft
    if (why === null) continue
    draft.scope = 'cumulative'
    draft.rules.push(why)
  }
  if (end?.scope !== 'cumulative') return null
  const who = `${counter?.who ?? ''} ${end.speaker ?? ''}`.trim()
  if (spans.length > 0 || documented || goesOn) return { who, bySize: false }
  return end.metric !== 'displaced' && drafts.some(({ rules }) => rules.includes('scope:vast'))
    ? { who, bySize: true }
    : null
}

/** "وفي أبين، قتل ثلاثة في كمين": one attack, at another place. */
function elsewhere(tokens: Tokens, first: number, last: number): boolean {
  const { word, conj } = tokens[first]!.lex
  const place = tokens[first + 1]?.lex.word
  const named = place?.place || place?.placeNames || (isMark(tokens[first + 2], '،') && place && isUntold(place))
  if (turnsAway(tokens, first)) return true
  const recalled = /^وكانت?$/u.test(tokens[first]!.folded) // "وكان المرصد ذكر أمس أن 4 قتلوا بكمين"
  if (!recalled && (!conj || word.role !== 'in' || !named)) return false
  for (let at = first + 2; at <= last; at++) {
    const { lex, folded } = tokens[at]!
    if (BY_WHAT.has(folded) && !tokens[at + 1]?.lex.def) return true // "إثر خلاف مسلح"
    if (lex.word.noun?.kind === 'attack' && lex.word.number === 'one' && !lex.def)
      return lex.prep === 'ب' || tokens[at - 1]!.lex.word.role === 'in'
  }
  return false
}

/** "وعلى صعيد آخر، اعتقلت القوات 40": of something else. */
const turnsAway = (tokens: Tokens, first: number): boolean =>
  tokens[first]!.lex.word.role === 'on' &&
  /^(?:صعيد|جانب)$/u.test(tokens[first + 1]?.folded ?? '') &&
  tokens[first + 2]?.lex.word.role === 'others'

/** "لترتفع حصيلة الهجومين إلى سبعة": of both. */
function ofTwoAttacks(tokens: Tokens, { first, from }: Draft): boolean {
  const to = (from ?? first) - 1
  if (tokens[to]?.lex.word.role !== 'to') return false
  for (let at = to - 1; at >= Math.max(1, to - 5); at--) if (BOTH_ATTACKS.test(tokens[at]!.folded)) return true
  return false
}
const BOTH_ATTACKS = /^ال(?:هجومين|تفجيرين|انفجارين|حادثين|حادثتين|عمليتين|جولتين|غارتين|ضربتين|مجزرتين|اعتداءين)$/u

const BY_WHAT = new Set(['اثر', 'جراء', 'برصاص'])

/** "وتوزع القتلى، وفق المرصد، على النحو التالي: 41 مدنيا": of the total before, whoever breaks it down. */
function sharesOut(tokens: Tokens, first: number, last: number): boolean {
  const heading = isMark(tokens[first - 1], ':') || isMark(tokens[first - 2], ':') ? first - 20 : first
  for (let at = Math.max(0, heading); at <= Math.min(last, first + 3); at++)
    if (SHARED_OUT.test(tokens[at]!.folded)) return true
  return false
}
const SHARED_OUT = /^[وف]?[يت]?توزع(?:ت|وا|ون)?$/u

/** "استشهد ثمانية في القصف، ليبلغ عدد الشهداء": what stands in front of the new total is of one event. */
function turnsBehind(tokens: Tokens, draft: Draft, last: number): boolean {
  for (let at = lastOf(draft) + 1; at <= last; at++) if (turns(tokens[at]!)) return true
  return false
}
const turns = onceASpelling(({ folded }) => /^ل[يت](?:رتفع|صل|بلغ|تجاوز)$/u.test(folded))

/** "بلغ عدد الضحايا 420 قتيلا و800 جريح": what else the same count holds. */
const joined = (tokens: Tokens, before: Draft, { first }: Draft): boolean =>
  tokens[first]!.lex.conj
    ? first === lastOf(before) + 1
    : tokens[first - 1]?.folded === 'و' && first === lastOf(before) + 2

/** "مقتل 7 في ضربة على المستشفى": of that one alone. */
function inOneAttack(tokens: Tokens, draft: Draft): boolean {
  for (let at = lastOf(draft) + 1; at <= lastOf(draft) + 4 && tokens[at + 1]; at++) {
    const { role, noun } = tokens[at]!.lex.word
    if ((role === 'in' && !tokens[at]!.lex.conj) || BY_WHAT.has(tokens[at]!.folded)) {
      const { word, def, suffix } = tokens[at + 1]!.lex
      return word.noun?.kind === 'attack' && word.number === 'one' && !def && suffix === ''
    }
    if (role || noun?.kind === 'attack' || tokens[at]!.kind !== 'word' || tokens[at]!.lex.conj) return false
  }
  return false
}

/** "سقط 8 قتلى جراء غارة على القرية": of that one, in the report of a month. */
const ofItsAttack = (tokens: Tokens, draft: Draft): boolean =>
  BY_WHAT.has(tokens[lastOf(draft) + 1]?.folded ?? '') &&
  tokens[lastOf(draft) + 2]?.lex.stem !== 'قصف' && // shelling goes on
  inOneAttack(tokens, draft)

/** "إن 200 جندي ما زالوا يعالجون": how many there are now, no sum. */
function stillSo(tokens: Tokens, draft: Draft): boolean {
  for (let at = lastOf(draft) + 1; at <= lastOf(draft) + 4 && tokens[at]; at++)
    if (/^(?:[يت]زال(?:ون|ان)?|زال(?:وا|ت|ا)?)$/u.test(tokens[at]!.folded)) return true
  return false
}

/** "قتل 1700 بينهم 290 طفلا و95 سيدة", "بلغ عدد الشهداء 11500 … و51 صحفيا". */
const goesOnFrom = (tokens: Tokens, before: Draft | undefined, draft: Draft): boolean =>
  before !== undefined && (isPart(tokens, draft) || listedWith(tokens, before, draft))

/**
 * Whether who speaks now is who counted before; a sentence without a speaker goes on with the last one.
 * Behind a mere large figure "قتل 3" tells of that day, "3 شهداء" still of the toll.
 */
const continues = (counter: Counter, { speaker, rules }: Draft): boolean =>
  !(counter.bySize && !rules.includes('metric:noun')) && (speaker === null || sameVoice(speaker, counter.who))
