import { createHash } from 'node:crypto'
import type { Context } from '../context.js'
import { canonicalJson, GENESIS, type Json } from '../core/history.js'
import { type HistoryEntry, insertEntries, lastEntry, type Noun, reserveEntries } from '../db/history.js'

/** The actions that leave an entry. */
export type ActionName =
  | 'recordReport'
  | 'saveSource'
  | 'createIncident'
  | 'linkClaim'
  | 'linkClaims'
  | 'reviewClaim'
  | 'reviewClaims'
  | 'moveClaims'
  | 'addClaim'
  | 'gradeIncident'
  | 'nameIncident'
  | 'addAccount'
  | 'changeAccount'
  | 'setPassword'
  | 'makeToken'
  | 'revokeToken'
  | 'addFeed'
  | 'changeFeed'
  | 'addWebhook'
  | 'changeWebhook'

export interface Change {
  readonly action: ActionName
  readonly noun: Noun
  readonly subject: number
  readonly before: Json
  readonly after: Json
  readonly undoes?: number
}

/** Adds an entry to the end of the chain and gives its id. Call it inside the transaction of the change. */
export async function appendHistory(context: Context, change: Change): Promise<number> {
  const [id] = await appendChanges(context, [change])
  return id!
}

/** The same for any number of changes, each chained to the one before it; gives their ids. */
export async function appendChanges(context: Context, changes: readonly Change[]): Promise<number[]> {
  if (changes.length === 0) return []
  const ids = await reserveEntries(context.db, changes.length)
  let previous = (await lastEntry(context.db))?.hash ?? GENESIS
  const entries = changes.map((change, index) => {
    const said = { ...change, at: context.now(), by: context.actor.name, undoes: change.undoes ?? null, previous }
    previous = entryHash(said)
    return { id: ids[index]!, ...said, hash: previous }
  })
  await insertEntries(context.db, entries)
  return ids
}

/** SHA-256 of the canonical JSON of all that the entry says and of the hash before it. */
export function entryHash(entry: Omit<HistoryEntry, 'id' | 'hash' | 'algorithm'>): string {
  const { at, by, action, noun, subject, before, after, undoes, previous } = entry
  const said = { at: at.toISOString(), by, action, noun, subject, before, after, undoes, previous } as Json
  return createHash('sha256').update(canonicalJson(said)).digest('hex')
}
