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
  /** Sent beside the usual headers: `if-none-match` and `if-modified-since` make a 304 an answer like 200. */
  readonly headers?: Readonly<Record<string, string>>
}

export interface FetchedPage {
  /** Where it was found in the end, behind all redirects. */
  readonly url: string
  /** 200, or 304 where it was asked for only if changed. */
  readonly status: number
  /** As they came: names and values in their order. */
  readonly headers: [string, string][]
  /** The body, inflated. */
  readonly bytes: Buffer
  readonly contentType: string | null
}

/** What a server answered that was not the page. */
export interface Refusal {
  readonly status: number
  /** When it wants to be asked again, as it said it. */
  readonly retryAfter: string | null
}

/** Why an address was not fetched, in words for the person who gave it. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  /** null where no server answered. */
  readonly refusal: Refusal | null

  constructor(message: string, refusal: Refusal | null = null) {
    super(message)
    this.refusal = refusal
  }
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
  const limits = limitsOf(options)
  let url = checkedUrl(address)
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const answer = await follow(url, limits, options.headers)
    if (!('redirect' in answer)) return answer
    url = checkedUrl(answer.redirect, url)
  }
  throw new FetchError(`redirects more than ${MOST_REDIRECTS} times`)
}

/** Sends a body to an address, past the same guard; redirects are not followed. Gives the status that it answers. Throws FetchError. */
export async function postTo(address: string, body: string, options: FetchOptions = {}): Promise<number> {
  const limits = limitsOf(options)
  const url = checkedUrl(address)
  try {
    const response = await answerOf(url, limits, options.headers, body)
    response.destroy()
    return response.statusCode ?? 0
  } catch (error) {
    throw asFetchError(error, limits)
  }
}

const limitsOf = (options: FetchOptions): Limits => ({
  allowed: networksOf(options.allow ?? ''),
  largest: options.largest ?? LARGEST,
  signal: AbortSignal.timeout(options.milliseconds ?? PATIENCE),
  resolve: options.resolve ?? resolveBySystem,
})

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

async function follow(
  url: URL,
  limits: Limits,
  asked: FetchOptions['headers'],
): Promise<FetchedPage | { redirect: string }> {
  try {
    const response = await answerOf(url, limits, asked)
    const { statusCode = 0, headers } = response
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      response.destroy()
      return { redirect: headers.location }
    }
    const unchanged = statusCode === 304 && asked !== undefined
    if (statusCode !== 200 && !unchanged) {
      response.destroy()
      const refusal = { status: statusCode, retryAfter: headers['retry-after'] ?? null }
      throw new FetchError(`answers ${statusCode}; check the address`, refusal)
    }
    return {
      url: url.href,
      status: statusCode,
      headers: pairsOf(response.rawHeaders),
      bytes: unchanged ? Buffer.alloc(0) : await bodyOf(response, limits),
      contentType: headers['content-type'] ?? null,
    }
  } catch (error) {
    throw asFetchError(error, limits)
  }
}

const pairsOf = (raw: readonly string[]): [string, string][] =>
  raw.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name, raw[index + 1] ?? '']] : []))

function asFetchError(error: unknown, { signal }: Limits): FetchError {
  if (error instanceof FetchError) return error
  if (signal.aborted) return new FetchError('takes too long; try again later')
  const { code, message } = error as NodeJS.ErrnoException
  return new FetchError(`cannot be fetched: ${message || code}`)
}

/** The head of the answer to a GET, or where there is a body to a POST. */
function answerOf(
  url: URL,
  limits: Limits,
  asked: FetchOptions['headers'],
  body?: string,
): Promise<http.IncomingMessage> {
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
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method: body === undefined ? 'GET' : 'POST',
      agent: false,
      lookup,
      signal: limits.signal,
      maxHeaderSize: 32_768,
      headers: {
        'user-agent': 'Countercheck',
        accept: 'text/html, application/xml, */*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
        ...asked,
      },
    })
    request.once('response', resolve).once('error', reject).end(body)
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
