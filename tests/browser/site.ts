import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { contextOf } from '../../src/context.js'
import { openDatabase } from '../../src/db/client.js'
import { createApp } from '../../src/http/app.js'
import { fillSample, type Sample } from '../http/sample.js'

/** The application on a free port of this machine, with the sample archive in a database of its own. */
export interface Site {
  readonly origin: string
  readonly sample: Sample
  close(): Promise<void>
}

export async function openSite(): Promise<Site> {
  const dataDir = mkdtempSync(join(tmpdir(), 'countercheck-site-'))
  const database = await openDatabase({ databaseUrl: null, dataDir })
  const sample = await fillSample(database.db)
  const app = createApp(contextOf(database.db))
  const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, (info) =>
      resolve({ server, port: info.port }),
    )
  })
  return {
    origin: `http://127.0.0.1:${port}`,
    sample,
    close: async () => {
      await new Promise((resolve) => server.close(resolve))
      await database.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
