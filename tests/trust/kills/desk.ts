import { oneFrom } from '../scale.js'
import type { Decided, Ledger } from './ledger.js'
import type { Story } from './stories.js'

export interface Desk {
  readonly origin: string
  readonly ledger: Ledger
  readonly random: () => number
  readonly nextStory: () => Story
  /** Claims that may be decided on. */
  readonly claims: number[]
  /** Incidents that claims may be linked to. */
  readonly incidents: number[]
  /** Hears of every decision that was acknowledged. */
  readonly onDecision: () => void
}

interface Shown {
  readonly id: number
  readonly incident: number | null
}

const REVIEWERS = 3
/** Claims and incidents that are decided on, the newest: older ones were looked at often enough. */
const KEPT = 60

/** Imports and reviews through the API, all at once, until the server is no more. */
export async function workUntilCut(desk: Desk): Promise<void> {
  const reviewers = Array.from({ length: REVIEWERS }, (_, who) => untilCut(() => review(desk, who)))
  await Promise.all([untilCut(() => importOne(desk)), ...reviewers])
}

async function untilCut(deed: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await deed()
    } catch (error) {
      // What fetch throws when nobody answers any more.
      if (error instanceof TypeError || error instanceof Away) return
      throw error
    }
  }
}

/** The server cannot reach its database just now: whether the change stands is not known before the next look. */
class Away extends Error {}

async function importOne(desk: Desk): Promise<void> {
  const { id: _, ...story } = desk.nextStory()
  const answer = await send(desk, 'POST', 'reports', story)
  const { report } = (await answer.json()) as { report: number }
  desk.ledger.keepReport(report)
  const { read } = await get<{ read: Shown[] }>(desk, `reports/${report}`)
  keepNewest(desk.claims, ...read.map(({ id }) => id))
  keepNewest(desk.incidents, ...read.flatMap(({ incident }) => incident ?? []))
}

function keepNewest(list: number[], ...added: number[]): void {
  list.push(...added)
  list.splice(0, list.length - KEPT)
}

/** One decision on one claim. Each reviewer has claims of their own: what the ledger awaits has one order. */
async function review(desk: Desk, who: number): Promise<void> {
  const mine = desk.claims.filter((id) => id % REVIEWERS === who)
  // With none yet, it asks all the same: so it learns when nobody answers any more.
  const claim = mine.length === 0 ? 0 : oneFrom(mine, desk.random)
  const seen = await fetch(`${desk.origin}/api/v1/claims/${claim}`)
  await seen.text()
  if (!seen.ok) return
  const { change, method, path, body } = decision(desk, claim)
  desk.ledger.begin(claim, change)
  const answer = await send(desk, method, path, body, seen.headers.get('etag')!)
  await answer.text()
  if (answer.status === 412) desk.ledger.refuse(claim)
  else {
    desk.ledger.acknowledge(claim)
    desk.onDecision()
  }
}

/** Any decision, as it is asked for, and what the claim is after it. */
function decision(desk: Desk, claim: number) {
  const judge = (change: Decided, body: object) =>
    ({ change, method: 'POST', path: `claims/${claim}/judgements`, body }) as const
  const kind = desk.random()
  if (kind < 0.3) return judge({ state: 'accepted' }, { decision: 'accept' })
  if (kind < 0.4) return judge({ state: 'rejected' }, { decision: 'reject', reason: 'not counted' })
  if (kind < 0.8 || desk.incidents.length === 0) {
    const low = Math.floor(desk.random() * 1e9)
    const correction = { low, high: low + 5 }
    return judge({ state: 'corrected', ...correction }, { decision: 'correct', correction })
  }
  const incident = oneFrom(desk.incidents, desk.random)
  return { change: { incident }, method: 'PUT', path: `claims/${claim}/incident`, body: { incident } } as const
}

async function send({ origin }: Desk, method: string, path: string, body: object, tag = ''): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(tag && { 'if-match': tag }) }
  const answer = await fetch(`${origin}/api/v1/${path}`, { method, headers, body: JSON.stringify(body) })
  if (answer.status === 503) throw new Away()
  if (!answer.ok && answer.status !== 412) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return answer
}

async function get<T>({ origin }: Pick<Desk, 'origin'>, path: string): Promise<T> {
  return (await (await fetch(`${origin}/api/v1/${path}`)).json()) as T
}

/** Asks a server for what it shows. */
export const asking =
  (origin: string) =>
  <T>(path: string): Promise<T> =>
    get<T>({ origin }, path)
