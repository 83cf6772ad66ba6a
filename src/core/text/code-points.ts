/**
 * Turns UTF-16 offsets, which JavaScript counts in, into Unicode code points, which the interfaces count in.
 * Give offsets in any order; a text without surrogates costs one scan.
 */
export function codePointOffsets(text: string): (utf16: number) => number {
  const pairs = surrogatePairs(text)
  if (pairs.length === 0) return (utf16) => utf16
  return (utf16) => utf16 - countBelow(pairs, utf16)
}

/** The other way: code points into UTF-16 offsets, for slicing. */
export function utf16Offsets(text: string): (codePoint: number) => number {
  const pairs = surrogatePairs(text).map((utf16, before) => utf16 - before)
  if (pairs.length === 0) return (codePoint) => codePoint
  return (codePoint) => codePoint + countBelow(pairs, codePoint)
}

/** Where surrogate pairs begin, UTF-16. */
function surrogatePairs(text: string): number[] {
  const pairs: number[] = []
  for (let i = text.search(/[\ud800-\udbff][\udc00-\udfff]/); i >= 0 && i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) pairs.push(i++)
  }
  return pairs
}

function countBelow(sorted: readonly number[], bound: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] as number) < bound) from = middle + 1
    else to = middle
  }
  return from
}
