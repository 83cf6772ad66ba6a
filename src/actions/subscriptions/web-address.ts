/** Letters of an address at most. */
const LONGEST = 2_000

/** Whether a text is a whole address of the web, of a length that is kept. */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\//i.test(text) && URL.canParse(text) && text.length <= LONGEST
