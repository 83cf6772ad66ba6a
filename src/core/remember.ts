/**
 * The same reading of texts, with those read last kept: up to `most` UTF-16 units of text together. What is given is shared, so the
 * reader must give what nobody changes.
 */
export const remember = <Reading>(read: (text: string) => Reading, most: number): ((text: string) => Reading) =>
  rememberBy((text) => text, read, most)

/** The same for what more than one text is read by: `keyOf` puts all of it into one. */
export function rememberBy<Asked, Reading>(
  keyOf: (asked: Asked) => string,
  read: (asked: Asked) => Reading,
  most: number,
): (asked: Asked) => Reading {
  const kept = new Map<string, Reading>()
  let length = 0
  return (asked) => {
    const key = keyOf(asked)
    const known = kept.get(key)
    const reading = known ?? read(asked)
    if (known === undefined) length += key.length
    // To the end: what stands first was asked for longest ago.
    else kept.delete(key)
    kept.set(key, reading)
    // The first of a map stands behind all that was taken out of it: it is looked for only where it must go.
    while (length > most) {
      const oldest = kept.keys().next().value as string
      kept.delete(oldest)
      length -= oldest.length
    }
    return reading
  }
}
