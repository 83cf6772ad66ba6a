/** Files that hold text and are none, by their first bytes: what each is, and what to do with it. */
const FORMATS: readonly (readonly [start: string, problem: string])[] = [
  ['%PDF-', 'is a PDF, which is not read; save its text as plain text, or paste it'],
  ['{\\rtf', 'is an RTF document, which is not read; save it as plain text or as a web page'],
  ['\xd0\xcf\x11\xe0', 'is an office document, which is not read; save it as plain text or as a web page'],
  ['PK\x03\x04', 'is a ZIP or an office document; name a ZIP .zip, and save a document as plain text or as a web page'],
  ['\x1f\x8b', 'is packed by gzip; unpack it first'],
]

/** Why bytes are no text, where their beginning tells; null where it does not. */
export function knownFormatProblem(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  return FORMATS.find(([mark]) => start.startsWith(mark))?.[1] ?? null
}
