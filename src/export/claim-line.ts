import type { ClaimView } from '../db/claims.js'

/** A claim as `extract` prints it, field by field in its order, with what the archive knows of it behind. */
export function claimLine(claim: ClaimView) {
  const { whenWords: words, whenStart: start, whenEnd: end, datePrecision: precision, report } = claim
  const links = claim.attribution.flatMap(({ role, name }) => (role === 'outlet' ? [] : [{ role, name }]))
  return {
    report: report.label,
    quote: claim.quote,
    number: claim.number,
    start: claim.start,
    end: claim.end,
    metric: claim.metric,
    bound: claim.bound,
    low: claim.low,
    high: claim.high,
    status: claim.status,
    counted: claim.counted,
    speaker: links.find(({ role }) => role === 'speaker')?.name ?? null,
    via: links.findLast(({ role }) => role === 'relay')?.name ?? null,
    attribution: links,
    scope: claim.scope,
    polarity: claim.polarity,
    implicit: claim.implicit,
    place: claim.place,
    when: start === null ? null : { words, start, end, precision },
    rules: claim.rules,
    confidence: claim.confidence,
    group: claim.group,
    side: claim.side,
    asOf: claim.asOf,
    id: claim.id,
    state: claim.state,
    orphan: claim.orphan,
    incident: claim.incident?.title ?? null,
    source: report.sourceName,
    title: report.title,
    url: report.url,
    lang: report.lang,
    published: report.published,
    reportKey: report.key,
  }
}
