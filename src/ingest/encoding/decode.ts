import { analyse } from 'chardet'
import { declaredCharsets } from './declared.js'
import { implausibility } from './plausibility.js'
import { tellingLines } from './telling-lines.js'
import { byteOrderMark, decodeUtf32, unmarkedWide } from './wide.js'
import { withoutC1 } from './windows-1252.js'

export interface DecodedText {
  /** Without a byte-order mark. */
  readonly text: string
  /** The charset it was read by, as the WHATWG names it (or utf-32le, utf-32be). */
  readonly charset: string
  /** A declaration that the bytes do not bear out. */
  readonly contradicted: string | null
}

/**
 * Text out of bytes, whatever their charset: by a byte-order mark, else by what they cannot be but (UTF-8 with letters beyond ASCII,
 * UTF-16), else by the declarations that give writing (`contentType` is the HTTP header), else by detection. Never throws.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null = null): DecodedText {
  const mark = byteOrderMark(bytes)
  const declared = declaredCharsets(bytes, contentType).flatMap((name) => knownName(name) ?? [])
  const told = (charset: string, text: string): DecodedText => ({
    text: text.replace(/^\ufeff/, ''),
    charset,
    contradicted: declared.find((name) => name !== charset && !(isAscii(bytes) && !isWide(name))) ?? null,
  })
  const wide = mark?.charset ?? unmarkedWide(bytes)
  if (wide) return told(wide, decodeAs(bytes.subarray(mark?.length ?? 0), wide))
  const escaped = declared.find((name) => name === 'iso-2022-jp')
  if (escaped) return told(escaped, decodeAs(bytes, escaped))
  if (isUtf8(bytes)) return told('utf-8', decodeAs(bytes, 'utf-8'))
  const charset = best(tellingLines(bytes, SAMPLE), declared)
  return told(charset, decodeAs(bytes, charset))
}

/** Of bytes that are no UTF-8: the first declaration that gives writing; else what detection and the usual suspects give, the best of them. */
function best(bytes: Uint8Array, declared: readonly string[]): string {
  const believed: [string, number][] = []
  for (const charset of new Set([...declared.filter((name) => !isWide(name)), ...detected(bytes), ...SUSPECTS])) {
    const cost = implausibility(decodeAs(bytes, charset))
    if (declared.includes(charset) && cost < PLAUSIBLE) return charset
    believed.push([charset, cost])
  }
  const lowest = Math.min(...believed.map(([, cost]) => cost))
  // Of readings as good as one another, the one detected first.
  const [charset] = believed.find(([, cost]) => cost <= lowest + SAME)!
  return charset
}

const PLAUSIBLE = 0.1
const SAME = 0.02
/** Tables that old Arabic, English and French pages were written by. */
const SUSPECTS = ['windows-1256', 'iso-8859-6', 'windows-1252']
/** Bytes of telling lines, however late in a long table they stand. */
const SAMPLE = 50_000
/** Bytes that detection goes through, which takes its time. */
const DETECTED = 20_000

function detected(bytes: Uint8Array): string[] {
  // Mark-up is ASCII and drowns the letters: without it the few beyond ASCII decide.
  const letters = Buffer.from(bytes.subarray(0, DETECTED))
    .toString('latin1')
    .replace(/<[^<>]*>/g, ' ')
  return analyse(Buffer.from(letters, 'latin1'))
    .filter(({ confidence }) => confidence >= 10)
    .flatMap(({ name }) => knownName(name.toLowerCase()) ?? [])
    .filter((name) => !isWide(name))
    .slice(0, 6)
}

const isWide = (charset: string): boolean => /^utf-(?:16|32)/.test(charset)
const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80)

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    // A page cut off or patched together: a stray byte among thousands of good letters.
    const text = new TextDecoder().decode(bytes)
    const broken = text.match(/\ufffd/g)?.length ?? 0
    const good = text.match(/[^\0-\u007f\ufffd]/g)?.length ?? 0
    return good > broken * 20
  }
}

/** The WHATWG's name for a charset; null for one that nobody knows. */
function knownName(name: string): string | null {
  if (/^utf-?_?32/.test(name)) return name.includes('le') ? 'utf-32le' : 'utf-32be'
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  if (charset === 'utf-32le' || charset === 'utf-32be') return decodeUtf32(bytes, charset)
  const text = new TextDecoder(charset, { ignoreBOM: true }).decode(bytes)
  // Node 20 reads windows-1252 as ISO-8859-1, and its quotes and dashes as controls.
  return charset === 'windows-1252' ? withoutC1(text) : text
}
