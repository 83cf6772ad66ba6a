import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { decodeText } from './decode.js'
import { LINE_END, tellingLines } from './telling-lines.js'
import { byteOrderMark } from './wide.js'
import { withoutC1 } from './windows-1252.js'

/** Bytes of a file that its charset is told by, at most. */
const SAMPLE = 1_000_000

/** A file's charset, however large the file is, by its beginning and by lines beyond ASCII: a plain one is gone through whole. */
export const charsetOfFile = async (file: string): Promise<string> => decodeText(await sampleOf(file)).charset

/** A file's text piece by piece. */
export async function* decodeFile(file: string, charset: string): AsyncGenerator<string> {
  // What no TextDecoder reads, and nobody has large.
  if (charset.startsWith('utf-32')) return yield decodeText(await readFile(file)).text
  const decoder = new TextDecoder(charset)
  // Node 20 reads windows-1252 as ISO-8859-1.
  const mended = charset === 'windows-1252' ? withoutC1 : (text: string) => text
  for await (const bytes of createReadStream(file)) yield mended(decoder.decode(bytes as Buffer, { stream: true }))
  yield mended(decoder.decode())
}

/** Lines beyond ASCII, as far as they are asked for. Two bytes a letter show in the first piece. */
async function sampleOf(file: string): Promise<Buffer> {
  const lines: Buffer[] = []
  let size = 0
  const keep = (bytes: Buffer) => {
    lines.push(tellingLines(bytes, SAMPLE - size))
    size += lines.at(-1)!.length
  }
  // A line cut by the edge may end in half a letter, which would speak against UTF-8: it waits for its end.
  let cut: Buffer | null = null
  for await (const chunk of createReadStream(file)) {
    if (cut === null && (chunk.includes(0) || byteOrderMark(chunk))) return chunk
    const bytes: Buffer = Buffer.concat([cut ?? Buffer.alloc(0), chunk])
    const end = bytes.length > LONGEST ? bytes.length : bytes.lastIndexOf(LINE_END) + 1
    keep(bytes.subarray(0, end))
    cut = bytes.subarray(end)
    if (size >= SAMPLE) return Buffer.concat(lines)
  }
  if (cut) keep(cut)
  return Buffer.concat(lines)
}

/** Bytes of a line that are waited for. */
const LONGEST = 1_000_000
