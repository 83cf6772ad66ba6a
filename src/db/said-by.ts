import type { LanguageCode } from '../core/claim/vocabulary.js'
import type { ClaimView } from './claims.js'

/** Who speaks in a claim: the first link of its chain, else the outlet. */
export function speakerOf(claim: ClaimView): {
  name: string
  side: string | null
  lang: LanguageCode | null
  own: boolean
} {
  const first = claim.attribution[0]
  const outlet = claim.report.sourceName ?? claim.report.label
  if (first === undefined) return { name: outlet, side: null, lang: null, own: true }
  return {
    name: first.name,
    side: first.side,
    lang: first.role === 'speaker' ? claim.report.lang : null,
    own: first.role === 'outlet',
  }
}

/** Who carried it: the relay that the text names, if it is not the speaker. */
export const relayOf = (claim: ClaimView): string | null =>
  claim.attribution.find((link, position) => position > 0 && link.role === 'relay')?.name ?? null

/** Who printed it, or what the report is called where no outlet is known. */
export const outletOf = (claim: ClaimView): string => claim.report.sourceName ?? claim.report.label
