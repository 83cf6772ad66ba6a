import type { ClaimView } from '../db/claims.js'

/** A claim as the API gives it: its schema is in http/api/claims.ts. */
export function claimJson(claim: ClaimView) {
  const { start, end, quote: exact, prefix, suffix, whenWords, whenStart, whenEnd, datePrecision } = claim
  return {
    id: claim.id,
    report: claim.report.id,
    incident: claim.incident?.id ?? null,
    quote: claim.quote,
    number: claim.number,
    selector: { start, end, exact, prefix, suffix },
    orphan: claim.orphan,
    metric: claim.metric,
    bound: claim.bound,
    low: claim.low,
    high: claim.high,
    counted: claim.counted,
    status: claim.status,
    group: claim.group,
    side: claim.side,
    scope: claim.scope,
    polarity: claim.polarity,
    implicit: claim.implicit,
    place: claim.place,
    when:
      whenStart === null || whenEnd === null
        ? null
        : { words: whenWords, start: whenStart, end: whenEnd, precision: datePrecision },
    asOf: claim.asOf,
    attribution: claim.attribution.map(({ role, name, source, side }) => ({ role, name, source, side })),
    rules: claim.rules,
    confidence: claim.confidence,
    maker: claim.maker,
    state: claim.state,
  }
}
