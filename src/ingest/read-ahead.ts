import { availableParallelism } from 'node:os'
import { ActionError } from '../actions/action-error.js'
import { type ReadInput, type ReportInput, readReport, readWhenAsked } from '../actions/reports/read-report.js'
import { inGroups, inOrder } from './flow.js'
import type { IncomingReport, ReadResult } from './incoming-report.js'
import type { Readings } from './worker.js'
import { openWorkerPool, type WorkerPool } from './worker-pool.js'

/** A report and what was read in it, or why it could not be. */
export interface ReportRead {
  readonly report: IncomingReport
  readonly read: ReadInput | Error
}

/** Reports a message between threads. */
const GROUP = 20
/** Messages on their way: enough that the threads never wait, little enough for the memory. */
const AHEAD = 12

/**
 * Extracts the claims of reports in threads of its own while the caller stores those before; in order. The first group is read here:
 * a handful of reports is done before a thread has started. Those that `areKnown` tells to be kept are not read at all: an import that
 * was cut short goes on from where it stood in no time.
 */
export async function* readAhead(
  results: AsyncIterable<ReadResult>,
  areKnown: AreKnown = async (inputs) => inputs.map(() => false),
): AsyncGenerator<(ReportRead | Extract<ReadResult, { failure: unknown }>)[]> {
  // The caller's thread compares and stores: it needs a core too.
  const pool = openWorkerPool(Math.max(1, availableParallelism() - 1))
  let first = true
  try {
    yield* inOrder(inGroups(results, GROUP), AHEAD, (group) => {
      const here = first
      first = false
      return readGroup(group, here ? null : pool, areKnown)
    })
  } finally {
    await pool.close()
  }
}

type AreKnown = (inputs: readonly ReportInput[]) => Promise<readonly boolean[]>

async function readGroup(group: readonly ReadResult[], pool: WorkerPool | null, areKnown: AreKnown) {
  const inputs = group.flatMap((result) => {
    if ('failure' in result) return []
    const { id: label, ...report } = result.report
    return [{ ...report, label }]
  })
  const known = await areKnown(inputs)
  const unknown = inputs.filter((_, index) => !known[index])
  const readings = pool && unknown.length > 0 ? await readInThread(pool, unknown) : unknown.map(readHere)
  const reads = inputs.map((input, index) => (known[index] ? readWhenAsked(input) : readings.shift()!))
  return group.map((result) => ('failure' in result ? result : { report: result.report, read: reads.shift()! }))
}

/** Reports read in another thread, in order. */
export async function readInThread(pool: WorkerPool, inputs: readonly ReportInput[]): Promise<(ReadInput | Error)[]> {
  const readings = JSON.parse(await pool.run('readReports', inputs)) as Readings
  return readings.map((reading, index) => {
    const input = inputs[index]!
    return 'refused' in reading
      ? new ActionError(reading.refused, reading.problem)
      : { input, text: input.text, ...reading }
  })
}

function readHere(input: ReadInput['input']): ReadInput | Error {
  try {
    return readReport(input)
  } catch (error) {
    if (error instanceof ActionError) return error
    throw error
  }
}
