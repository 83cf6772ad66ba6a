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
  expired: 'cannot be fetched: the certificate of {host} has expired; check this machine’s clock, or try again later',
  misnamed: 'cannot be fetched: the certificate of {host} was made out to another name; check the address',
  distrusted:
    'cannot be fetched: nobody whom this machine trusts vouches for the certificate of {host}; check the address',
  slow: 'takes too long; try again later',
  refused: 'answers {status}; check the address',
  private: 'is not fetched: {address} lies in a private network; name it in FETCH_ALLOW if it should be',
  port: 'is not fetched: port {port} is none that pages are served on',
  scheme: 'is not fetched: only http and https are, not {scheme}',
  secret: 'is not fetched: it holds a user name or password',
  malformed: 'is no address',
  nowhere: 'has no address; check its spelling',
  roundabout: 'redirects more than {times} times',
  large: 'is larger than {bytes} bytes',
  packed: 'comes packed in a way that is not read: {way}',
  'no-page': 'is no page but {type}',
  'no-feed': 'is no feed: it has no rss, feed or RDF element',
  'broken-json': 'is broken JSON',
  'other-json': 'is JSON, but no JSON Feed',
  deep: 'is nested too deep or too large for a feed',
  textless: 'holds no text in a language that is read',
  tongueless: 'is in none of the languages read; name one',
  foreign: 'is in none of the languages read',
  seems: 'is in none of the languages read; it looks like {language}',
  empty: 'is empty',
  long: 'is longer than {characters} characters; split it into its reports',
  binary: 'is no text, or in a charset that cannot be told; save it as plain text in UTF-8',
  // Begins as others do, so it is looked for last.
  system: 'cannot be fetched: {message}',
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
  CERT_HAS_EXPIRED: 'expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'misnamed',
}

/** What went wrong on the way to an address; what no word is known for keeps the system's own. */
export function connectionProblem({ hostname, host }: URL, { code = '', message }: NodeJS.ErrnoException): string {
  const kind = KIND_OF[code] ?? kindOfMany(code)
  if (kind === 'system') return fill(FETCH_PROBLEMS.system, { message: message || code })
  // Names are looked up without their port.
  return fill(FETCH_PROBLEMS[kind], { host: kind === 'unknown' || kind === 'unnamed' ? hostname : host })
}

const kindOfMany = (code: string): FetchProblem =>
  /CERT|SIGNATURE/.test(code) ? 'distrusted' : code.startsWith('ERR_SSL') ? 'plain' : 'system'
