import type { Config } from '../../config.js'
import type { Database } from './database.js'
import { isUpToDate } from './migrations.js'

export type DatabaseConfig = Pick<Config, 'databaseUrl' | 'dataDir'>

export interface OpenOptions {
  /** Whether to bring the tables up to date; yes where it is not said. */
  readonly migrate?: boolean
  /** How long one statement may take on a Postgres, ms; as long as it takes where it is not said. */
  readonly within?: number
}

/** Opens Postgres by `databaseUrl`, else the embedded database in `dataDir`, and brings its tables up to date. */
export async function openDatabase(
  config: DatabaseConfig,
  { migrate = true, within }: OpenOptions = {},
): Promise<Database> {
  const database =
    config.databaseUrl === null
      ? await (await import('./embedded.js')).openEmbedded(config.dataDir)
      : await (await import('./server.js')).openServer(config.databaseUrl, within)
  if (!migrate) return database
  try {
    if (!(await isUpToDate(database.db))) await database.migrate()
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}
