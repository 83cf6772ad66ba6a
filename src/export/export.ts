import { setImmediate as turnOfEvents } from 'node:timers/promises'
import type { Context } from '../context.js'
import type { InterfaceLanguage } from '../core/claim/vocabulary.js'
import type { ClaimFilter } from '../db/claim-filter.js'
import type { ClaimView } from '../db/claims.js'
import { newestConflicts } from '../db/conflicts.js'
import type { IncidentFilter } from '../db/incidents.js'
import { type Rating, ratingsOf } from '../db/ratings.js'
import { snapshotPages } from '../db/snapshots.js'
import { citationOf } from './citation.js'
import { CLAIM_COLUMNS } from './claim-columns.js'
import { claimJson } from './claim-json.js'
import { claimLine } from './claim-line.js'
import { claimPages } from './claim-pages.js'
import { conflictFeed } from './conflict-feed.js'
import { csvParts } from './csv.js'
import { EVENT_COLUMNS } from './event.js'
import { eventPages } from './event-pages.js'
import type { ExportFormat } from './formats.js'
import { jsonParts, linesOf } from './json.js'
import { claimOf, claimReviewOf, GRAPH } from './schema-org.js'
import { warcParts } from './warc.js'
import { ANNOTATIONS, annotationOf } from './web-annotation.js'
import { xlsxParts } from './xlsx.js'

export interface ExportRequest {
  readonly format: ExportFormat
  readonly claims: ClaimFilter
  readonly incidents: IncidentFilter
  /** Where the pages stand, without a slash at the end: what addresses in the export begin with. */
  readonly origin: string
  /** The address of the feed itself. */
  readonly self: string
  readonly lang: InterfaceLanguage
  /** Hears how many were found, a page at a time. */
  readonly onFound?: (found: number) => void
}

/** Conflicts in a feed: what readers that come by once a day have not seen. */
const FEED_LENGTH = 100

/**
 * An export in parts, in the order of the list, read from the database page by page. The embedded database works without a pause: between
 * two parts others are heard, a signal to stop too.
 */
export async function* exportParts(
  context: Context,
  request: ExportRequest,
): AsyncGenerator<string | Uint8Array, void> {
  for await (const part of partsOf(context, request)) {
    yield part
    await turnOfEvents()
  }
}

function partsOf({ db, now }: Context, request: ExportRequest): AsyncIterable<string | Uint8Array> {
  const { format, origin } = request
  const claims = () => told(claimPages(db, request.claims))
  const events = () => told(eventPages(db, request.incidents))
  switch (format) {
    case 'csv':
      return csvParts(claims(), CLAIM_COLUMNS, origin)
    case 'xlsx':
      return xlsxParts(claims(), CLAIM_COLUMNS, origin)
    case 'events':
      return csvParts(events(), EVENT_COLUMNS, origin)
    case 'events-xlsx':
      return xlsxParts(events(), EVENT_COLUMNS, origin)
    case 'jsonl':
      return linesOf(claims(), claimLine)
    case 'json':
      return jsonParts(claims(), claimJson)
    case 'jsonld':
      return jsonParts(claims(), (claim) => claimOf(claim, origin), GRAPH)
    case 'claimreview':
      return jsonParts(told(ratedPages()), ([claim, rating]) => claimReviewOf(claim, rating, origin), GRAPH)
    case 'annotations':
      return jsonParts(claims(), (claim) => annotationOf(claim, origin), ANNOTATIONS)
    case 'bib':
    case 'ris':
    case 'plain':
      return citations(format)
    case 'warc':
      return warcParts(told(snapshotPages(db)))
    case 'atom':
      return feed()
    default:
      return format satisfies never
  }

  async function* ratedPages(): AsyncGenerator<(readonly [ClaimView, Rating])[], void> {
    for await (const page of claimPages(db, request.claims)) {
      const ratings = await ratingsOf(
        db,
        page.flatMap(({ incident }) => (incident ? [incident.id] : [])),
      )
      yield page.flatMap((claim) => {
        const rating = claim.incident && claim.state !== 'rejected' ? ratings.get(claim.incident.id) : undefined
        return rating ? [[claim, rating] as const] : []
      })
    }
  }

  async function* citations(style: 'bib' | 'ris' | 'plain'): AsyncGenerator<string, void> {
    const end = style === 'plain' ? '\n' : ''
    for await (const page of claims())
      yield page.map((claim) => citationOf(claim, style, `${origin}/claims/${claim.id}`) + end).join('')
  }

  async function* feed(): AsyncGenerator<string, void> {
    const conflicts = await newestConflicts(db, request.claims, FEED_LENGTH)
    request.onFound?.(conflicts.length)
    yield conflictFeed(conflicts, { ...request, now: now() })
  }

  async function* told<T>(pages: AsyncIterable<readonly T[]>): AsyncGenerator<readonly T[], void> {
    for await (const page of pages) {
      request.onFound?.(page.length)
      yield page
    }
  }
}

/** The same as a stream of bytes, read only as fast as it is taken. */
export function exportStream(context: Context, request: ExportRequest): ReadableStream<Uint8Array> {
  const parts = exportParts(context, request)
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
    },
    async cancel() {
      await parts.return()
    },
  })
}
