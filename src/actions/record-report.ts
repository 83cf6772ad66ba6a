import type { Context } from '../context.js'
import { incidentByKey, insertLinks } from '../db/incidents.js'
import { isDisconnected } from '../db/problem.js'
import { insertReport, insertRevision, reportByKey } from '../db/reports.js'
import { findSource, insertSource, sourceById } from '../db/sources.js'
import { ActionError } from './action-error.js'
import { appendHistory } from './append-history.js'
import { createIncident } from './create-incident.js'
import { matchReports } from './match-reports.js'
import { type ReadInput, type RecordedReport, type ReportInput, readReport, reportKey } from './read-report.js'
import { reviseReport } from './revise-report.js'
import { storeClaims } from './store-claims.js'
import { write } from './write.js'

export type { RecordedReport, ReportInput } from './read-report.js'

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

/** The source that goes by the name; where none does, a new one that nobody has looked at yet. */
async function sourceNamed(context: Context, name: string): Promise<number> {
  const found = await findSource(context.db, name)
  if (found !== null) return found
  const id = await insertSource(context.db, { name, kind: 'outlet', created: context.now() })
  await appendHistory(context, { action: 'saveSource', noun: 'source', subject: id, before: null, after: { name } })
  return id
}
