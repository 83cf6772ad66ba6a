import type { ClaimFilter } from '../db/claim-filter.js'
import { type ClaimView, listClaims } from '../db/claims.js'
import type { Db } from '../db/database.js'
import { LONGEST_PAGE } from '../db/page.js'
import { claimJson } from './api/claims.js'
import { relayOf, speakerOf } from './board/voice.js'

export const EXPORT_FORMATS = ['csv', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export const EXPORT_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

type Cell = string | number | null

const COLUMNS: readonly (readonly [string, (claim: ClaimView, origin: string) => Cell])[] = [
  ['id', ({ id }) => id],
  ['quote', ({ quote }) => quote],
  ['number', ({ number }) => number],
  ['low', ({ low }) => low],
  ['high', ({ high }) => high],
  ['bound', ({ bound }) => bound],
  ['metric', ({ metric }) => metric],
  ['status', ({ status }) => status],
  ['counted', ({ counted }) => counted],
  ['speaker', (claim) => (speakerOf(claim).own ? null : speakerOf(claim).name)],
  ['via', (claim) => relayOf(claim)],
  ['scope', ({ scope }) => scope],
  ['polarity', ({ polarity }) => polarity],
  ['place', ({ place }) => place],
  ['date_start', ({ whenStart }) => whenStart],
  ['date_end', ({ whenEnd }) => whenEnd],
  ['date_prec', ({ datePrecision }) => datePrecision],
  ['as_of', ({ asOf }) => asOf],
  ['state', ({ state }) => state],
  ['incident', ({ incident }) => incident?.title ?? null],
  ['source', ({ report }) => report.sourceName],
  ['report', ({ report }) => report.title ?? report.label],
  ['published', ({ report }) => report.published],
  ['source_article', ({ report }) => report.url],
  ['address', ({ id }, origin) => `${origin}/claims/${id}`],
]

/** Every claim of a filter, as it is read from the database, page by page. */
export function exportClaims(
  db: Db,
  filter: ClaimFilter,
  format: ExportFormat,
  origin: string,
): ReadableStream<Uint8Array> {
  const parts = format === 'csv' ? csvParts(db, filter, origin) : jsonParts(db, filter)
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await parts.return()
    },
  })
}

async function* pagesOf(db: Db, filter: ClaimFilter): AsyncGenerator<readonly ClaimView[], void> {
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof listClaims>> = await listClaims(db, filter, { cursor, limit: LONGEST_PAGE })
    yield page.items
    cursor = page.next
  } while (cursor !== null)
}

async function* csvParts(db: Db, filter: ClaimFilter, origin: string): AsyncGenerator<string, void> {
  // The mark tells spreadsheets that this is UTF-8: else Arabic comes out as noise.
  yield `\ufeff${COLUMNS.map(([name]) => name).join(',')}\r\n`
  for await (const claims of pagesOf(db, filter))
    yield claims.map((claim) => `${COLUMNS.map(([, cell]) => csvCell(cell(claim, origin))).join(',')}\r\n`).join('')
}

async function* jsonParts(db: Db, filter: ClaimFilter): AsyncGenerator<string, void> {
  let separator = '[\n'
  for await (const claims of pagesOf(db, filter))
    for (const claim of claims) {
      yield separator + JSON.stringify(claimJson(claim))
      separator = ',\n'
    }
  yield separator === '[\n' ? '[]\n' : '\n]\n'
}

/** A cell of RFC 4180. Text that a spreadsheet would run as a formula ("+80", "=…") gets an apostrophe; numbers stay numbers. */
export function csvCell(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^\s*[=+\-@＝＋－＠|%\t\r]/u.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
