import type { Config } from '../config.js'
import type { Database } from './database.js'

export type DatabaseConfig = Pick<Config, 'databaseUrl' | 'dataDir'>

/** Opens Postgres by `databaseUrl`, else the embedded database in `dataDir`, and brings its tables up to date. */
export async function openDatabase(config: DatabaseConfig, options = { migrate: true }): Promise<Database> {
  const database =
    config.databaseUrl === null
      ? await (await import('./embedded.js')).openEmbedded(config.dataDir)
      : await (await import('./server.js')).openServer(config.databaseUrl)
  if (!options.migrate) return database
  try {
    await database.migrate()
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}
