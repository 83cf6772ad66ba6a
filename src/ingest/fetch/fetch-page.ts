import { type LookupAddress, lookup as systemLookup } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { type BlockList, isIP, type LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import zlib from 'node:zlib'
import { isAllowed, isPublic, networksOf } from './address-guard.js'

export interface FetchOptions {
  /** Networks that may be reached though they are private, as `10.1.0.0/16, 127.0.0.1`. */
  readonly allow?: string
  /** Bytes after inflating. */
  readonly largest?: number
  /** For the whole of it, redirects too. */
  readonly milliseconds?: number
  /** How names become addresses; the system's way unless given. */
  readonly resolve?: (name: string) => Promise<LookupAddress[]>
}

export interface FetchedPage {
  /** Where it was found in the end, behind all redirects. */
  readonly url: string
  readonly bytes: Buffer
  readonly contentType: string | null
}

/** Why an address was not fetched, in words for the person who gave it. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
}

const MOST_REDIRECTS = 5
const LARGEST = 20_000_000
const PATIENCE = 20_000
const PORTS = new Set(['', '80', '443', '8080', '8443'])

/**
 * Fetches a page or feed. Every address that is connected to, of every hop, is checked where the connection is made: a name that
 * resolves anew cannot lead elsewhere. No cookie, credential or proxy is used. Throws FetchError.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const limits = {
    allowed: networksOf(options.allow ?? ''),
    largest: options.largest ?? LARGEST,
    signal: AbortSignal.timeout(options.milliseconds ?? PATIENCE),
    resolve: options.resolve ?? resolveBySystem,
  }
  let url = checkedUrl(address)
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const answer = await follow(url, limits)
    if (!('redirect' in answer)) return answer
    url = checkedUrl(answer.redirect, url)
  }
  throw new FetchError(`redirects more than ${MOST_REDIRECTS} times`)
}

interface Limits {
  readonly allowed: BlockList
  readonly largest: number
  readonly signal: AbortSignal
  readonly resolve: (name: string) => Promise<LookupAddress[]>
}

function checkedUrl(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new FetchError('is no address')
  const url = new URL(address, base)
  if (!/^https?:$/.test(url.protocol))
    throw new FetchError(`is not fetched: only http and https are, not ${url.protocol}`)
  if (url.username || url.password) throw new FetchError('is not fetched: it holds a user name or password')
  return url
}

async function follow(url: URL, limits: Limits): Promise<FetchedPage | { redirect: string }> {
  try {
    const response = await answerOf(url, limits)
    const { statusCode = 0, headers } = response
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      response.destroy()
      return { redirect: headers.location }
    }
    if (statusCode !== 200) {
      response.destroy()
      throw new FetchError(`answers ${statusCode}; check the address`)
    }
    return { url: url.href, bytes: await bodyOf(response, limits), contentType: headers['content-type'] ?? null }
  } catch (error) {
    if (error instanceof FetchError) throw error
    if (limits.signal.aborted) throw new FetchError('takes too long; try again later')
    const { code, message } = error as NodeJS.ErrnoException
    throw new FetchError(`cannot be fetched: ${message || code}`)
  }
}

function answerOf(url: URL, limits: Limits): Promise<http.IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // Names go through the lookup below; an address written out never does.
  if (isIP(host)) guard([{ address: host, family: isIP(host) }], url, limits.allowed)
  const lookup: LookupFunction = (name, { all }, callback) => {
    limits
      .resolve(name)
      .then((addresses) => {
        guard(addresses, url, limits.allowed)
        if (all) callback(null, addresses)
        else callback(null, addresses[0]!.address, addresses[0]!.family)
      })
      .catch((error) => callback(error, '', 0))
  }
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).get(url, {
      agent: false,
      lookup,
      signal: limits.signal,
      maxHeaderSize: 32_768,
      headers: {
        'user-agent': 'Countercheck',
        accept: 'text/html, application/xml, */*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
      },
    })
    request.once('response', resolve).once('error', reject)
  })
}

/** All of a name's addresses must be good: which of them is taken is chance. */
function guard(addresses: readonly LookupAddress[], url: URL, allowed: BlockList): void {
  if (addresses.length === 0) throw new FetchError('has no address; check its spelling')
  for (const { address } of addresses) {
    if (isAllowed(address, allowed)) continue
    if (!isPublic(address))
      throw new FetchError(
        `is not fetched: ${address} lies in a private network; name it in FETCH_ALLOW if it should be`,
      )
    if (!PORTS.has(url.port)) throw new FetchError(`is not fetched: port ${url.port} is none that pages are served on`)
  }
}

const resolveBySystem = (name: string): Promise<LookupAddress[]> =>
  new Promise((resolve, reject) =>
    systemLookup(name, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses))),
  )

/** The whole body, inflated, as long as it stays within the limit. */
async function bodyOf(response: http.IncomingMessage, { largest, signal }: Limits): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  const body = inflated(response)
  const stop = () => body.destroy(new FetchError('takes too long; try again later'))
  signal.addEventListener('abort', stop, { once: true })
  try {
    for await (const chunk of body) {
      size += (chunk as Buffer).length
      if (size > largest) throw new FetchError(`is larger than ${largest} bytes`)
      chunks.push(chunk as Buffer)
    }
    return Buffer.concat(chunks)
  } finally {
    signal.removeEventListener('abort', stop)
    response.destroy()
  }
}

function inflated(response: http.IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase()
  if (encoding === '' || encoding === 'identity') return response
  const inflater = INFLATERS.get(encoding)?.()
  if (!inflater) throw new FetchError(`comes packed in a way that is not read: ${encoding.slice(0, 40)}`)
  response.once('error', (error) => inflater.destroy(error))
  return response.pipe(inflater)
}

const INFLATERS = new Map([
  ['gzip', () => zlib.createGunzip()],
  ['x-gzip', () => zlib.createGunzip()],
  ['deflate', () => zlib.createInflate()],
  ['br', () => zlib.createBrotliDecompress()],
])
