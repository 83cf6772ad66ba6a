import type { Context } from '../../context.js'
import { anchorClaims } from '../../core/claim/anchor.js'
import { claimsOfReport } from '../../db/claims.js'
import { setPlaces } from '../../db/report-places.js'
import type { Report } from '../../db/reports.js'
import { insertRevision, revisionsOf } from '../../db/revisions.js'
import { sourceById } from '../../db/sources.js'
import { type NewClaim, updateClaim } from '../../db/write-claims.js'
import { appendHistory } from '../append-history.js'
import { enterInText, isCitation } from '../claims/enter-in-text.js'
import { claimRows, storeClaims } from '../claims/store-claims.js'
import { linkByNames } from '../incidents/link-by-names.js'
import type { ReadInput, RecordedReport } from './read-report.js'

/** A report that is kept already comes again: the same text changes nothing, another is its next revision. */
export async function reviseReport(
  context: Context,
  report: Report,
  { input, text, hash, found, places }: ReadInput,
): Promise<RecordedReport> {
  const { retrieved } = input
  const revisions = await revisionsOf(context.db, report.id)
  const newest = revisions.at(-1)!
  const before = await claimsOfReport(context.db, report.id)
  const standing = before.filter((claim) => !claim.orphan)
  const seen = retrieved ? newest.hash === hash : revisions.some((revision) => revision.hash === hash)
  if (seen)
    return { report: report.id, outcome: 'known', claims: standing.length, orphans: before.length - standing.length }

  if (input.given && !isCitation(before)) return enterInText(context, report, newest, before, input.given)

  await setPlaces(context.db, [{ report: report.id, places, published: report.published }])
  const number = newest.number + 1
  const revision = await insertRevision(context.db, {
    report: report.id,
    number,
    text,
    hash,
    retrieved: retrieved ?? context.now(),
  })
  // An orphan is tied too: an outlet that takes its edit back brings the quote back.
  const { kept, orphaned, added } = anchorClaims(before, found, text)
  const rowOf = await claimRows()
  for (const { claim, selector } of kept) {
    const { given } = input
    const entered = given?.find(({ quote, start }) => quote === claim.quote && start === selector.start)
    const fields = entered && enteredFields(rowOf(entered, selector, { revision, published: report.published }))
    await updateClaim(context.db, claim.id, { ...fields, revision, orphan: false, ...selector })
  }
  for (const claim of orphaned) if (!claim.orphan) await updateClaim(context.db, claim.id, { orphan: true })
  const outlet = await sourceById(context.db, report.source)
  const read = { revision, text, published: report.published, outlet, found: added }
  const [claims = []] = await storeClaims(context, [read])
  await linkByNames(context, [{ found: added, claims }])
  await appendHistory(context, {
    action: 'recordReport',
    noun: 'report',
    subject: report.id,
    before: { revision: newest.number, hash: newest.hash },
    after: { revision: number, hash, claims, orphaned: orphaned.map(({ id }) => id) },
  })
  return { report: report.id, outcome: 'revised', claims: kept.length + claims.length, orphans: orphaned.length }
}

/** What a table says of a claim now; where it stands with the fact-checkers, unless the table says so, stays. */
function enteredFields({ firstRevision: _first, maker: _maker, ...fields }: NewClaim) {
  return fields
}
