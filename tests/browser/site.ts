import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { type Context, contextOf } from '../../src/context.js'
import { openDatabase } from '../../src/db/engine/client.js'
import { createApp } from '../../src/http/app.js'
import { type Access, LOCAL_ACCESS } from '../../src/http/auth/access.js'

/** The application on a free port of this machine, over a database of its own. */
export interface Site<Filled> {
  readonly origin: string
  /** What `fill` gave. */
  readonly filled: Filled
  close(): Promise<void>
}

export async function openSite<Filled>(
  fill: (context: Context) => Promise<Filled>,
  access: Access = LOCAL_ACCESS,
): Promise<Site<Filled>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'countercheck-site-'))
  const database = await openDatabase({ databaseUrl: null, dataDir })
  const context = contextOf(database.db)
  const filled = await fill(context)
  const app = createApp(context, access)
  const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, (info) =>
      resolve({ server, port: info.port }),
    )
  })
  return {
    origin: `http://127.0.0.1:${port}`,
    filled,
    close: async () => {
      await new Promise((resolve) => server.close(resolve))
      await database.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
