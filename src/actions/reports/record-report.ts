import type { Context } from '../../context.js'
import { isDisconnected } from '../../db/engine/problem.js'
import { ActionError } from '../action-error.js'
import { matchReports } from '../incidents/match-reports.js'
import { write } from '../write.js'
import type { ReadInput, RecordedReport, ReportInput } from './read-report.js'
import { storeReports } from './store-reports.js'

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
  // Only now, with the dictionaries of every language: a server that serves pages starts without them.
  const { readReport } = await import('./read-report.js')
  return keepReports(
    context,
    inputs.map((input) => attempt(() => readReport(input))),
  )
}

/** The same for reports that were read elsewhere: what could not be read stays the error that it is. */
export async function keepReports(
  context: Context,
  reads: readonly (ReadInput | Error)[],
): Promise<(RecordedReport | Error)[]> {
  return write(context, async (context) => {
    const stored = await storeAll(
      context,
      reads.filter((read): read is ReadInput => !(read instanceof Error)),
    )
    const fresh = stored.flatMap((result) =>
      result instanceof Error || result.outcome === 'known' ? [] : [result.report],
    )
    if (fresh.length > 0) await matchReports(context, [...new Set(fresh)])
    return reads.map((read) => (read instanceof Error ? read : stored.shift()!))
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

/** All together; where that fails, each half by itself, until the one that cannot be stored is alone. */
async function storeAll(context: Context, reads: readonly ReadInput[]): Promise<(RecordedReport | Error)[]> {
  if (reads.length === 0) return []
  const stored = await attemptAlone(context, (context) => storeReports(context, reads))
  if (!(stored instanceof Error)) return stored
  if (reads.length === 1) return [stored]
  const half = reads.length >> 1
  return [...(await storeAll(context, reads.slice(0, half))), ...(await storeAll(context, reads.slice(half)))]
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
