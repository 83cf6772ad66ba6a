import { onServer } from '../support/engines.js'

/** What an import writes, in an order that foreign keys allow. */
const TABLES = [
  'sources',
  'source_names',
  'source_sums',
  'reports',
  'revisions',
  'report_places',
  'claims',
  'attributions',
  'claim_terms',
  'unmatched_names',
  'incidents',
  'incident_sums',
  'incident_links',
  'relations',
  'history',
  'seals',
  'sealed_records',
]

export interface Copied {
  readonly rows: number
  /** Copies them into an empty database, all in one transaction: with indexes and foreign keys, without what triggers would do. */
  into(url: string): Promise<void>
}

/** All rows that an import has written, as files beside the server's data. */
export async function copiedRows(url: string): Promise<Copied> {
  const [files, rows] = await onServer(url, async (sql) => {
    const filled = await sql`select relname from pg_stat_user_tables where schemaname = 'public' and n_live_tup > 0`
    const missed = filled.map(({ relname }) => relname as string).filter((name) => !TABLES.includes(name))
    if (missed.length > 0) throw new Error(`an import writes to ${missed.join(', ')} too`)
    const [{ folder } = { folder: '' }] = await sql<
      { folder: string }[]
    >`select current_setting('data_directory') folder`
    const files = TABLES.map((table) => [table, `'${folder}/${table}.copy'`] as const)
    let rows = 0
    for (const [table, file] of files) rows += (await sql.unsafe(`copy ${table} to ${file}`)).count
    return [files, rows] as const
  })
  const statements = files.map(
    ([table, file]) => `alter table ${table} disable trigger user; copy ${table} from ${file};`,
  )
  return {
    rows,
    into: (url) => onServer(url, (sql) => sql.unsafe(`begin; ${statements.join('\n')} commit`)).then(() => {}),
  }
}
