import type { Context } from '../../context.js'
import type { RecordedReport, ReportInput } from './read-report.js'
import { recordReports } from './record-report.js'

/** Carries what came of it out of a transaction that is taken back. */
class Preview extends Error {
  readonly results: (RecordedReport | Error)[]

  constructor(results: (RecordedReport | Error)[]) {
    super('only a preview')
    this.results = results
  }
}

/** What would come of recording the reports, found out by doing it and taking it all back. */
export async function previewReports(
  context: Context,
  inputs: readonly ReportInput[],
): Promise<(RecordedReport | Error)[]> {
  try {
    return await context.db.transaction(async (db): Promise<never> => {
      throw new Preview(await recordReports({ ...context, db }, inputs))
    })
  } catch (error) {
    if (error instanceof Preview) return error.results
    throw error
  }
}
