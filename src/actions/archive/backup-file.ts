import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'

/**
 * A backup is JSON lines, gzipped. What is about the file is an array, a row is an object:
 *
 *     ["countercheck backup", 1, {"migrations": 6, "made": "2026-03-01T12:00:00.000Z"}]
 *     ["table", "sources", ["id", "name", …]]
 *     {"id":1,"name":"Reuters", …}
 *     ["end", "sources", 1, "<SHA-256 of its lines>"]
 *     ["whole", 1, "<SHA-256 of the lines that end tables>"]
 */
export const FORMAT = 1

export interface Header {
  readonly migrations: number
  readonly made: string
}

export interface TableSum {
  readonly table: string
  readonly rows: number
  readonly sha256: string
}

/** The file is not one of ours, or not as it was written; the message says where. */
export class BackupError extends Error {
  override readonly name = 'BackupError'
}

/** Counts and hashes lines as they pass. */
export class Sum {
  rows = 0
  readonly #hash: Hash = createHash('sha256')

  add(line: string): void {
    this.rows++
    this.#hash.update(line).update('\n')
  }

  /** Ends it. */
  hex(): string {
    return this.#hash.digest('hex')
  }
}

export type BackupPart =
  | { readonly kind: 'header'; readonly header: Header }
  | { readonly kind: 'table'; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: 'row'; readonly line: string }
  | { readonly kind: 'end'; readonly sum: TableSum }
  | { readonly kind: 'whole' }

/** Reads a backup part by part, checking every count and hash on the way. @throws BackupError */
export async function* readBackup(path: string): AsyncGenerator<BackupPart> {
  const whole = new Sum()
  let sum = new Sum()
  let [number, ended] = [0, false]
  try {
    for await (const line of linesOf(path)) {
      number++
      if (ended) throw new BackupError(`line ${number}: something follows the end`)
      if (line.startsWith('{')) {
        sum.add(line)
        yield { kind: 'row', line }
        continue
      }
      const part = partOf(line, number)
      if (number === 1 && part.kind !== 'header') throw new BackupError('it is no backup of Countercheck')
      if (part.kind === 'table') sum = new Sum()
      if (part.kind === 'end') {
        whole.add(line)
        if (part.sum.rows !== sum.rows || part.sum.sha256 !== sum.hex())
          throw new BackupError(`the rows of ${part.sum.table} are not those that were written`)
      }
      if (part.kind === 'whole') {
        ended = true
        const [, tables, sha256] = JSON.parse(line) as [string, number, string]
        if (tables !== whole.rows || sha256 !== whole.hex()) throw new BackupError('a table is missing or was changed')
      }
      yield part
    }
  } catch (error) {
    if (error instanceof BackupError) throw error
    const { message, code } = error as NodeJS.ErrnoException
    throw new BackupError(
      code === 'ENOENT'
        ? `${path}: there is no such file`
        : code === 'EISDIR'
          ? `${path}: is a folder; name the file that backup wrote`
          : `${path}: is no backup, or a damaged one (${message})`,
    )
  }
  if (!ended) throw new BackupError(`${path}: ends in the middle`)
}

/** The lines of a gzipped file, without their ends. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path)
  const unpacked = createGunzip()
  file.once('error', (error) => unpacked.destroy(error)).pipe(unpacked)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  try {
    for await (const chunk of unpacked) {
      const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n')
      rest = lines.pop()!
      yield* lines
    }
    if (rest !== '') yield rest
  } finally {
    file.destroy()
  }
}

function partOf(line: string, number: number): BackupPart {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    throw new BackupError(`line ${number} is no line of a backup`)
  }
  const [kind, ...rest] = Array.isArray(parsed) ? (parsed as unknown[]) : []
  if (kind === 'countercheck backup') {
    if (rest[0] !== FORMAT) throw new BackupError(`its format ${rest[0]} is not read by this version`)
    return { kind: 'header', header: rest[1] as Header }
  }
  if (kind === 'table') return { kind, table: String(rest[0]), columns: rest[1] as string[] }
  if (kind === 'end') return { kind, sum: { table: String(rest[0]), rows: Number(rest[1]), sha256: String(rest[2]) } }
  if (kind === 'whole') return { kind }
  throw new BackupError(`line ${number} is no line of a backup`)
}
