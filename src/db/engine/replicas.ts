import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import * as schema from '../../../schema/index.js'
import type { Db } from './database.js'
import { CASING } from './migrations.js'

/** Standbys of the Postgres that everything is written to, for reading only. */
export interface Replicas {
  /** A replica that has all that was written up to `mark` (null: any); null where none has, or none answers in time. */
  reading(mark: string | null): Promise<Db | null>
  close(): Promise<void>
}

interface Replica {
  readonly client: postgres.Sql
  readonly db: Db
  /** ms since the epoch until which it is not asked. */
  asideUntil: number
}

/** Milliseconds in which a replica must say how far it is, and for which one that fails is left alone. */
const ANSWER_WITHIN = 300
const ASIDE = 5_000

/** None need answer yet: one that comes back is asked again. */
export function openReplicas(urls: readonly string[]): Replicas {
  const replicas = urls.map((url): Replica => {
    const client = postgres(url, { onnotice: () => {}, connect_timeout: 2 })
    return { client, db: drizzle(client, { schema, casing: CASING }), asideUntil: 0 }
  })
  let turn = 0
  return {
    async reading(mark) {
      for (let tried = 0; tried < replicas.length; tried++) {
        const replica = replicas[turn++ % replicas.length]!
        if (replica.asideUntil < Date.now() && (await has(replica, mark))) return replica.db
      }
      return null
    },
    close: async () => {
      await Promise.all(replicas.map(({ client }) => client.end({ timeout: 1 })))
    },
  }
}

/** Whether the replica has replayed the log up to `mark`, a position as `logPosition` gives it. */
async function has(replica: Replica, mark: string | null): Promise<boolean> {
  const asked = replica.client<[{ has: boolean }]>`
    select pg_is_in_recovery() and pg_last_wal_replay_lsn() >= coalesce(${mark}::pg_lsn, '0/0') as has`
  const late = new Promise<never>((_, reject) => setTimeout(reject, ANSWER_WITHIN).unref())
  try {
    const [row] = await Promise.race([asked, late])
    return row.has
  } catch {
    asked.cancel()
    replica.asideUntil = Date.now() + ASIDE
    return false
  }
}
