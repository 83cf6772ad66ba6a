import { and, desc, eq, inArray, lt, type SQL, sql } from 'drizzle-orm'
import { sourceNames, sourceSums, sources } from '../../schema/index.js'
import { foldText } from '../core/text/fold.js'
import type { Db } from './engine/database.js'
import { isNameAsked } from './name-asked.js'
import { cursorKey, type Page, type PageRequest, pageLimit, pageOf } from './page.js'

export type Source = typeof sources.$inferSelect
export type NewSource = Omit<typeof sources.$inferInsert, 'id'>

/** The source that goes by a name, in any spelling; null where none does or more than one. */
export async function findSource(db: Db, name: string): Promise<number | null> {
  return (await findSources(db, [name])).get(name) ?? null
}

/** Names that exactly one source goes by, with that source's id. */
export async function findSources(db: Db, names: readonly string[]): Promise<Map<string, number>> {
  const folded = new Map(names.map((name) => [name, foldText(name)]))
  const wanted = [...new Set(folded.values())].filter((name) => name !== '')
  if (wanted.length === 0) return new Map()
  const rows = await db
    .select({ folded: sourceNames.folded, source: sourceNames.source })
    .from(sourceNames)
    .where(inArray(sourceNames.folded, wanted))
  const owners = new Map<string, number[]>()
  for (const { folded, source } of rows) owners.set(folded, [...(owners.get(folded) ?? []), source])
  const found = new Map<string, number>()
  for (const [name, key] of folded) {
    const [owner, ...others] = owners.get(key) ?? []
    if (owner !== undefined && others.length === 0) found.set(name, owner)
  }
  return found
}

/** Adds a source with every name that it goes by, its own first. */
export async function insertSource(db: Db, source: NewSource, aliases: readonly string[] = []): Promise<number> {
  const [row] = await db.insert(sources).values(source).returning({ id: sources.id })
  const id = row!.id
  await addNames(db, id, [source.name, ...aliases])
  return id
}

export async function updateSource(db: Db, id: number, change: Partial<NewSource>): Promise<void> {
  await db.update(sources).set(change).where(eq(sources.id, id))
}

/** Adds names that the source does not yet go by. */
export async function addNames(db: Db, source: number, names: readonly string[]): Promise<void> {
  const rows = names.map((name) => ({ source, name, folded: foldText(name) })).filter(({ folded }) => folded !== '')
  if (rows.length > 0) await db.insert(sourceNames).values(rows).onConflictDoNothing()
}

export interface SourceListing extends Source {
  readonly reports: number
  readonly claims: number
}

export interface SourceRequest extends PageRequest {
  /** Part of one of its names, in any spelling, or what that means in another language. */
  readonly words?: string | undefined
}

/** Sources, newest first, with how many reports they published and how many claims they gave or carried. */
export async function listSources(db: Db, request: SourceRequest = {}): Promise<Page<SourceListing>> {
  const key = cursorKey(request, 1)
  const rows = await db
    .select()
    .from(sources)
    .where(and(key ? lt(sources.id, key[0]!) : undefined, called(request.words)))
    .orderBy(desc(sources.id))
    .limit(pageLimit(request) + 1)
  const page = pageOf(rows, request, (row) => [row.id])
  const ids = page.items.map((row) => row.id)
  if (ids.length === 0) return { items: [], next: null }
  const sums = await sumsOf(db, ids)
  return { ...page, items: page.items.map((row) => ({ ...row, ...(sums.get(row.id) ?? NOTHING) })) }
}

function called(words: string | undefined): SQL | undefined {
  if (!words) return undefined
  return sql`exists (select 1 from ${sourceNames} where ${sourceNames.source} = ${sources.id} and ${isNameAsked(words)})`
}

type Sums = Pick<SourceListing, 'reports' | 'claims'>
const NOTHING: Sums = { reports: 0, claims: 0 }

async function sumsOf(db: Db, ids: readonly number[]): Promise<Map<number, Sums>> {
  const rows = await db
    .select()
    .from(sourceSums)
    .where(inArray(sourceSums.source, [...ids]))
  return new Map(rows.map(({ source, ...sums }) => [source, sums]))
}

export interface SourceDetail extends SourceListing {
  readonly names: readonly string[]
}

export async function sourceById(db: Db, id: number | null): Promise<Source | null> {
  if (id === null) return null
  const [source] = await db.select().from(sources).where(eq(sources.id, id))
  return source ?? null
}

export async function sourcesById(db: Db, ids: readonly number[]): Promise<Map<number, Source>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select()
    .from(sources)
    .where(inArray(sources.id, [...ids]))
  return new Map(rows.map((row) => [row.id, row]))
}

export async function sourceDetail(db: Db, id: number): Promise<SourceDetail | null> {
  const source = await sourceById(db, id)
  if (!source) return null
  const names = await db
    .select({ name: sourceNames.name })
    .from(sourceNames)
    .where(eq(sourceNames.source, id))
    .orderBy(sourceNames.id)
  return {
    ...source,
    names: names.map(({ name }) => name),
    ...((await sumsOf(db, [id])).get(id) ?? NOTHING),
  }
}
