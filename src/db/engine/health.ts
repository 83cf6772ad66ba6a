import { sql } from 'drizzle-orm'
import { claims, incidents, reports, sources } from '../../../schema/index.js'
import type { Db } from './database.js'
import { appliedMigrations } from './migrations.js'
import { rawRows } from './raw-rows.js'

export interface Health {
  /** As Postgres names itself: "18.3". */
  readonly version: string
  readonly migrations: number
  /** Whether parts of Arabic words are found by index: it depends on the locale that the database was made with. */
  readonly arabicByIndex: boolean
  /** The character type of that locale: "C", "C.UTF-8", "ar_EG.UTF-8". */
  readonly characterType: string
  readonly encoding: string
  readonly sources: number
  readonly reports: number
  readonly claims: number
  readonly incidents: number
}

/** What the database is and can do. */
export async function databaseHealth(db: Db): Promise<Health> {
  const [row = {}] = await rawRows(
    db,
    sql`select current_setting('server_version') as version, current_setting('server_encoding') as encoding,
        cardinality(show_trgm('قتلى')) as trigrams,
        (select datctype from pg_database where datname = current_database()) as "characterType"`,
  )
  return {
    version: String(row['version']).split(' ')[0]!,
    encoding: String(row['encoding']),
    arabicByIndex: Number(row['trigrams']) > 1,
    characterType: String(row['characterType']),
    migrations: await appliedMigrations(db),
    sources: await db.$count(sources),
    reports: await db.$count(reports),
    claims: await db.$count(claims),
    incidents: await db.$count(incidents),
  }
}
