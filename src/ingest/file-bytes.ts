import { createReadStream } from 'node:fs'
import { LONGEST_REPORT } from './incoming-report.js'

/** A file's bytes as they come; `-` is standard input. */
export const openBytes = (file: string): NodeJS.ReadableStream =>
  file === '-' ? process.stdin : createReadStream(file)

/** The whole of a file or of standard input; null where it is larger: by default than any report in any charset. */
export async function readBytes(file: string, largest = LONGEST_REPORT * 4): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of openBytes(file)) {
    size += (chunk as Buffer).length
    if (size > largest) return null
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

/** The first line that is not empty, as far as it stands in the first part of a file. */
export async function firstLine(file: string): Promise<string> {
  const start: Buffer[] = []
  for await (const chunk of createReadStream(file, { end: 262_143 })) start.push(chunk as Buffer)
  return Buffer.concat(start)
    .toString()
    .replace(/^\ufeff/, '')
    .trimStart()
    .split(/\r?\n/, 1)[0]!
}

const MISSING = 'does not exist; check the path'

export const isFolder = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EISDIR'

/** What went wrong with a file, and what to do. */
export function fileProblem(error: unknown): string {
  const { code, path = '' } = error as NodeJS.ErrnoException
  if (code === 'ENOENT')
    return /^[a-z]+:\/\//i.test(path) ? 'is no address of the web; write one with https:// or http://' : MISSING
  if (isFolder(error)) return 'is a folder; name report files in it (.txt, .html, .jsonl, .csv, .xlsx …)'
  if (code === 'EACCES') return 'may not be read; check its permissions'
  return error instanceof Error ? error.message : String(error)
}
