import type { Context } from '../../context.js'
import { textHashes } from '../../db/revisions.js'
import { ActionError } from '../action-error.js'
import { identifyReport, type ReportInput } from './read-report.js'

/** Which of these reports are kept already with this very text: there is no use in reading them again. */
export async function knownReports({ db }: Context, inputs: readonly ReportInput[]): Promise<boolean[]> {
  const identified = inputs.map(identityOf)
  const hashes = await textHashes(
    db,
    identified.flatMap((each) => each?.key ?? []),
  )
  return identified.map((each) => each !== null && hashes.get(each.key)?.at(-1) === each.hash)
}

/** null where it cannot be kept at all: why is told by whoever reads it. */
function identityOf(input: ReportInput): ReturnType<typeof identifyReport> | null {
  try {
    return identifyReport(input)
  } catch (error) {
    if (error instanceof ActionError) return null
    throw error
  }
}
