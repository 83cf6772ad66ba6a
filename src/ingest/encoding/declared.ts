/** Charset names that a text's carriers declare, in the order in which they are believed: the transport before the text itself. */
export function declaredCharsets(bytes: Uint8Array, contentType: string | null): string[] {
  // Declarations are ASCII whatever follows: read so, they are found in every charset but UTF-16 and UTF-32, which need none.
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  const found = [
    contentType?.match(/charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i),
    head.match(/^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]{1,40})/i),
    head.match(/<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i),
  ]
  return found.flatMap((match) => (match?.[1] ? [match[1].toLowerCase()] : []))
}

/** Where a page's declaration stands, at the latest: browsers look at 1,024 bytes, and pages put it later all the same. */
const HEAD = 4_096
