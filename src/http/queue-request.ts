import { CLAIM_STATES, METRICS } from '../core/claim/vocabulary.js'
import type { ClaimFilter } from '../db/claim-filter.js'
import { QUEUE_ORDERS, type QueueOrder, type QueueRequest } from '../db/claim-queue.js'
import { formAsked, wordAsked } from './asked-for.js'
import { addressWith } from './back.js'

/** The queue as an address asks for it; `any` state is every state. */
export interface QueueChoice {
  readonly order: QueueOrder
  readonly state: (typeof CLAIM_STATES)[number] | 'any'
  readonly metric: (typeof METRICS)[number] | undefined
  readonly source: number | undefined
  readonly incident: number | undefined
}

export function queueChoice(query: (name: string) => string | undefined): QueueChoice {
  const choice = <Word extends string>(name: string, words: readonly Word[]) => wordAsked(query(name), words)
  return {
    order: choice('order', QUEUE_ORDERS) ?? 'confidence',
    state: choice('state', [...CLAIM_STATES, 'any']) ?? 'proposed',
    metric: choice('metric', METRICS),
    source: idIn(formAsked(query('source'), ID)),
    incident: idIn(formAsked(query('incident'), ID)),
  }
}

const ID = /^\d+$/

export function idIn(text: unknown): number | undefined {
  const id = typeof text === 'string' && ID.test(text) ? Number(text) : 0
  return Number.isSafeInteger(id) && id > 0 ? id : undefined
}

export function queueRequest({ order, state, ...filter }: QueueChoice): QueueRequest {
  const claims: ClaimFilter = { ...filter, state: state === 'any' ? undefined : state }
  return { filter: claims, order }
}

/** The queue's address, at a claim or behind one. */
export const queueAddress = (
  { order, state, ...rest }: QueueChoice,
  place: {
    readonly at?: number | undefined
    readonly after?: number | undefined
    readonly find?: string | undefined
  } = {},
): string =>
  addressWith('/review', {
    ...(order === 'confidence' ? {} : { order }),
    ...(state === 'proposed' ? {} : { state }),
    ...rest,
    ...place,
  })
