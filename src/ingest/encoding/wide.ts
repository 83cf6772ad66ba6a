/** Charsets of two and four bytes a unit, which a mark at the start or the zeros between ASCII letters give away. */
export type WideCharset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'

/** The charset that a byte-order mark at the start says, and the mark's length. */
export function byteOrderMark(bytes: Uint8Array): { charset: WideCharset; length: number } | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { charset: 'utf-32le', length: 4 }
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { charset: 'utf-32be', length: 4 }
  if (a === 0xff && b === 0xfe) return { charset: 'utf-16le', length: 2 }
  if (a === 0xfe && b === 0xff) return { charset: 'utf-16be', length: 2 }
  if (a === 0xef && b === 0xbb && c === 0xbf) return { charset: 'utf-8', length: 3 }
  return null
}

/** Without a mark: blanks, digits and tags are ASCII in every script, and their other bytes zero, on one side. */
export function unmarkedWide(bytes: Uint8Array): WideCharset | null {
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 4))
  if (sample.length < 8) return null
  const zeros = [0, 0, 0, 0]
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 4]!++
  const quarter = sample.length / 4
  const share = zeros.map((count) => count / quarter)
  const [first, second, third, fourth] = share as [number, number, number, number]
  if (first > 0.95 && second > 0.95 && fourth < 0.2) return 'utf-32be'
  if (third > 0.95 && fourth > 0.95 && first < 0.2) return 'utf-32le'
  const [even, odd] = [first + third, second + fourth]
  if (even > 0.1 && even > odd * 5) return 'utf-16be'
  return odd > 0.1 && odd > even * 5 ? 'utf-16le' : null
}

const SAMPLE = 8_192

/** UTF-32, which no TextDecoder knows; units beyond Unicode become replacement marks. */
export function decodeUtf32(bytes: Uint8Array, charset: 'utf-32le' | 'utf-32be'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const point = view.getUint32(at, charset === 'utf-32le')
    const isCharacter = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
    parts.push(isCharacter ? String.fromCodePoint(point) : '\ufffd')
  }
  return parts.join('')
}
