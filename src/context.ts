import type { Db } from './db/engine/database.js'

/** Who acts. What rules do on their own is by `rules`. */
export interface Actor {
  readonly kind: 'person' | 'rules'
  readonly name: string
}

/** What every action and query works with: a plain object; tests override what they need. */
export interface Context {
  readonly db: Db
  readonly actor: Actor
  /** Whether `db` is the transaction of an action already. */
  readonly writing?: boolean
  /** Lines up work that goes on after the request; absent where nobody works. */
  readonly lineUp?: (context: Context, input: object, due?: Date) => Promise<number>
  now(): Date
}

/** The one person on a loopback address, who works without a login. */
export const LOCAL_PERSON: Actor = { kind: 'person', name: 'local' }

export const RULES: Actor = { kind: 'rules', name: 'rules' }

export function contextOf(db: Db, overrides: Partial<Context> = {}): Context {
  return { db, actor: LOCAL_PERSON, now: () => new Date(), ...overrides }
}
