import { fill } from '../../core/text/fill.js'

/** Why nothing came of an address, and what to look at; pages tell these in their own language. */
export const FETCH_PROBLEMS = {
  unknown: 'cannot be reached: no host is called {host}; check its spelling, and this machine’s connection',
  unnamed: 'cannot be reached: nobody tells where {host} is; check this machine’s connection, and its name server',
  shut: 'cannot be reached: {host} takes no connection; check the address, or try again later',
  away: 'cannot be reached: no way leads to {host} from here; check this machine’s connection',
  silent: 'cannot be reached: {host} does not answer; check the address, or try again later',
  cut: 'cannot be fetched: {host} broke the connection off; try again later',
  plain: 'cannot be fetched: {host} does not speak https as it should; check the address, or try it with http://',
  slow: 'takes too long; try again later',
  refused: 'answers {status}; check the address',
  private: 'is not fetched: {address} lies in a private network; name it in FETCH_ALLOW if it should be',
  'no-page': 'is no page but {type}',
  textless: 'holds no text in a language that is read',
  tongueless: 'is in none of the languages read; name one',
} as const

export type FetchProblem = keyof typeof FETCH_PROBLEMS

const KIND_OF: Readonly<Record<string, FetchProblem>> = {
  ENOTFOUND: 'unknown',
  EAI_AGAIN: 'unnamed',
  ECONNREFUSED: 'shut',
  EHOSTUNREACH: 'away',
  ENETUNREACH: 'away',
  EHOSTDOWN: 'away',
  ENETDOWN: 'away',
  EADDRNOTAVAIL: 'away',
  ETIMEDOUT: 'silent',
  ECONNRESET: 'cut',
  EPIPE: 'cut',
  EPROTO: 'plain',
}

/** What went wrong on the way to an address; what no word is known for keeps the system's own. */
export function connectionProblem({ hostname, host }: URL, { code = '', message }: NodeJS.ErrnoException): string {
  if (/CERT|SIGNATURE/.test(code))
    return `cannot be fetched: the certificate of ${host} is not to be trusted (${message}); check the address`
  const kind = KIND_OF[code] ?? (code.startsWith('ERR_SSL') ? 'plain' : null)
  if (kind === null) return `cannot be fetched: ${message || code}`
  // Names are looked up without their port.
  return fill(FETCH_PROBLEMS[kind], { host: kind === 'unknown' || kind === 'unnamed' ? hostname : host })
}
