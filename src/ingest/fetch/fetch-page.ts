import { fill } from '../../core/text/fill.js'
import { FetchError } from './fetch-error.js'
import { connectionProblem, FETCH_PROBLEMS } from './fetch-problem.js'
import { answerOf, type FetchOptions, type Limits, limitsOf } from './guarded-request.js'
import { bodyOf } from './read-body.js'

export { FetchError, type Refusal } from './fetch-error.js'
export type { FetchOptions } from './guarded-request.js'

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

const MOST_REDIRECTS = 5

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
  throw new FetchError(fill(FETCH_PROBLEMS.roundabout, { times: String(MOST_REDIRECTS) }))
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
    throw asFetchError(error, url, limits)
  }
}

function checkedUrl(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new FetchError(FETCH_PROBLEMS.malformed)
  const url = new URL(address, base)
  if (!/^https?:$/.test(url.protocol)) throw new FetchError(fill(FETCH_PROBLEMS.scheme, { scheme: url.protocol }))
  if (url.username || url.password) throw new FetchError(FETCH_PROBLEMS.secret)
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
      throw new FetchError(fill(FETCH_PROBLEMS.refused, { status: String(statusCode) }), refusal)
    }
    return {
      url: url.href,
      status: statusCode,
      headers: pairsOf(response.rawHeaders),
      bytes: unchanged ? Buffer.alloc(0) : await bodyOf(response, limits),
      contentType: headers['content-type'] ?? null,
    }
  } catch (error) {
    throw asFetchError(error, url, limits)
  }
}

const pairsOf = (raw: readonly string[]): [string, string][] =>
  raw.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name, raw[index + 1] ?? '']] : []))

function asFetchError(error: unknown, url: URL, { signal }: Limits): FetchError {
  if (error instanceof FetchError) return error
  if (signal.aborted) return new FetchError(FETCH_PROBLEMS.slow)
  return new FetchError(connectionProblem(url, error as NodeJS.ErrnoException))
}
