import { readConfig } from '../config.js'
import { type Context, contextOf } from '../context.js'
import { type DatabaseConfig, type OpenOptions, openDatabase } from '../db/engine/client.js'
import type { Database } from '../db/engine/database.js'

export interface Opened {
  readonly context: Context
  readonly database: Database
  /** Set when the person or the system asks to stop: finish what is begun, begin nothing more. */
  readonly stopping: AbortSignal
}

/** Opens the database that the settings name, runs the command, and closes it whole however the command ends. */
export async function withDatabase<T>(
  body: (opened: Opened) => Promise<T>,
  config: DatabaseConfig = readConfig(),
  options: OpenOptions = {},
): Promise<T> {
  const stop = new AbortController()
  const onSignal = () => stop.abort()
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  const database = await openDatabase(config, options)
  try {
    return await body({ context: contextOf(database.db), database, stopping: stop.signal })
  } finally {
    await database.close()
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
  }
}
