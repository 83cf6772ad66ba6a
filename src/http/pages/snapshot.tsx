import { Hono } from 'hono'
import { fill } from '../../core/text/fill.js'
import { type Snapshot, type SnapshotHead, snapshotById, snapshotHead } from '../../db/snapshots.js'
import { warcParts } from '../../export/warc.js'
import { decodeText } from '../../ingest/encoding/decode.js'
import type { Reader } from '../components/document.js'
import { PageHead } from '../components/form.js'
import { Layout } from '../components/layout.js'
import type { Web, WebContext } from '../web.js'
import { found, idOf, show } from './page.js'

/** What a server answered, as evidence: shown in a sandbox, and to take along as it came or as WARC. */
export const snapshotPage = new Hono<Web>()
  .get('/:id', async (c) => {
    const snapshot = found(await snapshotHead(c.get('context').db, idOf(c)))
    return show(c, <SnapshotPage reader={c.get('reader')} snapshot={snapshot} />)
  })
  .get('/:id/page', async (c) => {
    const { text, isPage } = shown(await whole(c))
    return c.body(text, 200, { 'content-type': `${isPage ? 'text/html' : 'text/plain'}; charset=utf-8` })
  })
  .get('/:id/body', async (c) => {
    const { id, body } = await whole(c)
    return c.body(Uint8Array.from(body), 200, asFile('application/octet-stream', `snapshot-${id}.bin`))
  })
  .get('/:id/warc', async (c) => sendWarc(c, await whole(c)))

const whole = async (c: WebContext): Promise<Snapshot> => found(await snapshotById(c.get('context').db, idOf(c)))

const asFile = (type: string, name: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${name}"`,
})

/** One answer as a WARC file. */
export async function sendWarc(c: WebContext, snapshot: Snapshot): Promise<Response> {
  async function* one() {
    yield [snapshot]
  }
  const parts: Uint8Array[] = []
  for await (const part of warcParts(one())) parts.push(part)
  const type = asFile('application/warc', `snapshot-${snapshot.id}.warc.gz`)
  return c.body(Uint8Array.from(Buffer.concat(parts)), 200, type)
}

/** The body as text; a page where the server said so, or where it looks like one. */
function shown({ body, headers }: Snapshot): { text: string; isPage: boolean } {
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? null
  const { text } = decodeText(body, type)
  return { text, isPage: /html/i.test(type ?? '') || /^\s*<(?:!doctype html|html)/i.test(text) }
}

/** The page as it was fetched, with what proves it: when, from where, its hash and the server's headers. */
export function SnapshotPage({ reader, snapshot }: { reader: Reader; snapshot: SnapshotHead }) {
  const { locale } = reader
  const { snapshots: words } = locale.words.exchange
  const { id, report, url, status, headers, hash, fetched, size } = snapshot
  return (
    <Layout reader={reader} title={words.title} section="reports">
      <PageHead title={words.title} deck={<bdi class="address">{url}</bdi>} />
      <p class="facts">
        <span>{fill(words.fetched, { time: locale.time(fetched) ?? '' })}</span>
        <span>{fill(words.status, { n: String(status) })}</span>
        <span>{fill(words.size, { n: locale.number(size) })}</span>
      </p>
      <p>
        SHA-256:{' '}
        <code class="address" dir="ltr">
          {hash}
        </code>
      </p>
      <p class="facts">
        <a href={`/snapshots/${id}/warc`}>{words.warc}</a>
        <a href={`/snapshots/${id}/body`}>{words.body}</a>
        {report !== null && <a href={`/reports/${report}`}>{words.report}</a>}
      </p>
      <details class="block">
        <summary>{words.headers}</summary>
        <dl class="headers" dir="ltr">
          {headers.map(([name, value]) => (
            <>
              <dt>{name}</dt>
              <dd class="address">{value}</dd>
            </>
          ))}
        </dl>
      </details>
      <h2>{words.shown}</h2>
      <p class="hint">{words.sandbox}</p>
      <iframe class="snapshot" src={`/snapshots/${id}/page`} title={words.shown} sandbox="" loading="lazy" />
    </Layout>
  )
}
