/** Bytes before the first letter beyond ASCII that are kept of a line: a page may be one line. */
const BEFORE = 1_000

/** The lines with letters beyond ASCII, up to about so many bytes: what is plain tells nothing of a charset. */
export function tellingLines(bytes: Uint8Array, most: number): Buffer {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const lines: Buffer[] = []
  let size = 0
  for (let at = beyondAscii(all, 0); at >= 0 && size < most; ) {
    const start = Math.max(all.lastIndexOf(LINE_END, at) + 1, at - BEFORE)
    const next = all.indexOf(LINE_END, at) + 1 || all.length
    const line = all.subarray(start, Math.min(next, start + most))
    lines.push(line)
    size += line.length
    at = beyondAscii(all, next)
  }
  return Buffer.concat(lines)
}

export const LINE_END = 0x0a

const beyondAscii = (bytes: Buffer, from: number): number => {
  for (let at = from; at < bytes.length; at++) if (bytes[at]! >= 0x80) return at
  return -1
}
