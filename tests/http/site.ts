import { contextOf } from '../../src/context.js'
import type { Database } from '../../src/db/engine/database.js'
import { createApp } from '../../src/http/app.js'
import { freshDatabase, NOW } from '../support/databases.js'
import { fillSample, type Sample } from './sample.js'

/** The application over a database in memory; `get` and `post` give what a browser would. */
export interface Site {
  readonly sample: Sample
  readonly database: Database
  get(path: string, headers?: Record<string, string>): Promise<Response>
  page(path: string, headers?: Record<string, string>): Promise<string>
  post(path: string, form: Record<string, string>, headers?: Record<string, string>): Promise<Response>
  send(path: string, request: RequestInit): Promise<Response>
  close(): Promise<void>
}

export async function openSite(fill = true): Promise<Site> {
  const database = await freshDatabase('pglite')
  const sample = fill ? await fillSample(database.db) : { incident: 0, lookAlike: 0, reports: {}, claims: {} }
  const app = createApp(contextOf(database.db, { now: () => NOW }))
  const send = async (path: string, request: RequestInit) => app.request(path, request)
  const get = (path: string, headers: Record<string, string> = {}) => send(path, { headers })
  return {
    sample,
    database,
    get,
    page: async (path, headers) => (await get(path, headers)).text(),
    send,
    post: (path, form, headers = { origin: 'http://localhost' }) =>
      send(path, { method: 'POST', body: new URLSearchParams(form), headers }),
    close: () => database.close(),
  }
}
