import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { ReadInput } from '../actions/reports/read-report.js'
import { reportKey } from '../actions/reports/report-key.js'
import type { ExtractedReport } from './claim-lines.js'
import { fileProblem } from './file-bytes.js'

export type ExtractedLine = { readonly read: ReadInput } | { readonly item: string; readonly problem: string }

/** Reads what `extract --stdin jsonl` printed. A line whose claims do not stand in its text was changed on the way, and is refused. */
export async function* extractedLines(file: string): AsyncGenerator<ExtractedLine> {
  const name = file === '-' ? 'stdin' : file
  const input = (file === '-' ? process.stdin : createReadStream(file)).setEncoding('utf8')
  let number = 0
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      if (line.trim() !== '') yield readLine(`${name} line ${number}`, line)
    }
  } catch (error) {
    yield { item: name, problem: fileProblem(error) }
  }
}

function readLine(item: string, line: string): ExtractedLine {
  try {
    const { id: label, text, hash, published, places, claims: found, ...rest } = JSON.parse(line) as ExtractedReport
    const points = [...text]
    const standing = found.every(({ start, end, quote }) => points.slice(start, end).join('') === quote)
    if (!standing || createHash('sha256').update(text).digest('hex') !== hash)
      return { item, problem: 'its claims do not stand in its text; extract it again' }
    const input = { ...rest, label, text, published }
    return { read: { input, key: reportKey(input, hash), text, hash, published, places, found } }
  } catch {
    return { item, problem: 'is no line of `extract --stdin jsonl`' }
  }
}
