import type { ReadInput } from '../actions/reports/read-report.js'
import { readReport } from '../actions/reports/read-report.js'
import type { IncomingReport } from './incoming-report.js'
import { readLine } from './report-lines.js'

/** One line of a JSONL file, with its number from 1. */
export interface NumberedLine {
  readonly number: number
  readonly text: string
}

/** What became of a line: a line of JSON with the report and its claims, or why not. */
export type ClaimLine = { readonly line: string } | { readonly item: string; readonly problem: string }

/** A report as a line of the filter's output holds it: as it came in, and what was read in it. */
export interface ExtractedReport extends IncomingReport, Pick<ReadInput, 'hash' | 'places'> {
  readonly claims: ReadInput['found']
}

/** Reads reports, a line each, and gives a line for each in the same order. */
export function claimLines(lines: readonly NumberedLine[]): Promise<ClaimLine[]> {
  return Promise.all(lines.map(claimLine))
}

async function claimLine({ number, text: raw }: NumberedLine): Promise<ClaimLine> {
  const item = `line ${number}`
  const result = await readLine(item, raw, {})
  if ('failure' in result) return result.failure
  const { report } = result
  const { id: label, ...input } = report
  try {
    const { text, hash, published, found: claims, places } = readReport({ ...input, label })
    return { line: JSON.stringify({ ...report, text, hash, published, places, claims } satisfies ExtractedReport) }
  } catch (error) {
    return { item, problem: error instanceof Error ? error.message : String(error) }
  }
}
