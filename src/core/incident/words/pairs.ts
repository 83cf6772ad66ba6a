/** Each of the ones with each of the others behind it, of lists parted by "|": "two|three" and "raids|blasts" are four phrases. */
export const pairs = (ones: string, others: string): string[] =>
  ones.split('|').flatMap((one) => others.split('|').map((other) => `${one} ${other}`))
