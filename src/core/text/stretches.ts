/** Longer than nearly every report: such a text is read in stretches, so that memory stays level and the cost of a character the same. */
const STRETCH = 32_768

/** Cuts text into stretches [start, end) that cover it, each ending at a line's end, else a sentence's, else a blank, where there is one. */
export function* stretchesOf(text: string): Generator<readonly [start: number, end: number]> {
  let start = 0
  while (text.length - start > STRETCH) {
    const end = cutBefore(text, start + STRETCH / 2, start + STRETCH)
    yield [start, end]
    start = end
  }
  yield [start, text.length]
}

function cutBefore(text: string, from: number, to: number): number {
  for (const mark of ['\n', '. ', ' ']) {
    const at = text.lastIndexOf(mark, to - mark.length)
    if (at >= from) return at + mark.length
  }
  // Never between the halves of a surrogate pair.
  return (text.charCodeAt(to) & 0xfc00) === 0xdc00 ? to - 1 : to
}
