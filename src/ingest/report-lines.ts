import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { LanguageCode } from '../core/claim/vocabulary.js'
import { openBytes } from './file-bytes.js'
import { checkedReport, type ReadResult } from './incoming-report.js'

interface LineOptions {
  readonly lang?: LanguageCode | undefined
}

const optional = z.string().nullish()
const line = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  text: z.string(),
  lang: optional,
  published: optional,
  date: optional,
  source: optional,
  title: optional,
  url: optional,
  incident: optional,
})

/** The reports of a JSONL file, a line each. */
export async function* readLines(file: string, options: LineOptions): AsyncGenerator<ReadResult> {
  const lines = createInterface({
    input: openBytes(file).setEncoding('utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  let isEmpty = true
  for await (const result of linesOf(file === '-' ? 'stdin' : file, lines, options)) {
    isEmpty = false
    yield result
  }
  if (isEmpty && file !== '-') yield { failure: { item: file, problem: 'is empty' } }
}

/** The same of lines that are here already; `file` names them. */
export async function* linesOf(
  file: string,
  lines: AsyncIterable<string> | Iterable<string>,
  options: LineOptions,
): AsyncGenerator<ReadResult> {
  let number = 0
  for await (const raw of lines) {
    number++
    if (raw.trim() === '') continue
    yield await readLine(`${file} line ${number}`, raw, options)
  }
}

/** A line of JSONL as a report; `item` names it where it cannot be read. */
export async function readLine(item: string, raw: string, options: LineOptions): Promise<ReadResult> {
  const parsed = parseLine(raw)
  return 'problem' in parsed
    ? { failure: { item, problem: parsed.problem } }
    : checkedReport(item, parsed.value, options)
}

function parseLine(raw: string): { value: z.infer<typeof line> } | { problem: string } {
  let json: unknown
  try {
    json = JSON.parse(raw)
  } catch {
    return { problem: 'is no JSON; mend or remove the line' }
  }
  const result = line.safeParse(json)
  if (result.success) return { value: result.data }
  const [issue] = result.error.issues
  const field = issue?.path.join('.')
  const wrong = issue?.message.endsWith('received undefined') ? 'is missing' : issue?.message
  return { problem: `needs {id, text, …}: ${field || 'line'}: ${wrong ?? 'not an object'}` }
}
