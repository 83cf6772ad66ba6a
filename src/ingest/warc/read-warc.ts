import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { WARCParser } from 'warcio'

/** A page that a crawler kept. */
export interface ArchivedPage {
  readonly url: string
  readonly status: number
  readonly headers: [string, string][]
  readonly bytes: Uint8Array
  readonly contentType: string | null
  readonly fetched: Date
}

/** The pages of a WARC file, gzipped or not: answers of 200 that are HTML or text. Larger ones than `largest` bytes come as their address alone. */
export async function* readWarc(
  file: string,
  largest: number,
): AsyncGenerator<ArchivedPage | { readonly tooLarge: string }> {
  const stream = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>
  let isWarc = false
  for await (const record of new WARCParser(stream)) {
    const { warcType, warcTargetURI: url, httpHeaders } = record
    isWarc ||= Boolean(warcType)
    if (warcType !== 'response' || !url || !httpHeaders || httpHeaders.statusCode !== 200) continue
    const headers = [...httpHeaders.headers.entries()] as [string, string][]
    const contentType = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? null
    if (!/^(?:text\/html|application\/xhtml\+xml|text\/plain)/i.test(contentType ?? '')) continue
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of record) {
      size += chunk.length
      if (size <= largest) chunks.push(chunk)
    }
    if (size > largest) yield { tooLarge: url }
    else
      yield {
        url,
        status: 200,
        headers,
        bytes: Buffer.concat(chunks),
        contentType,
        fetched: new Date(record.warcDate ?? 0),
      }
  }
  if (!isWarc) throw new Error('is no WARC file, or an empty one')
}
