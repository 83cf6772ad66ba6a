import type { Correction } from '../actions/claims/review-claim.js'
import { BOUNDS, METRICS, POLARITIES, SCOPES, STATUSES } from '../core/claim/vocabulary.js'
import { isIsoDate, keptMoment } from '../core/iso-date.js'
import { wholeNumber } from '../core/text/whole-number.js'
import type { ClaimView } from '../db/claims.js'
import { type Form, typedIn } from './form-field.js'
import { shownMoment } from './moment.js'

/** The fields of a claim as typed into a form: all text, nothing checked. */
export const CLAIM_FIELDS = [
  'metric',
  'bound',
  'low',
  'high',
  'counted',
  'status',
  'group',
  'side',
  'scope',
  'polarity',
  'speaker',
  'place',
  'whenStart',
  'whenEnd',
  'asOf',
] as const
export type ClaimField = (typeof CLAIM_FIELDS)[number]
export type ClaimDraft = Readonly<Record<ClaimField, string>>

export type ClaimProblem = 'badNumber' | 'badOrder' | 'needsEnd' | 'badDay' | 'badMoment' | 'badDays'
export type ClaimProblems = Readonly<Partial<Record<ClaimField, ClaimProblem>>>

/** A claim as its form shows it. */
export function draftOf(claim: ClaimView): ClaimDraft {
  return {
    metric: claim.metric,
    bound: claim.bound,
    low: typed(claim.low),
    high: typed(claim.high),
    counted: claim.counted,
    status: claim.status,
    group: claim.group ?? '',
    side: claim.side ?? '',
    scope: claim.scope,
    polarity: claim.polarity,
    speaker: claim.attribution.find(({ role }) => role === 'speaker')?.name ?? '',
    place: claim.place ?? '',
    whenStart: claim.whenStart ?? '',
    whenEnd: claim.whenEnd ?? '',
    asOf: shownMoment(claim.asOf ?? ''),
  }
}

/** An end of an interval as a form's field holds it. */
export const typed = (end: number | null): string => (end === null ? '' : String(end))

export function claimDraftFrom(form: Form): ClaimDraft {
  return Object.fromEntries(CLAIM_FIELDS.map((field) => [field, typedIn(form, field)])) as unknown as ClaimDraft
}

/** The values of a draft, or what is wrong with it, field by field. */
export function readClaimDraft(draft: ClaimDraft): { values: ClaimValues } | { problems: ClaimProblems } {
  const problems: Partial<Record<ClaimField, ClaimProblem>> = {}
  const [low, high] = [endOf(draft.low), endOf(draft.high)]
  if (low === undefined) problems.low = 'badNumber'
  if (high === undefined) problems.high = 'badNumber'
  if (draft.low === '' && draft.high === '') problems.low = 'needsEnd'
  if (typeof low === 'number' && typeof high === 'number' && low > high) problems.low = 'badOrder'
  for (const field of ['whenStart', 'whenEnd'] as const)
    if (draft[field] !== '' && !isDay(draft[field])) problems[field] = 'badDay'
  if (draft.asOf !== '' && !isIsoDate(draft.asOf)) problems.asOf = 'badMoment'
  if ((draft.whenStart === '') !== (draft.whenEnd === '') || draft.whenStart > draft.whenEnd)
    problems.whenEnd ??= 'badDays'
  if (Object.keys(problems).length > 0) return { problems }
  const { counted, speaker } = draft
  return {
    values: {
      metric: oneOf(METRICS, draft.metric),
      bound: oneOf(BOUNDS, draft.bound),
      low: low as number | null,
      high: high as number | null,
      counted,
      status: oneOf(STATUSES, draft.status),
      group: draft.group || null,
      side: draft.side || null,
      scope: oneOf(SCOPES, draft.scope),
      polarity: oneOf(POLARITIES, draft.polarity),
      speaker: speaker || null,
      place: draft.place || null,
      whenStart: draft.whenStart || null,
      whenEnd: draft.whenEnd || null,
      asOf: keptMoment(draft.asOf) || null,
    },
  }
}

export type ClaimValues = Pick<
  ClaimView,
  | 'metric'
  | 'bound'
  | 'low'
  | 'high'
  | 'counted'
  | 'status'
  | 'group'
  | 'side'
  | 'scope'
  | 'polarity'
  | 'place'
  | 'whenStart'
  | 'whenEnd'
  | 'asOf'
> & { readonly speaker: string | null }

/** What the values change in a claim: only that is sent, so that a field which stays keeps what the rules found. */
export function correctionOf(claim: ClaimView, { speaker, ...values }: ClaimValues): Correction {
  // The same moment written in another way, as its field shows it, is no change.
  const asOf = shownMoment(values.asOf ?? '') === shownMoment(claim.asOf ?? '') ? claim.asOf : values.asOf
  const changed = Object.entries({ ...values, asOf }).filter(
    ([field, value]) => claim[field as keyof typeof values] !== value,
  )
  const before = claim.attribution.find(({ role }) => role === 'speaker')?.name ?? null
  return {
    ...(Object.fromEntries(changed) as Correction),
    ...(speaker === before ? {} : { attribution: withSpeaker(claim.attribution, speaker) }),
  }
}

type Chain = ClaimView['attribution']

const withSpeaker = (chain: Chain, name: string | null) => [
  ...(name === null ? [] : [{ role: 'speaker' as const, name }]),
  ...chain
    .filter(({ role }, position) => !(role === 'speaker' && position === 0))
    .map(({ role, name }) => ({ role, name })),
]

/** Null where nothing is typed, undefined for what is no whole number. */
const endOf = (text: string): number | null | undefined => (text === '' ? null : wholeNumber(text))

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && isIsoDate(text)

const oneOf = <Word extends string>(words: readonly Word[], word: string): Word =>
  words.find((each) => each === word) ?? words[0]!
