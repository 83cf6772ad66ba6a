import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Archive, fillArchive } from './archive.js'
import { archivePlace } from './archive-place.js'
import type { Figure } from './figure.js'
import { madeReports } from './made-reports.js'
import { pagesOf } from './pages.js'
import { type Served, startServing } from './served.js'

const [READERS, WRITERS] = [50, 5]
/** Seconds between two pages of a person who reads, and between two decisions of one who works; on average. */
const [READS_EVERY, WRITES_EVERY] = [5, 3]
/** The first seconds load what the server had not needed before. */
const WARMING = 5

/**
 * Many people at one server over loopback, reading every page and deciding on claims or adding reports, with pauses as people make them:
 * `people 600 1000000` is ten minutes on a million claims; `people` one minute on ten thousand, on a Postgres.
 */
export async function benchPeople(words: readonly string[] = []): Promise<Figure[]> {
  const [seconds = 60, claims = 10_000] = words.filter((word) => /^\d+$/.test(word)).map(Number)
  const place = await archivePlace('postgres', claims)
  const folder = mkdtempSync(join(tmpdir(), 'countercheck-bench-'))
  try {
    const archive = await fillArchive(place.database.db, claims)
    const server = await startServing(place.url, folder)
    try {
      return await crowd(server, archive, seconds)
    } finally {
      await server.stop()
    }
  } finally {
    await place.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What one request came to: when it was sent, how long it took, and what went wrong. */
interface Answer {
  readonly kind: 'read' | 'write'
  readonly took: number
  readonly problem: string | null
}

async function crowd(server: Served, archive: Archive, seconds: number): Promise<Figure[]> {
  const began = performance.now()
  const going = () => performance.now() < began + (WARMING + seconds) * 1000
  const answers: Answer[] = []
  const told = (answer: Answer) => performance.now() > began + WARMING * 1000 && answers.push(answer)
  const memory: number[] = []
  const watching = setInterval(() => memory.push(server.memory()), (seconds * 1000) / 20)
  const people = [
    ...Array.from({ length: READERS }, (_, who) => reading(server, archive, who, going, told)),
    ...Array.from({ length: WRITERS }, (_, who) => writing(server, archive, who, going, told)),
  ]
  await Promise.all(people)
  clearInterval(watching)
  for (const { kind, problem } of answers) if (problem) process.stderr.write(`${kind}: ${problem}\n`)
  return [
    ...timesOf('read', answers),
    ...timesOf('write', answers),
    { what: 'requests a second', value: answers.length / seconds, unit: '' },
    { what: 'errors', value: answers.filter(({ problem }) => problem).length, unit: '' },
    { what: 'memory, after a quarter of the time', value: memory[Math.floor(memory.length / 4)] ?? 0, unit: 'MB' },
    { what: 'memory, at the end', value: memory.at(-1) ?? 0, unit: 'MB' },
    { what: 'processor time of the server', value: server.computing() / 10 / (WARMING + seconds), unit: '% of a core' },
  ]
}

type Going = () => boolean
type Told = (answer: Answer) => void

async function reading(server: Served, archive: Archive, who: number, going: Going, told: Told): Promise<void> {
  const pages = Object.values(pagesOf(archive.incident, archive.report))
  await pause(READS_EVERY * Math.random())
  for (let n = who; going(); n += READERS) {
    const page = pages[(n * 7 + who) % pages.length]!
    told(
      await timed('read', () =>
        fetch(new URL(page(n), server.address), { headers: { 'accept-language': who % 2 ? 'ar' : 'en' } }),
      ),
    )
    await pause(READS_EVERY)
  }
}

async function writing(server: Served, archive: Archive, who: number, going: Going, told: Told): Promise<void> {
  const reports = madeReports(10_000)
  // Nobody decides on what another one decides on, and a second run not on what the first one did.
  const from = Math.floor(Math.random() * archive.claims * 0.9)
  await pause(WRITES_EVERY * Math.random())
  for (let n = who; going(); n += WRITERS) {
    told(
      n % 2
        ? await adding(server, reports[(from + n) % reports.length]!, `${from}-${n}`)
        : await deciding(server, from + n),
    )
    await pause(WRITES_EVERY)
  }
}

async function deciding(server: Served, claim: number): Promise<Answer> {
  const seen = await fetch(new URL(`/api/v1/claims/${claim}`, server.address))
  await seen.text()
  const headers = { 'if-match': seen.headers.get('etag') ?? '*' }
  return timed('write', () => post(server, `/api/v1/claims/${claim}/judgements`, { decision: 'accept' }, headers))
}

function adding(server: Served, made: ReturnType<typeof madeReports>[number], name: string): Promise<Answer> {
  const { text, lang, published } = made
  const report = {
    text: `${text} (${name})`,
    source: made.source ?? '',
    url: `https://news.example/people/${name}`,
    published,
    lang,
  }
  return timed('write', () => post(server, '/api/v1/reports', report))
}

const post = (server: Served, path: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(new URL(path, server.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

async function timed(kind: Answer['kind'], work: () => Promise<Response>): Promise<Answer> {
  const start = performance.now()
  try {
    const response = await work()
    const body = await response.text()
    const problem = response.ok ? null : `${response.status} ${response.url}: ${body.slice(0, 200)}`
    return { kind, took: performance.now() - start, problem }
  } catch (error) {
    return { kind, took: performance.now() - start, problem: String(error) }
  }
}

/** About so many seconds, never the same. */
const pause = (seconds: number): Promise<void> => sleep(seconds * 1000 * (0.5 + Math.random()))

function timesOf(kind: Answer['kind'], answers: readonly Answer[]): Figure[] {
  const times = answers
    .filter((answer) => answer.kind === kind)
    .map(({ took }) => took)
    .sort((a, b) => a - b)
  const at = (share: number) => times[Math.max(0, Math.ceil(times.length * share) - 1)] ?? 0
  return [
    { what: `${kind}: median of ${times.length}`, value: at(0.5), unit: 'ms' },
    { what: `${kind}: p95`, value: at(0.95), unit: 'ms' },
    { what: `${kind}: slowest`, value: at(1), unit: 'ms' },
  ]
}
