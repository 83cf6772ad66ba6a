import type { ReportDetail } from '../db/reports.js'
import { type ClaimDraft, typed } from './claim-draft.js'
import { shownMoment } from './moment.js'
import { occurrencesOf } from './occurrences.js'

/** A quote that a person chose, and what they say of it. */
export interface Given {
  readonly quote: string
  readonly number: string
  readonly via: string
  /** Where the quote starts, in code points; what is no place of it counts as not given. */
  readonly start: number
}

/** Where it stands in the newest text; null where that is not one place. */
export function spanOf(report: ReportDetail, { quote, start }: Given): { start: number; end: number } | null {
  const places = occurrencesOf(report.texts.at(-1)?.text ?? '', quote)
  const place = places.includes(start) ? start : places.length === 1 ? places[0] : undefined
  return place === undefined ? null : { start: place, end: place + [...quote].length }
}

/** What the rules make of the quote alone; a person looks at it before it is kept. */
export async function readingOf(
  report: ReportDetail,
  quote: string,
): Promise<{ draft: ClaimDraft; words: { quote: string; number: string; via: string } }> {
  // With the dictionaries of every language, which a server starts without.
  const { extractClaims } = await import('../core/extract/engine.js')
  const { countedPeople } = await import('../core/compare/counted-people.js')
  const [read] = quote === '' ? [] : extractClaims({ text: quote, lang: report.lang, published: report.published })
  const number = read?.number ?? /\p{Nd}+(?:[.,٬]\p{Nd}{3})*/u.exec(quote)?.[0] ?? ''
  const people = read && countedPeople(read)
  const draft: ClaimDraft = {
    metric: read?.metric ?? 'killed',
    bound: read?.bound ?? 'exact',
    low: read ? typed(read.low) : number,
    high: read ? typed(read.high) : number,
    counted: read?.counted ?? '',
    status: read?.status ?? 'unknown',
    group: people?.group ?? '',
    side: people?.side ?? '',
    scope: read?.scope ?? 'event',
    polarity: read?.polarity ?? 'asserted',
    speaker: read?.speaker ?? '',
    place: read?.place ?? '',
    whenStart: read?.when?.start ?? '',
    whenEnd: read?.when?.end ?? '',
    asOf: shownMoment(report.published ?? ''),
  }
  return { draft, words: { quote, number, via: read?.via ?? '' } }
}
