/** More places of a quote than these are no choice for anybody. */
const MOST = 50

/** Where a quote stands in a text: the code points at which it starts. */
export function occurrencesOf(text: string, quote: string): number[] {
  if (quote === '') return []
  const places: number[] = []
  let [codePoints, from] = [0, 0]
  for (let at = text.indexOf(quote); at >= 0 && places.length < MOST; at = text.indexOf(quote, at + quote.length)) {
    codePoints += [...text.slice(from, at)].length
    from = at
    places.push(codePoints)
  }
  return places
}
