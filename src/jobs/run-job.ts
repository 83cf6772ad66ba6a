import type { ReportInput } from '../actions/reports/read-report.js'
import { recordReports } from '../actions/reports/record-report.js'
import type { Context } from '../context.js'
import { problemOf } from '../db/engine/problem.js'
import { endJob, type Job, keepProgress } from '../db/jobs.js'
import { detectLanguage } from '../ingest/detect-language.js'
import { FETCH_PROBLEMS } from '../ingest/fetch/fetch-problem.js'
import { fetchReports } from './fetch-reports.js'
import { itemsOf, JobInput } from './job-input.js'

/** What came of a job's items so far. */
export interface JobOutcome {
  readonly recorded: number
  readonly revised: number
  readonly known: number
  readonly claims: number
  /** One line an item that failed. */
  readonly failed: readonly string[]
}

const NOTHING: JobOutcome = { recorded: 0, revised: 0, known: 0, claims: 0, failed: [] }

/** Items a transaction. */
const STEP = 20
/** How long a worker stays with one job, ms: others get their turn, and one that is killed holds up nobody for long. */
const TURN = 15_000

export interface Work {
  readonly context: Context
  /** Private networks that may be fetched from. */
  readonly fetchAllow: string
  readonly stopping: AbortSignal
}

/** Works on a job from where it stands, for a turn at most; true where the job has ended. What was done twice counts as known. */
export async function runJob({ context, fetchAllow, stopping }: Work, job: Job): Promise<boolean> {
  const input = JobInput.parse({ ...(job.input as object), kind: job.kind })
  const total = itemsOf(input)
  const actor = { kind: 'person', name: job.by } as const
  const until = Date.now() + TURN
  let { done } = job
  let outcome = { ...NOTHING, ...(job.outcome as JobOutcome | null) }
  while (done < total) {
    if (stopping.aborted || Date.now() > until) return false
    const step = Math.min(total, done + (input.kind === 'import' ? STEP : 1))
    const results =
      input.kind === 'import'
        ? await keep({ ...context, actor }, await Promise.all(input.reports.slice(done, step).map(named(done))))
        : await fetchAll({ ...context, actor }, input.addresses.slice(done, step), fetchAllow)
    outcome = added(outcome, results)
    done = step
    if (!(await keepProgress(context.db, job.id, done, outcome))) return true
  }
  await endJob(context.db, job.id, { state: 'done', at: context.now(), outcome })
  return true
}

type Given = Extract<JobInput, { kind: 'import' }>['reports'][number]
type Item = ReportInput | { readonly label: string; readonly problem: string }

/** The report with a name and a language; `from` is the place of the first among the job's items. */
const named =
  (from: number) =>
  async (given: Given, index: number): Promise<Item> => {
    const label = given.label || given.url || `item ${from + index + 1}`
    const detected = given.lang ? { lang: given.lang } : await detectLanguage(given.text)
    return 'lang' in detected ? { ...given, label, lang: detected.lang } : { label, problem: FETCH_PROBLEMS.tongueless }
  }

type Result =
  | { readonly outcome: 'recorded' | 'revised' | 'known'; readonly claims: number }
  | { readonly problem: string }

async function keep(context: Context, items: readonly Item[]): Promise<Result[]> {
  const inputs = items.filter((item): item is ReportInput => !('problem' in item))
  const kept = await recordReports(context, inputs)
  return items.map((item) => {
    if ('problem' in item) return { problem: `${item.label}: ${item.problem}` }
    const result = kept.shift()!
    return result instanceof Error ? { problem: `${item.label}: ${problemOf(result)}` } : result
  })
}

async function fetchAll(context: Context, addresses: readonly string[], allow: string): Promise<Result[]> {
  const results: Result[] = []
  for (const address of addresses) {
    const fetched = await fetchReports(address, allow, context.now())
    results.push(
      ...('problem' in fetched
        ? [{ problem: `${address}: ${fetched.problem}` }]
        : await keep(context, fetched.reports)),
    )
  }
  return results
}

function added(outcome: JobOutcome, results: readonly Result[]): JobOutcome {
  const sum = { ...outcome, failed: [...outcome.failed] }
  for (const result of results) {
    if ('problem' in result) {
      sum.failed.push(result.problem)
      continue
    }
    sum[result.outcome]++
    sum.claims += result.claims
  }
  return sum
}
