import { contextOf } from '../../src/context.js'
import { createApp } from '../../src/http/app.js'
import { fillArchive } from './archive.js'
import { archivePlace } from './archive-place.js'
import type { Figure } from './figure.js'
import { postgresSeconds } from './postgres-time.js'

const WARM_UP = 5
const ASKED = 40
/** Of the archive's sources so many are asked for. */
const SOURCES = 150

/** Pages by what they do; each is asked for again and again, with another place or word where it has one. */
export const pagesOf = (incident: number, report: number): Readonly<Record<string, (n: number) => string>> => ({
  incidents: () => '/',
  'incidents, newest': () => '/?sort=newest',
  'incidents, filtered': (n) => `/?metric=killed&words=${['Sirte', 'Mosul', 'Gaza'][n % 3]}`,
  'incidents, next page': () => '/?cursor=300.4000',
  'incidents, calendar': (n) => `/?view=calendar&month=2016-${String(1 + (n % 12)).padStart(2, '0')}`,
  'incidents, map': () => '/?view=map',
  'board, 200 claims': () => `/incidents/${incident}`,
  'board, 25 claims': (n) => `/incidents/${2 + n}`,
  'report, 100 claims': () => `/reports/${report}`,
  'report, 5 claims': (n) => `/reports/${2 + n}`,
  reports: () => '/reports',
  'reports, a word': (n) => `/reports?words=${['Sirte', 'gathered', 'وزارة'][n % 3]}`,
  queue: () => '/review',
  'queue, at a claim': (n) => `/review?at=${1000 + n * 97}`,
  'queue by incident': () => '/review?order=incident',
  'queue of a source': (n) => `/review?source=${20 + (n % SOURCES)}`,
  claims: () => '/claims',
  'search, a word': (n) => `/claims?q=${['benghazi', 'children', 'taiz'][n % 3]}`,
  'search, rare words': (n) => `/claims?q=${['deadbeef', 'c4ca4238', 'وزارة'][n % 3]}`,
  'search, operators': () => '/claims?q=metric:killed+low%3E%3D300+conflict:yes',
  'search, a source': () => '/claims?q=source:%22civil+defence%22+place:Sirte',
  claim: (n) => `/claims/${500 + n * 31}`,
  sources: () => '/sources',
  source: (n) => `/sources/${20 + (n % SOURCES)}`,
  history: () => '/history',
})

/**
 * What each page takes from request to the last byte, without a network between, on an archive of so many claims. Words may name an
 * engine, an amount and a page: `pages postgres 1000000 board`.
 */
export async function benchPages(words: readonly string[] = []): Promise<Figure[]> {
  const claims = Number(words.find((word) => /^\d+$/.test(word)) ?? 100_000)
  const only = words.filter((word) => word !== 'postgres' && !/^\d+$/.test(word))
  const { database, close } = await archivePlace(words.includes('postgres') ? 'postgres' : 'embedded', claims)
  try {
    const { incident, report } = await fillArchive(database.db, claims)
    const app = createApp(contextOf(database.db))
    const pages = Object.entries(pagesOf(incident, report)).filter(
      ([what]) => only.length === 0 || only.some((word) => what.includes(word)),
    )
    const figures: Figure[] = []
    for (const [what, address] of pages) figures.push(...(await measure(what, (n) => ask(app, address(n), n))))
    return figures
  } finally {
    await close()
  }
}

async function ask(app: ReturnType<typeof createApp>, address: string, n: number): Promise<void> {
  const response = await app.request(address, { headers: { 'accept-language': n % 2 ? 'ar' : 'en' } })
  const body = await response.text()
  if (response.status !== 200) throw new Error(`${address} answers ${response.status}: ${body.slice(0, 200)}`)
}

/** By the clock, which other work on the machine slows; the mean by processor time, Postgres's included, which it does not. */
async function measure(what: string, work: (n: number) => Promise<void>): Promise<Figure[]> {
  for (let n = 0; n < WARM_UP; n++) await work(n)
  const [node, postgres, times] = [process.cpuUsage(), postgresSeconds(), [] as number[]]
  for (let n = WARM_UP; n < WARM_UP + ASKED; n++) {
    const start = performance.now()
    await work(n)
    times.push(performance.now() - start)
  }
  const { user, system } = process.cpuUsage(node)
  const computing = (user + system) / 1000 + (postgresSeconds() - postgres) * 1000
  times.sort((a, b) => a - b)
  return [
    { what: `${what}: median`, value: times[ASKED / 2]!, unit: 'ms' },
    { what: `${what}: p95`, value: times[Math.ceil(ASKED * 0.95) - 1]!, unit: 'ms' },
    { what: `${what}: processor time`, value: computing / ASKED, unit: 'ms' },
  ]
}
