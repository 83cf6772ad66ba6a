import type { ClaimView } from '../db/claims.js'
import { relayOf, speakerOf } from '../db/said-by.js'

export type Cell = string | number | boolean | null

/** A column of a table of claims. Where UCDP's GED has a name for the same thing, it is GED's. */
export interface Column<Row> {
  readonly name: string
  readonly cell: (row: Row, origin: string) => Cell
}

/** A claim as a row: all that it holds, so that a table read back loses nothing. `ingest/table` reads the same names. */
export const CLAIM_COLUMNS: readonly Column<ClaimView>[] = [
  { name: 'id', cell: ({ id }) => id },
  { name: 'quote', cell: ({ quote }) => quote },
  { name: 'number', cell: ({ number }) => number },
  { name: 'low', cell: ({ low }) => low },
  { name: 'high', cell: ({ high }) => high },
  { name: 'bound', cell: ({ bound }) => bound },
  { name: 'metric', cell: ({ metric }) => metric },
  { name: 'status', cell: ({ status }) => status },
  { name: 'counted', cell: ({ counted }) => counted },
  { name: 'group', cell: ({ group }) => group },
  { name: 'side', cell: ({ side }) => side },
  { name: 'speaker', cell: (claim) => (speakerOf(claim).own ? null : speakerOf(claim).name) },
  { name: 'via', cell: (claim) => relayOf(claim) },
  { name: 'attribution', cell: chainOf },
  { name: 'scope', cell: ({ scope }) => scope },
  { name: 'polarity', cell: ({ polarity }) => polarity },
  { name: 'implicit', cell: ({ implicit }) => implicit },
  { name: 'place', cell: ({ place }) => place },
  { name: 'when', cell: ({ whenWords }) => whenWords },
  { name: 'date_start', cell: ({ whenStart }) => whenStart },
  { name: 'date_end', cell: ({ whenEnd }) => whenEnd },
  { name: 'date_prec', cell: ({ datePrecision }) => datePrecision },
  { name: 'as_of', cell: ({ asOf }) => asOf },
  { name: 'state', cell: ({ state }) => state },
  { name: 'incident', cell: ({ incident }) => incident?.title ?? null },
  { name: 'source', cell: ({ report }) => report.sourceName },
  { name: 'report', cell: ({ report }) => report.label },
  { name: 'report_key', cell: ({ report }) => report.key },
  { name: 'title', cell: ({ report }) => report.title },
  { name: 'lang', cell: ({ report }) => report.lang },
  { name: 'published', cell: ({ report }) => report.published },
  { name: 'source_article', cell: ({ report }) => report.url },
  { name: 'address', cell: ({ id }, origin) => `${origin}/claims/${id}` },
]

/** `speaker: Civil defence → relay: Reuters`: who said it and who passed it on; the outlet has its own column. */
function chainOf({ attribution }: ClaimView): string | null {
  const links = attribution.filter(({ role }) => role !== 'outlet')
  return links.map(({ role, name }) => `${role}: ${name}`).join(' → ') || null
}
