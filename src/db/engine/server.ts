import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import * as schema from '../../../schema/index.js'
import { type Database, DatabaseError } from './database.js'
import { CASING, migrationsFolder } from './migrations.js'

/** Any number, the same in every process: who sets the database up holds it. */
const SETUP_LOCK = 4_071_601

/**
 * Many people ask for little each: a second process or compiled code for one statement costs more than it brings (the driver leaves out
 * a 0 that is a number). What they ask for lies in memory or on a disk without arms: an index costs little more than reading in a row.
 */
const SMALL_STATEMENTS = { max_parallel_workers_per_gather: '0', jit: 'off', random_page_cost: '1.1' } as const

/** Connects to a Postgres, on which no statement takes longer than `within` ms. Fails at once where none answers. */
export async function openServer(url: string, within?: number): Promise<Database> {
  const connection = { ...SMALL_STATEMENTS, ...(within === undefined ? {} : { statement_timeout: within }) }
  const client = postgres(url, { onnotice: () => {}, connection })
  const place = publicAddress(url)
  try {
    await client`select 1`
  } catch (error) {
    await client.end({ timeout: 1 })
    throw new DatabaseError(`no Postgres answers at ${place} (${reasonOf(error)}); start it or mend DATABASE_URL`)
  }
  return {
    db: drizzle(client, { schema, casing: CASING }),
    engine: 'postgres',
    place,
    statement: async (text, values = []) => {
      if (values.length > 0) return [...(await client.unsafe(text, values.map(asParameter)))]
      // Several statements may hold a transaction of their own, which needs its connection alone.
      const alone = await client.reserve()
      try {
        const result = await alone.unsafe(text)
        return [...(Array.isArray(result[0]) ? (result.at(-1) as unknown as typeof result) : result)]
      } catch (error) {
        await alone`rollback`
        throw error
      } finally {
        alone.release()
      }
    },
    migrate: () => alone(url, (client) => migrate(drizzle(client), { migrationsFolder: migrationsFolder() })),
    setUp: (body) => alone(url, body),
    close: () => client.end({ timeout: 5 }),
  }
}

/** As Drizzle has set the driver up: moments and JSON go in as text. */
function asParameter(value: unknown): postgres.ParameterOrJSON<never> {
  if (value instanceof Date) return value.toISOString()
  const isJson = typeof value === 'object' && value !== null && !Array.isArray(value)
  return (isJson ? JSON.stringify(value) : (value ?? null)) as postgres.ParameterOrJSON<never>
}

/** Two processes that start together must not both make the tables: the second waits and finds them made. */
async function alone<T>(url: string, body: (client: postgres.Sql) => Promise<T>): Promise<T> {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await client`select pg_advisory_lock(${SETUP_LOCK})`
    return await body(client)
  } finally {
    await client.end({ timeout: 5 })
  }
}

function publicAddress(url: string): string {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname}${port && `:${port}`}${pathname}`
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string }
  return message || code || String(error)
}
