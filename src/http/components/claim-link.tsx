import { fill } from '../../core/text/fill.js'
import type { ClaimView } from '../../db/claims.js'
import { outletOf, relayOf, speakerOf } from '../../db/said-by.js'
import type { Locale } from '../locale/locale.js'
import { sourceName } from '../locale/names.js'
import { Quote, QuotedSpan } from './quoted-span.js'

/** Where a claim stands in its report, marked. */
export const placeOf = (claim: Pick<ClaimView, 'id' | 'report'>): string =>
  `/reports/${claim.report.id}#claim-${claim.id}`

/** The claim's own words, leading to their place in the report. */
export const QuoteLink = ({ claim }: { claim: ClaimView }) => (
  <a href={placeOf(claim)}>
    <Quote text={claim.quote} lang={claim.report.lang} />
  </a>
)

/** Who speaks, in the words of the text; an outlet in its own voice as the reader calls it. */
export function Speaker({ locale, claim }: { locale: Locale; claim: ClaimView }) {
  const { name, lang, own } = speakerOf(claim)
  return <QuotedSpan text={own ? sourceName(locale, name) : name} lang={lang} />
}

/** "via Reuters, in The Observer, 2 October 2016": how the words came to the page. */
export function Provenance({ locale, claim }: { locale: Locale; claim: ClaimView }) {
  const { board } = locale.words
  const relay = relayOf(claim)
  const parts = [
    relay && fillWith(board.via, relay),
    speakerOf(claim).own ? board.outletVoice : fillWith(board.in, sourceName(locale, outletOf(claim))),
    claim.report.published && <span class="unbroken">{locale.day(claim.report.published)}</span>,
  ].filter(Boolean)
  return (
    <>
      {parts.map((part, index) => (
        <>
          {index > 0 && ' · '}
          {part}
        </>
      ))}
    </>
  )
}

/** A phrase with a name in its gap, the name kept to its own direction by the isolates U+2068 and U+2069. */
const fillWith = (phrase: string, name: string): string => fill(phrase, { name: `\u2068${name}\u2069` })
