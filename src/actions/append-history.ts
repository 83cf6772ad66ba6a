import { createHash } from 'node:crypto'
import type { Context } from '../context.js'
import { canonicalJson, GENESIS, type Json } from '../core/history.js'
import { type HistoryEntry, insertEntry, lastEntry, type Noun } from '../db/history.js'

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
  const last = await lastEntry(context.db)
  const entry = {
    ...change,
    at: context.now(),
    by: context.actor.name,
    undoes: change.undoes ?? null,
    previous: last?.hash ?? GENESIS,
  }
  return insertEntry(context.db, { ...entry, hash: entryHash(entry) })
}

/** SHA-256 of the canonical JSON of all that the entry says and of the hash before it. */
export function entryHash(entry: Omit<HistoryEntry, 'id' | 'hash' | 'algorithm'>): string {
  const { at, by, action, noun, subject, before, after, undoes, previous } = entry
  const said = { at: at.toISOString(), by, action, noun, subject, before, after, undoes, previous } as Json
  return createHash('sha256').update(canonicalJson(said)).digest('hex')
}
