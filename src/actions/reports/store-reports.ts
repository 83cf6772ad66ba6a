import { createHash } from 'node:crypto'
import type { Context } from '../../context.js'
import { setPlaces } from '../../db/report-places.js'
import { insertReports, type Report, reportsByKeys } from '../../db/reports.js'
import { type Standing, standingOf } from '../../db/revisions.js'
import { insertSnapshots } from '../../db/snapshots.js'
import { sourcesById } from '../../db/sources.js'
import { appendChanges } from '../append-history.js'
import { storeClaims } from '../claims/store-claims.js'
import { linkByNames } from '../incidents/link-by-names.js'
import { sourcesNamed } from '../sources/name-sources.js'
import type { ReadInput, RecordedReport } from './read-report.js'
import { reviseReport } from './revise-report.js'

/** Stores what was read in reports: those not seen before all together, the others as what they are to the report kept. In order. */
export async function storeReports(context: Context, reads: readonly ReadInput[]): Promise<RecordedReport[]> {
  const known = await reportsByKeys(
    context.db,
    reads.map(({ key }) => key),
  )
  const fresh = new Map<string, ReadInput>()
  for (const read of reads) if (!known.has(read.key) && !fresh.has(read.key)) fresh.set(read.key, read)
  const firsts = [...fresh.values()]
  const added = await addReports(context, firsts)
  const results = new Map<ReadInput, RecordedReport>(firsts.map((read, index) => [read, added[index]!]))
  const again = reads.filter((read) => !results.has(read))
  for (const [read, result] of await storeAgain(context, again)) results.set(read, result)
  const stored = reads.map((read) => results.get(read)!)
  await insertSnapshots(
    context.db,
    reads.flatMap(({ input: { snapshot } }, index) =>
      snapshot ? [{ ...snapshot, report: stored[index]!.report, hash: hashOf(snapshot.body) }] : [],
    ),
  )
  return stored
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Adds reports that nobody has seen, each with its first text and claims. */
async function addReports(context: Context, reads: readonly ReadInput[]): Promise<RecordedReport[]> {
  if (reads.length === 0) return []
  const at = context.now()
  const sources = await sourcesNamed(context, [...new Set(reads.flatMap(({ input }) => input.source || []))])
  const sourceOf = ({ input }: ReadInput): number | null => (input.source ? sources.get(input.source)! : null)
  const ids = await insertReports(
    context.db,
    reads.map((read) => {
      const { label, lang, url = null, title = null } = read.input
      const { key, published } = read
      return {
        key,
        label,
        source: sourceOf(read),
        url,
        title,
        lang,
        published,
        recorded: at,
      }
    }),
    reads.map(({ input, text, hash }) => ({ text, hash, retrieved: input.retrieved ?? at })),
  )
  await setPlaces(
    context.db,
    reads.map(({ places, published }, index) => ({ report: ids.reports[index]!, places, published })),
  )
  const outlets = await sourcesById(context.db, [...new Set(sources.values())])
  const claims = await storeClaims(
    context,
    reads.map((read, index) => ({
      revision: ids.revisions[index]!,
      text: read.text,
      published: read.published,
      outlet: outlets.get(sourceOf(read) ?? 0) ?? null,
      found: read.found,
    })),
  )
  await linkByNames(
    context,
    reads.map(({ input, found }, index) => ({ found, claims: claims[index]!, incident: input.incident })),
  )
  await appendChanges(
    context,
    reads.map((read, index) => ({
      action: 'recordReport',
      noun: 'report',
      subject: ids.reports[index]!,
      before: null,
      after: { key: read.key, source: sourceOf(read), revision: 1, hash: read.hash, claims: claims[index]! },
    })),
  )
  return ids.reports.map((report, index) => ({
    report,
    outcome: 'recorded',
    claims: claims[index]!.length,
    orphans: 0,
  }))
}

/** Reports that are kept already come again, in order: what did not change is told by its hash alone. */
async function storeAgain(
  context: Context,
  reads: readonly ReadInput[],
): Promise<(readonly [ReadInput, RecordedReport])[]> {
  const keys = reads.map(({ key }) => key)
  const reports = await reportsByKeys(context.db, keys)
  const standings = await standingOf(
    context.db,
    [...reports.values()].map(({ id }) => id),
  )
  const revised = new Set<Report>()
  const results: (readonly [ReadInput, RecordedReport])[] = []
  for (const read of reads) {
    const report = reports.get(read.key)!
    const standing = standings.get(report.id)!
    // Once a report has changed in this batch, what was asked before no longer tells.
    if (!revised.has(report) && isSeen(read, standing)) {
      const { claims, orphans } = standing
      results.push([read, { report: report.id, outcome: 'known', claims, orphans }])
    } else {
      results.push([read, await reviseReport(context, report, read)])
      revised.add(report)
    }
  }
  return results
}

/** Fetched again, a text counts as known only where it is the newest: an outlet may take an edit back. */
const isSeen = ({ input, hash }: ReadInput, { hashes }: Standing): boolean =>
  input.retrieved ? hashes.at(-1) === hash : hashes.includes(hash)
