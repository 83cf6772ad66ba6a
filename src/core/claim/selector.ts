import { utf16Offsets } from '../text/code-points.js'

/** A span in code points, half-open. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** W3C text position and text quote selectors in one: where the quote stands and what stands around it. */
export interface Selector extends Span {
  readonly prefix: string
  readonly suffix: string
}

/** Code points kept either side of a quote. */
export const CONTEXT = 32

/** Gives spans of a text their surroundings. */
export function selectorsIn(text: string): (span: Span) => Selector {
  const at = utf16Offsets(text)
  return ({ start, end }) => ({
    start,
    end,
    prefix: text.slice(at(Math.max(0, start - CONTEXT)), at(start)),
    suffix: [...text.slice(at(end), at(end) + CONTEXT * 2)].slice(0, CONTEXT).join(''),
  })
}
