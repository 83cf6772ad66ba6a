import { parentPort } from 'node:worker_threads'
import { ActionError, type ActionErrorCode } from '../actions/action-error.js'
import { type ReadInput, type ReportInput, readReport } from '../actions/reports/read-report.js'
import { readConfig } from '../config.js'
import { usePlaces } from '../core/gazetteer/gazetteer.js'
import { claimLines } from './claim-lines.js'
import { importedPlaces } from './imported-places.js'

/** What a reading thread does. Each task is given and gives plain values. */
const tasks = {
  /** Reads reports; one that cannot be read gives the reason. As JSON, which is sent and unfolded in half the time that values take. */
  readReports: (inputs: readonly ReportInput[]): string => JSON.stringify(inputs.map(readOrRefuse)),
  /** Lines of JSONL reports to lines of JSONL claims. */
  extractLines: claimLines,
}
export type Tasks = typeof tasks

/** What was read in a report, without the report, which the asker has. */
export type Reading = Omit<ReadInput, 'input' | 'text'> & { readonly text?: string }
export type Readings = (Reading | { readonly refused: ActionErrorCode; readonly problem: string })[]

export type Answer = { readonly id: number } & ({ readonly result: unknown } | { readonly problem: string })

function readOrRefuse(input: ReportInput): Readings[number] {
  try {
    const { input: _asked, text, ...reading } = readReport(input)
    return text === input.text ? reading : { ...reading, text }
  } catch (error) {
    if (error instanceof ActionError) return { refused: error.code, problem: error.message }
    throw error
  }
}

usePlaces(() => importedPlaces(readConfig().placesFile))

parentPort!.on('message', async ({ id, name, input }: { id: number; name: keyof Tasks; input: never }) => {
  let answer: Answer
  try {
    answer = { id, result: await tasks[name](input) }
  } catch (error) {
    answer = { id, problem: error instanceof Error ? error.message : String(error) }
  }
  parentPort!.postMessage(answer)
})
