import { Hono } from 'hono'
import { mayAs } from '../../core/account.js'
import { fill } from '../../core/text/fill.js'
import { endJob, type Job, jobById, listJobs } from '../../db/jobs.js'
import type { Page } from '../../db/page.js'
import type { JobKind } from '../../jobs/job-input.js'
import type { JobOutcome } from '../../jobs/run-job.js'
import { neededRole } from '../auth/rights.js'
import type { Reader } from '../components/document.js'
import { NextPage, PageHead } from '../components/form.js'
import { Layout } from '../components/layout.js'
import { Outcome } from '../components/outcome.js'
import type { Locale } from '../locale/locale.js'
import { personName } from '../locale/names.js'
import type { Web } from '../web.js'
import { found, idOf, show, textOf } from './page.js'

export const jobsPage = new Hono<Web>()
  .get('/', async (c) => {
    const page = await listJobs(c.get('context').db, {}, { cursor: textOf(c, 'cursor') })
    const needed = neededRole('POST', '/jobs/1/cancel')
    const mayCancel = needed === null || mayAs(c.get('who')!.role, needed)
    return show(c, <JobsPage reader={c.get('reader')} page={page} mayCancel={mayCancel} />)
  })
  // Ended meanwhile, it stays as it ended: its row says how.
  .post('/:id/cancel', async (c) => {
    const { db, now } = c.get('context')
    const { id } = found(await jobById(db, idOf(c)))
    await endJob(db, id, { state: 'cancelled', at: now() })
    return c.redirect(`/jobs#job-${id}`, 303)
  })

const GOES_ON: readonly Job['state'][] = ['waiting', 'running']

/** Long work, how far it is and what came out. While something runs, script asks for the page again. */
export function JobsPage({ reader, page, mayCancel }: { reader: Reader; page: Page<Job>; mayCancel: boolean }) {
  const { locale } = reader
  const { jobs } = locale.words.views
  const live = page.items.some(({ state }) => GOES_ON.includes(state))
  return (
    <Layout reader={reader} title={jobs.title}>
      <PageHead title={jobs.title} deck={jobs.deck} />
      {page.items.length === 0 ? (
        <p class="empty">{jobs.empty}</p>
      ) : (
        <div data-live={live ? '3' : undefined}>
          {live && <p class="hint">{jobs.live}</p>}
          <table class="records">
            <thead>
              <tr>
                {[jobs.kind, jobs.state, jobs.progress, jobs.times, jobs.outcome].map((label) => (
                  <th scope="col">{label}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {page.items.map((job) => (
                <JobRow locale={locale} job={job} mayCancel={mayCancel} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <NextPage locale={locale} address={reader.address} next={page.next} />
    </Layout>
  )
}

function JobRow({ locale, job, mayCancel }: { locale: Locale; job: Job; mayCancel: boolean }) {
  const { jobs } = locale.words.views
  const name = `${jobs.kinds[job.kind as JobKind]} ${locale.number(job.id)}`
  return (
    <tr id={`job-${job.id}`}>
      <th scope="row">{name}</th>
      <td>
        <span class={`job-${job.state}`}>{jobs.states[job.state]}</span>
        {job.attempts > 1 && <small class="soft"> {locale.count(jobs.attempts, job.attempts)}</small>}
        {mayCancel && GOES_ON.includes(job.state) && (
          <form class="inline" action={`/jobs/${job.id}/cancel`} method="post">
            <button class="quiet" type="submit" aria-label={`${jobs.cancel}: ${name}`}>
              {jobs.cancel}
            </button>
          </form>
        )}
      </td>
      <td>
        <Progress locale={locale} job={job} />
      </td>
      <td>
        <small>
          {fill(jobs.asked, {
            name: `\u2068${personName(locale, job.by)}\u2069`,
            time: locale.time(job.created) ?? '',
          })}
          {job.ended && (
            <>
              <br />
              {fill(jobs.ended, { time: locale.time(job.ended) ?? '' })}
            </>
          )}
        </small>
      </td>
      <td>{job.outcome !== null && <Outcome locale={locale} outcome={job.outcome as Partial<JobOutcome>} />}</td>
    </tr>
  )
}

function Progress({ locale, job: { id, kind, done, total } }: { locale: Locale; job: Job }) {
  if (total === null) return <>{done > 0 ? locale.number(done) : ''}</>
  const { jobs } = locale.words.views
  const words = fill(jobs.of, { done: locale.number(done), total: locale.number(total) })
  return (
    <>
      <progress
        max={Math.max(1, total)}
        value={done}
        aria-label={`${jobs.kinds[kind as JobKind]} ${locale.number(id)}`}
      />{' '}
      <small>{words}</small>
    </>
  )
}
