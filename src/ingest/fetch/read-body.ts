import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import zlib from 'node:zlib'
import { fill } from '../../core/text/fill.js'
import { FetchError } from './fetch-error.js'
import { FETCH_PROBLEMS } from './fetch-problem.js'
import type { Limits } from './guarded-request.js'

/** The whole body, inflated, as long as it stays within the limit. */
export async function bodyOf(response: IncomingMessage, { largest, signal }: Limits): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  const body = inflated(response)
  const stop = () => body.destroy(new FetchError(FETCH_PROBLEMS.slow))
  signal.addEventListener('abort', stop, { once: true })
  try {
    for await (const chunk of body) {
      size += (chunk as Buffer).length
      if (size > largest) throw new FetchError(fill(FETCH_PROBLEMS.large, { bytes: String(largest) }))
      chunks.push(chunk as Buffer)
    }
    return Buffer.concat(chunks)
  } finally {
    signal.removeEventListener('abort', stop)
    response.destroy()
  }
}

function inflated(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase()
  if (encoding === '' || encoding === 'identity') return response
  const inflater = INFLATERS.get(encoding)?.()
  if (!inflater) throw new FetchError(fill(FETCH_PROBLEMS.packed, { way: encoding.slice(0, 40) }))
  response.once('error', (error) => inflater.destroy(error))
  return response.pipe(inflater)
}

const INFLATERS = new Map([
  ['gzip', () => zlib.createGunzip()],
  ['x-gzip', () => zlib.createGunzip()],
  ['deflate', () => zlib.createInflate()],
  ['br', () => zlib.createBrotliDecompress()],
])
