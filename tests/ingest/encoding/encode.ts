import { expect } from 'vitest'

/** A text in a charset; fails where a letter is not in it. */
export function encode(text: string, charset: string): Uint8Array {
  if (charset === 'utf-8') return Buffer.from(text)
  if (charset === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (charset === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  const table = new Map<string, number>(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(charset).decode(Uint8Array.of(byte)), byte]),
  )
  if (charset === 'windows-1252') for (const [letter, byte] of WESTERN) table.set(letter, byte)
  return Uint8Array.from(text, (letter) => table.get(letter) ?? expect.fail(`${charset} has no ${letter}`))
}

/** Node 20 does not know these of windows-1252. */
const WESTERN = [
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['–', 0x96],
  ['—', 0x97],
  ['…', 0x85],
] as const
