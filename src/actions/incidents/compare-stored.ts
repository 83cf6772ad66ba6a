import type { Context } from '../../context.js'
import type { Comparison } from '../../core/compare/comparison.js'
import type { ComparableReport, SourcedClaim } from '../../core/compare/relation.js'
import { groupBy } from '../../core/group-by.js'
import { type ClaimView, comparableClaims } from '../../db/claims.js'
import { partedClaims } from '../../db/incidents.js'
import { type RelationRow, replaceRelations } from '../../db/relations.js'
import { newestTexts } from '../../db/revisions.js'

/** Claims as they are kept, and what comparing them gave. Ids in the comparison are the claims' own, as text. */
export interface Compared {
  readonly claims: ReadonlyMap<number, ClaimView>
  readonly comparison: Comparison
}

/**
 * Compares the claims of reports as they are kept: links that stand are taken as given. A claim that a person took out of an incident
 * is left out until they put it somewhere. With `fresh`, only what touches an incident of these is related.
 */
export async function compareStored(
  { db }: Context,
  reports: readonly number[],
  { fresh }: { readonly fresh?: readonly number[] } = {},
): Promise<Compared> {
  const [standing, texts] = await Promise.all([comparableClaims(db, reports), newestTexts(db, reports)])
  const loose = standing.filter(({ incident }) => incident === null).map(({ id }) => id)
  const parted = await partedClaims(db, loose)
  const claims = standing.filter(({ id }) => !parted.has(id))
  const byReport = groupBy(claims, ({ report }) => report.id)
  const comparable = [...byReport.values()].map((own): ComparableReport => {
    const { id, lang, sourceName, published } = own[0]!.report
    const sourced = own.map(sourcedClaim)
    return {
      id: String(id),
      lang,
      source: sourceName,
      published,
      text: texts.get(id) ?? '',
      incident: null,
      claims: sourced,
    }
  })
  // Only now: a server starts without what reading texts takes.
  const { compareReports } = await import('../../core/compare/compare-reports.js')
  return {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    comparison: compareReports(comparable, fresh ? { touching: new Set(fresh.map(String)) } : {}),
  }
}

function sourcedClaim(claim: ClaimView): SourcedClaim {
  const { whenWords: words, whenStart: start, whenEnd: end, datePrecision: precision, attribution } = claim
  const links = attribution.flatMap(({ role, name }) => (role === 'outlet' ? [] : [{ role, name }]))
  const dated = words !== null && start !== null && end !== null && precision !== null
  return {
    ...claim,
    id: String(claim.id),
    report: String(claim.report.id),
    speaker: links.find(({ role }) => role === 'speaker')?.name ?? null,
    via: links.findLast(({ role }) => role === 'relay')?.name ?? null,
    attribution: links,
    when: dated ? { words, start, end, precision } : null,
    incident: claim.incident && String(claim.incident.id),
  }
}

/** Keeps the relations in which one of the claims stands, in the place of those that stood. */
export async function keepRelations(
  { db }: Context,
  { claims, comparison }: Compared,
  touched: ReadonlySet<number>,
): Promise<void> {
  const groupOf = new Map(comparison.incidents.flatMap(({ id, claims }) => claims.map((claim) => [claim, id])))
  const ofOneEvent = (a: number, b: number): boolean => {
    const linked = claims.get(a)?.incident?.id
    return (
      groupOf.get(`${a}`) === groupOf.get(`${b}`) || (linked !== undefined && linked === claims.get(b)?.incident?.id)
    )
  }
  const rows = comparison.relations
    .map(
      ({ a, b, ...relation }): RelationRow => ({ ...relation, a: Number(a), b: Number(b), rules: [...relation.rules] }),
    )
    .filter(({ a, b }) => touched.has(a) || touched.has(b))
    // Claims of two events are not comparable: that goes without saying, but for those that are mistaken for one another.
    .filter(({ a, b, relation }) => relation !== 'not-comparable' || ofOneEvent(a, b))
  await replaceRelations(db, [...claims.keys()], [...touched], rows)
}
