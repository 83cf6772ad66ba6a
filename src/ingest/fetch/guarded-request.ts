import { type LookupAddress, lookup as systemLookup } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { type BlockList, isIP, type LookupFunction } from 'node:net'
import { fill } from '../../core/text/fill.js'
import { isAllowed, isPublic, networksOf } from './address-guard.js'
import { FetchError } from './fetch-error.js'
import { FETCH_PROBLEMS } from './fetch-problem.js'

const LARGEST = 20_000_000
const PATIENCE = 20_000
const PORTS = new Set(['', '80', '443', '8080', '8443'])

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

export const limitsOf = (options: FetchOptions): Limits => ({
  allowed: networksOf(options.allow ?? ''),
  largest: options.largest ?? LARGEST,
  signal: AbortSignal.timeout(options.milliseconds ?? PATIENCE),
  resolve: options.resolve ?? resolveBySystem,
})

export interface Limits {
  readonly allowed: BlockList
  readonly largest: number
  readonly signal: AbortSignal
  readonly resolve: (name: string) => Promise<LookupAddress[]>
}

/** The head of the answer to a GET, or where there is a body to a POST. */
export function answerOf(
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
  if (addresses.length === 0) throw new FetchError(FETCH_PROBLEMS.nowhere)
  for (const { address } of addresses) {
    if (isAllowed(address, allowed)) continue
    if (!isPublic(address)) throw new FetchError(fill(FETCH_PROBLEMS.private, { address }))
    if (!PORTS.has(url.port)) throw new FetchError(fill(FETCH_PROBLEMS.port, { port: url.port }))
  }
}

const resolveBySystem = (name: string): Promise<LookupAddress[]> =>
  new Promise((resolve, reject) =>
    systemLookup(name, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses))),
  )
