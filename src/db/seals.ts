import { type SQL, sql } from 'drizzle-orm'
import { type SealedNoun, sealedRecords, seals } from '../../schema/index.js'
import type { Db } from './engine/database.js'
import { rawRows } from './engine/raw-rows.js'

export type Seal = typeof seals.$inferSelect

/** All of a row but what is not set: a column added later changes no seal. */
const row = (alias: string): SQL => sql.raw(`jsonb_strip_nulls(to_jsonb(${alias}))::text`)

/** The rows that belong to a record, in order. */
const belonging = (table: string, owner: string, order: string): SQL =>
  sql.raw(
    `coalesce((select string_agg(jsonb_strip_nulls(to_jsonb(part))::text, ',' order by part.${order}) from ${table} part where part.${owner} = r.id), '')`,
  )

/** Where each noun's records stand and what their seals cover. */
const RECORDS: Readonly<Record<SealedNoun, { table: string; content: SQL }>> = {
  source: { table: 'sources', content: sql`${row('r')} || ${belonging('source_names', 'source', 'id')}` },
  report: { table: 'reports', content: row('r') },
  // Its hash stands for the text; that the two agree is checked apart.
  revision: { table: 'revisions', content: sql.raw(`(to_jsonb(r) - 'text')::text`) },
  claim: {
    table: 'claims',
    content: sql`${row('r')} || ${belonging('attributions', 'claim', 'position')} || ${belonging('incident_links', 'claim', 'incident')} || ${belonging('relations', 'a', 'b')}`,
  },
  incident: { table: 'incidents', content: row('r') },
  judgement: { table: 'judgements', content: row('r') },
  entry: { table: 'history', content: sql.raw(`r.id || ' ' || r.algorithm || ' ' || r.hash`) },
  account: { table: 'accounts', content: row('r') },
  // The page itself by its hash, not by the one that is kept beside it.
  snapshot: { table: 'snapshots', content: sql.raw(`(to_jsonb(r) - 'body')::text || encode(sha256(r.body), 'hex')`) },
}

const digestOf = (noun: SealedNoun): SQL => sql`encode(sha256(convert_to(${RECORDS[noun].content}, 'UTF8')), 'hex')`
const tableOf = (noun: SealedNoun): SQL => sql.raw(RECORDS[noun].table)

/**
 * From here to the end of the transaction the database notes which records are touched (triggers, migration `seals`), and puts off
 * counting what is told of them until `countTouched` (migration `counted_once`).
 */
export async function noteTouched(db: Db): Promise<void> {
  await db.execute(sql`create temporary table if not exists touched (noun text, record bigint) on commit delete rows`)
  await db.execute(sql`select set_config('countercheck.count', 'later', true)`)
}

/** Counts the touched incidents anew, and what touched claims are found by, once for all that the transaction did. */
export async function countTouched(db: Db): Promise<void> {
  await db.execute(sql`select count_noted()`)
}

/** Moments are written in one time zone, whatever the session's. */
export const inUniversalTime = (db: Db) => db.execute(sql`select set_config('TimeZone', 'UTC', true)`)

/** The nouns of which records were touched in this transaction. */
export async function touchedNouns(db: Db): Promise<SealedNoun[]> {
  const rows = await rawRows(db, sql`select distinct noun from pg_temp.touched`)
  return rows.map(({ noun }) => noun as SealedNoun)
}

/** Keeps how the touched records look now, under the next seal's number; gives it with their count and the hash over all. */
export async function sealTouched(
  db: Db,
  nouns: readonly SealedNoun[],
): Promise<Pick<Seal, 'id' | 'records' | 'root'>> {
  await inUniversalTime(db)
  const looks = nouns.map(
    (noun) => sql`select ${noun}::text as noun, t.record, coalesce(x.digest, 'gone') as digest
      from (select distinct record from pg_temp.touched where noun = ${noun}) t
      left join lateral (select ${digestOf(noun)} as digest from ${tableOf(noun)} r where r.id = t.record) x on true`,
  )
  const [added] = await rawRows(
    db,
    sql`with next as (select nextval(pg_get_serial_sequence('seals', 'id')) as id),
      added as (
        insert into sealed_records (seal, noun, record, digest)
        select next.id, looks.* from next, (${sql.join(looks, sql` union all `)}) looks
        returning seal, noun, record, digest)
      select max(seal) as id, count(*) as records, ${ROOT} as root from added`,
  )
  return { id: Number(added!['id']), records: Number(added!['records']), root: String(added!['root']) }
}

const ROOT = sql.raw(
  `encode(sha256(convert_to(string_agg(noun || ' ' || record || ' ' || digest, ',' order by noun collate "C", record), 'UTF8')), 'hex')`,
)

export async function insertSeal(db: Db, seal: typeof seals.$inferInsert): Promise<void> {
  await db.insert(seals).values(seal)
}

export async function lastSeal(db: Db): Promise<Seal | null> {
  const [seal] = await db.select().from(seals).orderBy(sql`${seals.id} desc`).limit(1)
  return seal ?? null
}

/** Seals in their order behind `id`, each with what its records come to now. */
export async function sealsAfter(
  db: Db,
  id: number,
  limit: number,
): Promise<(Seal & { now: { records: number; root: string | null } })[]> {
  const page = await db.select().from(seals).where(sql`${seals.id} > ${id}`).orderBy(seals.id).limit(limit)
  if (page.length === 0) return []
  const [first, last] = [page[0]!.id, page.at(-1)!.id]
  const rows = await rawRows(
    db,
    sql`select seal, count(*) as records, ${ROOT} as root from sealed_records where seal between ${first} and ${last} group by seal`,
  )
  const now = new Map(rows.map((each) => [Number(each['seal']), each]))
  return page.map((seal) => ({
    ...seal,
    now: {
      records: Number(now.get(seal.id)?.['records'] ?? 0),
      root: (now.get(seal.id)?.['root'] ?? null) as string | null,
    },
  }))
}

/** Records kept under a seal that does not exist. */
export async function strayRecords(db: Db): Promise<number> {
  return db.$count(sealedRecords, sql`not exists (select 1 from seals where seals.id = ${sealedRecords.seal})`)
}

export interface Look {
  readonly id: number
  /** How it looks now. */
  readonly digest: string
  /** How the last action left it; null where none has touched it. */
  readonly sealed: string | null
}

/** Records of a noun behind `id`, in order. Call it in a transaction in universal time. */
export async function looksAfter(db: Db, noun: SealedNoun, id: number, limit: number): Promise<Look[]> {
  const rows = await rawRows(
    db,
    sql`select r.id, ${digestOf(noun)} as digest, (select s.digest from sealed_records s where s.noun = ${noun} and s.record = r.id
        order by s.seal desc limit 1) as sealed
      from ${tableOf(noun)} r where r.id > ${id} order by r.id limit ${limit}`,
  )
  return rows.map((look) => ({
    id: Number(look['id']),
    digest: String(look['digest']),
    sealed: look['sealed'] as string | null,
  }))
}

/** Records that some action left and that are not there any more. */
export async function missingRecords(db: Db, noun: SealedNoun): Promise<number[]> {
  const rows = await rawRows(
    db,
    sql`select s.record from sealed_records s where s.noun = ${noun}
        and not exists (select 1 from ${tableOf(noun)} r where r.id = s.record)
      group by s.record having (array_agg(s.digest order by s.seal desc))[1] <> 'gone' order by s.record`,
  )
  return rows.map(({ record }) => Number(record))
}
