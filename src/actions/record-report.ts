import { createHash } from 'node:crypto'
import type { Context } from '../context.js'
import { anchorClaims } from '../core/claim/anchor.js'
import type { ExtractedClaim } from '../core/claim/claim.js'
import type { LanguageCode } from '../core/claim/vocabulary.js'
import { extractClaims } from '../core/extract/engine.js'
import { placeKeys } from '../core/incident/place-keys.js'
import { isIsoDate } from '../core/iso-date.js'
import { foldText } from '../core/text/fold.js'
import { claimsOfReport, updateClaim } from '../db/claims.js'
import { incidentByKey, insertLinks } from '../db/incidents.js'
import { isDisconnected } from '../db/problem.js'
import { insertReport, insertRevision, type Report, reportByKey, revisionsOf, setPlaces } from '../db/reports.js'
import { findSource, insertSource, sourceById } from '../db/sources.js'
import { ActionError } from './action-error.js'
import { appendHistory } from './append-history.js'
import { createIncident } from './create-incident.js'
import { matchReports } from './match-reports.js'
import { storeClaims } from './store-claims.js'
import { write } from './write.js'

export interface ReportInput {
  readonly text: string
  readonly lang: LanguageCode
  /** The name it comes in with: an id of a JSONL line, a file's name. */
  readonly label: string
  /** The outlet that published it. */
  readonly source?: string | null
  readonly url?: string | null
  readonly title?: string | null
  /** ISO date or date-time, as exact as the source gives it. */
  readonly published?: string | null
  /** Name of the incident that its claims belong to, given by hand; else they are matched. */
  readonly incident?: string | null
  /** When it was fetched. Given, a text that was seen before and then edited is a new revision again. */
  readonly retrieved?: Date
}

export interface RecordedReport {
  readonly report: number
  readonly outcome: 'recorded' | 'revised' | 'known'
  /** Claims of the text as it stands now. */
  readonly claims: number
  /** Claims whose quote the new text no longer has. */
  readonly orphans: number
}

/**
 * Keeps a report with its claims, matched and related to what is kept already, in one transaction. The same text again changes
 * nothing; another text at the same address is a new revision, to which the claims are tied anew.
 * @throws ActionError bad-input where the text is empty or no text.
 */
export async function recordReport(context: Context, input: ReportInput): Promise<RecordedReport> {
  const [recorded] = await recordReports(context, [input])
  if (recorded instanceof Error) throw recorded
  return recorded!
}

/**
 * The same for many reports in one transaction, which costs less for each. A report that cannot be kept gives its error, and the
 * others are kept; where the transaction itself fails, none is.
 */
export async function recordReports(
  context: Context,
  inputs: readonly ReportInput[],
): Promise<(RecordedReport | Error)[]> {
  const reads = inputs.map((input) => attempt(() => readReport(input)))
  return write(context, async (context) => {
    const results: (RecordedReport | Error)[] = []
    for (const read of reads)
      results.push(read instanceof Error ? read : await attemptAlone(context, (context) => keepReport(context, read)))
    const changed = results.filter((result): result is RecordedReport => !(result instanceof Error))
    const fresh = changed.filter(({ outcome }) => outcome !== 'known').map(({ report }) => report)
    if (fresh.length > 0) await matchReports(context, fresh)
    return results
  })
}

/** A report's text, checked, and what was read in it: made before the transaction, which others wait for. */
interface ReadInput {
  readonly input: ReportInput
  readonly text: string
  readonly hash: string
  readonly published: string | null
  readonly found: readonly ExtractedClaim[]
  readonly places: readonly string[]
}

function readReport(input: ReportInput): ReadInput {
  const text = cleanText(input.text)
  const published = input.published ?? null
  if (published !== null && !isIsoDate(published))
    throw new ActionError('bad-input', `'${published}' is no date: write it as 2016-10-04`)
  const found = extractClaims({ text, lang: input.lang, published })
  const places = placeKeys(
    text,
    found.map(({ place }) => place),
  ).named
  const hash = createHash('sha256').update(text).digest('hex')
  return { input, text, hash, published, found, places }
}

function attempt<T>(work: () => T): T | Error {
  try {
    return work()
  } catch (error) {
    if (error instanceof ActionError) return error
    throw error
  }
}

/** Inside a savepoint: what fails is taken back, and the transaction goes on. */
async function attemptAlone<T>(context: Context, work: (context: Context) => Promise<T>): Promise<T | Error> {
  try {
    return await context.db.transaction((db) => work({ ...context, db }))
  } catch (error) {
    if (error instanceof Error && !isDisconnected(error)) return error
    throw error
  }
}

