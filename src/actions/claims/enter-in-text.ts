import type { Context } from '../../context.js'
import type { GivenClaim } from '../../core/claim/given-claim.js'
import { codePointOffsets } from '../../core/text/code-points.js'
import type { ClaimView } from '../../db/claims.js'
import type { Report } from '../../db/reports.js'
import type { Revision } from '../../db/revisions.js'
import { sourceById } from '../../db/sources.js'
import { ActionError } from '../action-error.js'
import { appendHistory } from '../append-history.js'
import { linkByNames } from '../incidents/link-by-names.js'
import type { RecordedReport } from '../reports/read-report.js'
import { storeClaims } from './store-claims.js'

/** What claims made of a table's row are known by. */
export const TABLE_RULE = 'table'

/** Whether all that is known of a report came out of tables: then its text is the rows, and new rows replace them. */
export const isCitation = (claims: readonly ClaimView[]): boolean =>
  claims.length > 0 && claims.every(({ rules }) => rules.includes(TABLE_RULE))

/**
 * A table speaks of a report whose text is kept: its claims are entered where their quotes stand in that text; those that stand
 * there already stay as they are. Throws ActionError where a quote is not in the text: rows never replace a text.
 */
export async function enterInText(
  context: Context,
  report: Report,
  { id: revision, text }: Revision,
  before: readonly ClaimView[],
  given: readonly GivenClaim[],
): Promise<RecordedReport> {
  const standing = before.filter(({ orphan }) => !orphan)
  const known = new Set(standing.map(identity))
  const at = codePointOffsets(text)
  const found = given
    .filter((claim) => !known.has(identity(claim)))
    .map((claim) => {
      const from = text.indexOf(claim.quote)
      if (from < 0)
        throw new ActionError(
          'bad-input',
          `the quote '${claim.quote}' does not stand in the text of report ${report.id}`,
        )
      return { ...claim, start: at(from), end: at(from + claim.quote.length) }
    })
  const kept = { report: report.id, claims: standing.length + found.length, orphans: before.length - standing.length }
  if (found.length === 0) return { ...kept, outcome: 'known' }
  const outlet = await sourceById(context.db, report.source)
  const [claims = []] = await storeClaims(context, [{ revision, text, published: report.published, outlet, found }])
  await linkByNames(context, [{ found, claims }])
  await appendHistory(context, {
    action: 'recordReport',
    noun: 'report',
    subject: report.id,
    before: null,
    after: { revision, claims },
  })
  return { ...kept, outcome: 'revised' }
}

const identity = ({ quote, metric, low, high }: Pick<GivenClaim, 'quote' | 'metric' | 'low' | 'high'>): string =>
  JSON.stringify([quote, metric, low, high])
