import { sql } from 'drizzle-orm'
import { Hono } from 'hono'
import type { Web } from './web.js'

/** For whoever watches the server: is it alive, can it answer. */
export const healthRoutes = new Hono<Web>()
  .get('/healthz', (c) => c.text('ok'))
  .get('/readyz', async (c) => {
    try {
      await c.get('context').db.execute(sql`select 1`)
      return c.text('ok')
    } catch {
      return c.text('the database does not answer', 503)
    }
  })
