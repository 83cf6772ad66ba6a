/** Shorter lines are headings and lists, longer ones paragraphs. */
const NARROW = 52
const WIDE = 130

/**
 * Whether the line break in front of `start` only wraps a paragraph cut to a width: the line before has no room for the first word
 * behind, and neither has one of their neighbours for its.
 */
export function wraps(text: string, start: number): boolean {
  const at = text.lastIndexOf('\n', start - 1)
  const from = text.lastIndexOf('\n', at - 1) + 1
  if (at - from < NARROW || at - from > WIDE) return false
  const line = text.slice(from, at).trim()
  if (STOPS.has(line.at(-1) ?? '') || BULLET.test(text.slice(start, start + 4))) return false
  const end = lineEnd(text, start)
  const next = text.slice(start, end).trim()
  if (!fills(line, next, line)) return false
  const above = from > 0 ? text.slice(text.lastIndexOf('\n', from - 2) + 1, from - 1).trim() : ''
  const below = end < text.length ? text.slice(end + 1, lineEnd(text, end + 1)).trim() : ''
  return fills(above, line, next) || (below !== '' && fills(next, below, line))
}

const STOPS = new Set(['.', '!', '?', '؟', '…', ':', '۔'])
/** "- ", "• ", "3) " */
const BULLET = /^(?:[-–—•*·▪]|\p{Nd}{1,2}[).-])/u

/** Whether the first word of `next` would not have fitted behind `line` in the width that the lines have. */
function fills(line: string, next: string, other: string): boolean {
  if (line.length < NARROW || line.length > WIDE) return false
  const word = next.search(/\s/u)
  const wanted = line.length + 1 + (word < 0 ? next.length : word)
  return wanted > next.length && wanted > other.length
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
