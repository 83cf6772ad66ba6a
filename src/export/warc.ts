import { STATUS_CODES } from 'node:http'
import { WARCRecord, WARCSerializer } from 'warcio'
import type { Snapshot } from '../db/snapshots.js'

/** Headers that speak of how the body came over the wire; it is kept inflated and whole, so they are kept under other names. */
const OF_THE_WIRE = /^(?:content-encoding|transfer-encoding|content-length)$/i

/** Answers of servers as a WARC 1.1 file, each record a gzip member of its own. */
export async function* warcParts(pages: AsyncIterable<readonly Snapshot[]>): AsyncGenerator<Uint8Array, void> {
  const info = await WARCRecord.createWARCInfo({ warcVersion: 'WARC/1.1' }, { software: 'Countercheck' })
  yield WARCSerializer.serialize(info, { gzip: true })
  for await (const snapshots of pages)
    for (const snapshot of snapshots) yield WARCSerializer.serialize(recordOf(snapshot), { gzip: true })
}

function recordOf({ url, status, headers, body, fetched }: Snapshot): WARCRecord {
  const kept = headers.map(([name, value]) => [OF_THE_WIRE.test(name) ? `X-Archive-Orig-${name}` : name, value])
  async function* content() {
    yield body
  }
  return WARCRecord.create(
    {
      url,
      date: fetched.toISOString(),
      type: 'response',
      warcVersion: 'WARC/1.1',
      statusline: `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`.trim(),
      httpHeaders: Object.fromEntries(kept),
    },
    content(),
  )
}
