import { compareReports } from '../../src/core/compare/compare-reports.js'
import { rangesOf } from '../../src/core/compare/range.js'
import { extractClaims } from '../../src/core/extract/engine.js'
import { corpusFile, corpusMissing, readJsonLines } from '../open-corpora.js'

/** A text about one event, with the range that a cataloguer read in it. */
interface Event {
  readonly id: string
  readonly lang: 'ar' | 'en' | 'fr'
  readonly text: string
  readonly killed: readonly [number, number] | null
}

/** How many texts of gaza.jsonl with a range of the killed give it, both ends and either end, under the min–max policy. */
export function oneTextRanges(): { readonly both: number; readonly one: number; readonly texts: number } {
  if (corpusMissing) throw new Error('the ranges are read in the open corpora, which are not here')
  const events = readJsonLines<Event>(corpusFile('events/gaza.jsonl'))
  const ranged = events.filter(({ killed }) => killed !== null && killed[0] < killed[1])
  const found = ranged.map(({ id, lang, text, killed }) => {
    const [low, high] = killed as readonly [number, number]
    const range = rangeIn(id, lang, text)
    return { low: range?.low === low, high: range?.high === high, range, gold: killed, id }
  })
  if (process.env['SHOW']) for (const { id, gold, range } of found) console.log(id, gold, range?.low, range?.high)
  return {
    both: found.filter((one) => one.low && one.high).length,
    one: found.filter((one) => one.low || one.high).length,
    texts: ranged.length,
  }
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
