import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { decodeText } from './decode.js'
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

/** Lines beyond ASCII, as far as they are asked for: what is plain tells nothing. Two bytes a letter show in the first piece. */
async function sampleOf(file: string): Promise<Buffer> {
  const lines: Buffer[] = []
  let size = 0
  let isFirst = true
  for await (const chunk of createReadStream(file)) {
    const bytes = chunk as Buffer
    if (isFirst && (bytes.includes(0) || byteOrderMark(bytes))) return bytes
    isFirst = false
    for (let at = beyondAscii(bytes, 0); at >= 0 && size < SAMPLE; ) {
      const start = bytes.lastIndexOf(0x0a, at) + 1
      const end = bytes.indexOf(0x0a, at) + 1
      // A line cut by the edge may end in half a letter, which would speak against UTF-8.
      if (end === 0) break
      if (start > 0) lines.push(bytes.subarray(start, end))
      size += end - start
      at = beyondAscii(bytes, end)
    }
    if (size >= SAMPLE) break
  }
  return Buffer.concat(lines)
}

const beyondAscii = (bytes: Buffer, from: number): number => {
  for (let at = from; at < bytes.length; at++) if (bytes[at]! >= 0x80) return at
  return -1
}