async function keepReport(context: Context, read: ReadInput): Promise<RecordedReport> {
  const { input, text, hash, published, found, places } = read
  const key = reportKey(input, hash)
  const known = await reportByKey(context.db, key)
  if (known) return reviseReport(context, known, read)
  const source = input.source ? await sourceNamed(context, input.source) : null
  const { label, lang, url = null, title = null } = input
  const at = context.now()
  const report = await insertReport(context.db, {
    key,
    label,
    source,
    url,
    title,
    lang,
    published,
    places: [...places],
    recorded: at,
  })
  const revision = await insertRevision(context.db, { report, number: 1, text, hash, retrieved: input.retrieved ?? at })
  const outlet = await sourceById(context.db, source)
  const claims = await storeClaims(context, { revision, text, published, outlet }, found)
  if (input.incident) await linkByName(context, input.incident, claims)
  await appendHistory(context, {
    action: 'recordReport',
    noun: 'report',
    subject: report,
    before: null,
    after: { key, source, revision: 1, hash, claims },
  })
  return { report, outcome: 'recorded', claims: claims.length, orphans: 0 }
}

/** A person named the incident beside the report: its claims belong to it, and it is made where there is none of that name. */
async function linkByName(context: Context, name: string, claims: readonly number[]): Promise<void> {
  const known = await incidentByKey(context.db, name)
  const incident = known?.id ?? (await createIncident(context, { key: name, title: name }))
  const link = { incident, state: 'linked', maker: 'person', by: context.actor.name, at: context.now() } as const
  await insertLinks(
    context.db,
    claims.map((claim) => ({ claim, ...link })),
  )
}

/** Whole characters only: half a surrogate pair cannot be stored, and a NUL stands in no text. */
function cleanText(text: string): string {
  if (text.trim() === '') throw new ActionError('bad-input', 'the text is empty')
  if (text.includes('\0')) throw new ActionError('bad-input', 'the text holds a NUL: it is no text')
  return text.toWellFormed()
}

/** One address, one report; without an address, one text of one outlet. */
function reportKey({ url, source }: ReportInput, hash: string): string {
  if (url) return `url:${url.replace(/#.*$/s, '')}`
  return `text:${foldText(source ?? '')}:${hash}`
}

/** The source that goes by the name; where none does, a new one that nobody has looked at yet. */
async function sourceNamed(context: Context, name: string): Promise<number> {
  const found = await findSource(context.db, name)
  if (found !== null) return found
  const id = await insertSource(context.db, { name, kind: 'outlet', created: context.now() })
  await appendHistory(context, { action: 'saveSource', noun: 'source', subject: id, before: null, after: { name } })
  return id
}

async function reviseReport(
  context: Context,
  report: Report,
  { input: { retrieved }, text, hash, found, places }: ReadInput,
): Promise<RecordedReport> {
  const revisions = await revisionsOf(context.db, report.id)
  const newest = revisions.at(-1)!
  const before = await claimsOfReport(context.db, report.id)
  const standing = before.filter((claim) => !claim.orphan)
  const seen = retrieved ? newest.hash === hash : revisions.some((revision) => revision.hash === hash)
  if (seen)
    return { report: report.id, outcome: 'known', claims: standing.length, orphans: before.length - standing.length }

  await setPlaces(context.db, report.id, places)
  const number = newest.number + 1
  const revision = await insertRevision(context.db, {
    report: report.id,
    number,
    text,
    hash,
    retrieved: retrieved ?? context.now(),
  })
  // An orphan is tied too: an outlet that takes its edit back brings the quote back.
  const { kept, orphaned, added } = anchorClaims(before, found, text)
  for (const { claim, selector } of kept)
    await updateClaim(context.db, claim.id, { revision, orphan: false, ...selector })
  for (const claim of orphaned) if (!claim.orphan) await updateClaim(context.db, claim.id, { orphan: true })
  const outlet = await sourceById(context.db, report.source)
  const claims = await storeClaims(context, { revision, text, published: report.published, outlet }, added)
  await appendHistory(context, {
    action: 'recordReport',
    noun: 'report',
    subject: report.id,
    before: { revision: newest.number, hash: newest.hash },
    after: { revision: number, hash, claims, orphaned: orphaned.map(({ id }) => id) },
  })
  return { report: report.id, outcome: 'revised', claims: kept.length + claims.length, orphans: orphaned.length }
}
