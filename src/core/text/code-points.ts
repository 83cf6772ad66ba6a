/**
 * Turns UTF-16 offsets, which JavaScript counts in, into Unicode code points, which the interfaces count in.
 * Give offsets in any order; a text without surrogates costs one scan.
 */
export function codePointOffsets(text: string): (utf16: number) => number {
  const pairs: number[] = []
  for (let i = text.search(/[\ud800-\udbff][\udc00-\udfff]/); i >= 0 && i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) pairs.push(i++)
  }
  if (pairs.length === 0) return (utf16) => utf16
  return (utf16) => {
    let [from, to] = [0, pairs.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((pairs[middle] as number) < utf16) from = middle + 1
      else to = middle
    }
    return utf16 - from
  }
}
