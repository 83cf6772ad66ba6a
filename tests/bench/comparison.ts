import { compareReports } from '../../src/core/compare/compare-reports.js'
import type { ComparableReport } from '../../src/core/compare/relation.js'
import { summarise } from '../../src/core/compare/summary.js'
import { extractClaims } from '../../src/core/extract/engine.js'

/**
 * What comparing costs: `npx tsx tests/bench/comparison.ts one 10000` sums up one incident of that many claims,
 * `… many 100000` groups that many claims into incidents. Times are CPU seconds, reading the reports' words
 * included; with `--warm` the dictionaries are loaded and the code compiled before.
 */
const [kind = 'one', amount = '10000'] = process.argv.slice(2)

const SYLLABLES = ['tar', 'mir', 'dan', 'kul', 'sab', 'nor', 'zel', 'hud', 'ram', 'bek', 'lom', 'far']
const SPEAKERS = ['The mayor', 'A doctor', 'The civil defence', 'The health office', 'The police', 'A farmer']

const townOf = (n: number): string => {
  const letters = [n % 12, Math.floor(n / 12) % 12, Math.floor(n / 144) % 12].map((at) => SYLLABLES[at]).join('')
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}

function reportOf(n: number, towns: number, days: number, incident: string | null, sentences = 1): ComparableReport {
  const id = `r${n}`
  const town = townOf((n * 7) % towns)
  const day = new Date(Date.UTC(2021, 0, 1 + ((n * 13) % days))).toISOString().slice(0, 10)
  const sentence = (m: number): string =>
    `${SPEAKERS[m % 6]} of ${town} said ${5 + (m % 40)} people were killed and ${10 + (m % 60)} wounded in an air strike on the market in the town of ${town}.`
  const text = Array.from({ length: sentences }, (_, i) => sentence(n + i)).join(' ')
  const read = { text, lang: 'en', published: day } as const
  const claims = extractClaims(read).map((claim, i) => ({ ...claim, id: `${id}#${i}`, report: id }))
  return { id, source: `outlet ${n % 50}`, incident, ...read, claims }
}

const seconds = (from: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1e6
}

const many = kind === 'many'
const sentences = Number(process.argv[4]) || 1
const reports = Array.from({ length: Number(amount) / 2 / sentences }, (_, n) =>
  many ? reportOf(n, 1_700, 200, null, sentences) : reportOf(n, 1, 5, 'one', sentences),
)
const claims = reports.reduce((sum, report) => sum + report.claims.length, 0)
if (process.argv.includes('--warm')) summarise(compareReports(reports.slice(0, 500)))
const from = process.cpuUsage()
const start = performance.now()
const comparison = compareReports(reports)
const summaries = summarise(comparison)
console.log(
  `${claims} claims, ${comparison.incidents.length} incidents, ${summaries.length} tallies: ${seconds(from).toFixed(2)} s CPU, ${((performance.now() - start) / 1000).toFixed(2)} s, ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
)
