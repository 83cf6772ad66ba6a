/**
 * The same reading of texts, with those read last kept: up to `most` UTF-16 units of text together. What is given is shared, so the
 * reader must give what nobody changes.
 */
export function remember<Reading>(read: (text: string) => Reading, most: number): (text: string) => Reading {
  const kept = new Map<string, Reading>()
  let length = 0
  return (text) => {
    const known = kept.get(text)
    const reading = known ?? read(text)
    if (known === undefined) length += text.length
    // To the end: what stands first was asked for longest ago.
    else kept.delete(text)
    kept.set(text, reading)
    for (const oldest of kept.keys()) {
      if (length <= most) break
      kept.delete(oldest)
      length -= oldest.length
    }
    return reading
  }
}
