import { fill } from '../../core/text/fill.js'
import type { JobOutcome } from '../../jobs/run-job.js'
import { fetchProblem } from '../locale/fetch-problems.js'
import type { Locale } from '../locale/locale.js'

const COUNTED = ['recorded', 'revised', 'known', 'claims'] as const

/** What came of a job: how many reports and claims it brought, and every item that failed, in the reader's words. */
export function Outcome({ locale, outcome }: { locale: Locale; outcome: Partial<JobOutcome> }) {
  const { jobs } = locale.words.views
  const { failed = [] } = outcome
  const counts = COUNTED.flatMap((each) => {
    const count = outcome[each] ?? 0
    return count > 0 ? [locale.count(jobs[each], count)] : []
  })
  return (
    <>
      <p>{counts.length > 0 ? counts.join(' · ') : jobs.nothing}</p>
      <FailedItems locale={locale} summary={locale.count(jobs.failed, failed.length)} failed={failed} />
    </>
  )
}

/** Every item that failed, folded under how many they are. */
export function FailedItems({
  locale,
  summary,
  failed,
}: {
  locale: Locale
  summary: string
  failed: readonly string[]
}) {
  if (failed.length === 0) return null
  return (
    <details class="failed-items">
      <summary>{summary}</summary>
      <ul>
        {failed.map((line) => {
          const { item, problem } = failedItem(locale, line)
          return (
            <li>
              {item !== '' && (
                <>
                  <bdi>{item}</bdi>
                  {locale.words.colon}
                </>
              )}
              <bdi>{problem}</bdi>
            </li>
          )
        })}
      </ul>
    </details>
  )
}

/** `https://x.example/a: answers 404; check the address` as the item and what is wrong with it; an address and a problem may hold a colon too. */
function failedItem(locale: Locale, line: string): { readonly item: string; readonly problem: string } {
  const cuts = [...line.matchAll(/: /g)].map(({ index }) => index)
  const parts = cuts.map((cut) => [line.slice(0, cut), line.slice(cut + 2)] as const)
  const told = parts.find(([, words]) => fetchProblem(locale.code, words) !== words) ?? parts[0]
  if (!told) return { item: '', problem: fetchProblem(locale.code, line) }
  const [label, words] = told
  const [, ordinal] = /^item (\d+)$/.exec(label) ?? []
  const item = ordinal ? fill(locale.words.views.jobs.item, { n: locale.number(Number(ordinal)) }) : label
  return { item, problem: fetchProblem(locale.code, words) }
}
