import { sql } from 'drizzle-orm'
import { getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import type { Db } from '../db/engine/database.js'
import { rawRows } from '../db/engine/raw-rows.js'
import type { Replicas } from '../db/engine/replicas.js'
import type { Web } from './web.js'

/** How far the log was when this person last changed something. */
const WROTE = { name: 'wrote', options: { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 3_600 } } as const

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD'])

/**
 * Lets reading requests read from a replica that has all that this person wrote; where none has, from the primary. Whoever sends a token
 * keeps no cookies, and always reads from the primary.
 */
export function readFromReplicas(replicas: Replicas) {
  return createMiddleware<Web>(async (c, next) => {
    const context = c.get('context')
    if (!READING.has(c.req.method)) {
      await next()
      if (c.res.status < 400) setCookie(c, WROTE.name, await logPosition(context.db), WROTE.options)
      return
    }
    if (c.req.header('authorization') === undefined) {
      const mark = getCookie(c, WROTE.name) ?? null
      const db = mark === null || isLogPosition(mark) ? await replicas.reading(mark) : null
      if (db) c.set('context', { ...context, db })
    }
    await next()
  })
}

async function logPosition(db: Db): Promise<string> {
  const [row] = await rawRows(db, sql`select pg_current_wal_lsn()::text as position`)
  return String(row!['position'])
}

/** A position in the log as Postgres writes it: "0/1A2B3C4D". */
const isLogPosition = (text: string): boolean => /^[\dA-F]{1,8}\/[\dA-F]{1,8}$/i.test(text)
