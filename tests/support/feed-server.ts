import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

interface Asked {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly at: number
}

/** A server of feeds on this machine, which answers as it is told and remembers what it was asked. */
export async function openFeedServer() {
  let answer: (path: string) => Answer = () => ({ status: 404 })
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1)
    asked.push({ path, headers: request.headers, at: Date.now() })
    const { status = 200, headers = {}, body = '' } = answer(path)
    response.writeHead(status, { 'content-type': 'application/rss+xml', ...headers }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    /** `host` is any name of this machine. */
    address: (path: string, host = '127.0.0.1') => `http://${host}:${port}/${path}`,
    answers(next: typeof answer): void {
      answer = next
    },
    /** What was asked since the last look. */
    asked: (): Asked[] => asked.splice(0),
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** A feed with an entry a place; `head` is mark-up of its channel. */
export function feedOf(title: string, places: readonly string[], head = ''): string {
  const items = places.map(
    (place) => `<item><guid>${place}</guid><title>Shells in ${place}</title><link>https://w.example/${place}</link>
<description>The ministry said that ${place.length + 11} civilians were killed in ${place} on Monday.</description></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${head}${items.join('')}</channel></rss>`
}
