import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { contextOf } from '../../src/context.js'
import { embeddedDatabase } from '../../src/db/embedded.js'
import { createApp } from '../../src/http/app.js'
import { fillArchive } from './archive.js'
import type { Figure } from './figure.js'

const CLAIMS = Number(process.env['CLAIMS'] ?? 100_000)
const WARM_UP = 5
const ASKED = 40

/** Pages by what they do; each is asked for again and again, with another place or word where it has one. */
const pagesOf = (incident: number, report: number): Readonly<Record<string, (n: number) => string>> => ({
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
  queue: () => '/review',
  'queue, at a claim': (n) => `/review?at=${1000 + n * 97}`,
  'queue by incident': () => '/review?order=incident',
  'queue of a source': (n) => `/review?source=${20 + n}`,
  claims: () => '/claims',
  'search, a word': (n) => `/claims?q=${['benghazi', 'children', 'taiz'][n % 3]}`,
  'search, rare words': (n) => `/claims?q=${['deadbeef', 'c4ca4238', 'وزارة'][n % 3]}`,
  'search, operators': () => '/claims?q=metric:killed+low%3E%3D300+conflict:yes',
  'search, a source': () => '/claims?q=source:%22civil+defence%22+place:Sirte',
  claim: (n) => `/claims/${500 + n * 31}`,
  sources: () => '/sources',
  history: () => '/history',
})

/** Milliseconds of computing that each page takes on the embedded database: everything runs in this one process. */
export async function benchPages(): Promise<Figure[]> {
  const database = embeddedDatabase(await PGlite.create({ extensions: { pg_trgm } }), 'memory')
  await database.migrate()
  const { incident, report } = await fillArchive(database.db, CLAIMS)
  const app = createApp(contextOf(database.db))
  const only = process.env['PAGE']
  const figures: Figure[] = []
  for (const [what, address] of Object.entries(pagesOf(incident, report))) {
    if (only && !what.includes(only)) continue
    const times: number[] = []
    for (let n = 0; n < WARM_UP + ASKED; n++) {
      const before = process.cpuUsage()
      const response = await app.request(address(n), { headers: { 'accept-language': n % 2 ? 'ar' : 'en' } })
      const body = await response.text()
      const { user, system } = process.cpuUsage(before)
      if (response.status !== 200) throw new Error(`${address(n)} answers ${response.status}: ${body.slice(0, 200)}`)
      if (n >= WARM_UP) times.push((user + system) / 1000)
    }
    times.sort((a, b) => a - b)
    figures.push({ what: `${what}: median`, value: times[ASKED / 2]!, unit: 'ms' })
    figures.push({ what: `${what}: p95`, value: times[Math.ceil(ASKED * 0.95) - 1]!, unit: 'ms' })
  }
  await database.close()
  return figures
}
