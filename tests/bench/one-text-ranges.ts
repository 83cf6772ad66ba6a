import { compareReports } from '../../src/core/compare/compare-reports.js'
import { rangesOf } from '../../src/core/compare/range.js'
import { extractClaims } from '../../src/core/extract/engine.js'
import { corpusFile, corpusMissing, readJsonLines } from '../open-corpora.js'
import type { Figure } from './figure.js'

/** A text about one event, with the range that a cataloguer read in it. */
interface Event {
  readonly id: string
  readonly lang: 'ar' | 'en' | 'fr'
  readonly text: string
  readonly killed: readonly [number, number] | null
}

/**
 * In how many texts of gaza.jsonl with a range of the killed the min–max policy gives both its ends, in all and in the halves of even and
 * odd numbers. `ids` among the words prints each text's range beside the catalogue's.
 */
export function benchRanges(words: readonly string[]): Figure[] {
  if (corpusMissing) throw new Error('the ranges are read in the open corpora, which are not here')
  const events = readJsonLines<Event>(corpusFile('events/gaza.jsonl'))
  const found = events.flatMap(({ id, lang, text, killed }) => {
    if (killed === null || killed[0] >= killed[1]) return []
    const range = rangeIn(id, lang, text)
    return { id, killed, range, both: range?.low === killed[0] && range.high === killed[1] }
  })
  if (words.includes('ids')) for (const { id, killed, range } of found) console.log(id, killed, range?.low, range?.high)
  const half = (odd: number) => found.filter(({ id }) => Number(id.replace(/\D/g, '')) % 2 === odd)
  return [
    shareOf('both ends as catalogued', found),
    shareOf('texts of even number', half(0)),
    shareOf('texts of odd number', half(1)),
  ]
}

function shareOf(what: string, texts: readonly { readonly both: boolean }[]): Figure {
  const both = texts.filter((text) => text.both).length
  return { what: `${what} (${both} of ${texts.length})`, value: (100 * both) / texts.length, unit: '%' }
}

/** The range of the killed in one text: all people where the text counts them, else its largest tally. */
function rangeIn(id: string, lang: Event['lang'], text: string) {
  const published = null
  const claims = extractClaims({ text, lang, published }).map((claim, i) => ({
    ...claim,
    id: `${id}#${i}`,
    report: id,
  }))
  const { tallies } = compareReports([{ id, lang, source: null, published, text, incident: id, claims }])
  const killed = tallies.filter((tally) => tally.metric === 'killed')
  const counted =
    killed.find(({ people }) => people === 'people') ?? killed.sort((a, b) => b.claims.length - a.claims.length)[0]
  // A cataloguer writes an open end as its printed number: "at least 80" ends a range at 80, "up to 9" begins it at 9.
  const closed = counted?.claims.map((claim) => ({
    ...claim,
    low: claim.low || claim.high,
    high: claim.high ?? claim.low,
  }))
  return rangesOf(closed ?? []).find(({ policy }) => policy === 'min-max') ?? null
}
