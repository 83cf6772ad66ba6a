import { afterAll, beforeAll, expect, test } from 'vitest'
import { endJob, insertJob, jobById } from '../../src/db/jobs.js'
import { FETCH_PROBLEM_WORDS, fetchProblem } from '../../src/http/locale/fetch-problems.js'
import { localeOf } from '../../src/http/locale/locale.js'
import { personName } from '../../src/http/locale/names.js'
import { connectionProblem, FETCH_PROBLEMS, type FetchProblem } from '../../src/ingest/fetch/fetch-problem.js'
import type { JobOutcome } from '../../src/jobs/run-job.js'
import { NOW } from '../support/databases.js'
import { openSite, type Site } from './site.js'
import { wordsOf } from './words.js'

let site: Site
beforeAll(async () => {
  site = await openSite(false)
})
afterAll(() => site.close())

async function endedJob(kind: 'import' | 'fetch', outcome: Partial<JobOutcome>): Promise<string> {
  const { db } = site.database
  const { id } = await insertJob(db, { kind, input: {}, total: 14, by: 'local', created: NOW, due: NOW })
  await endJob(db, id, { state: 'done', at: NOW, outcome })
  return `job-${id}`
}

const rowOf = async (job: string, lang: string): Promise<string> =>
  wordsOf((await site.page('/jobs', { cookie: `lang=${lang}` })).split(`id="${job}"`)[1]!.split('</tr>')[0]!)

test.each([
  ['en', ['Import 1', '11 new reports · 1 report changed · 2 known already · 36 claims', '2 items failed']],
  ['fr', ['Import 1', '11 articles nouveaux · 1 article modifié · 2 déjà connus · 36 chiffres', 'Élément 7']],
  [
    'ar',
    ['استيراد 1', '11 تقريرا جديدا · تقرير معدَّل واحد · تقريران معروفان من قبل · 36 رقما', 'عنصران فشلا', 'العنصر 7'],
  ],
])('what came of an import is said in words and numbers (%s)', async (lang, words) => {
  const job = await endedJob('import', {
    recorded: 11,
    revised: 1,
    known: 2,
    claims: 36,
    failed: ['item 7: is in none of the languages read; name one', 'Coast: Herald: no room'],
  })
  const row = (await rowOf(job, lang)).replaceAll('\u00a0', ' ').replace(/(Import|استيراد) \d+/, '$1 1')
  for (const word of words) expect(row).toContain(word)
  expect(row).not.toMatch(/[{}"]/)
  if (lang !== 'en') expect(row).not.toMatch(/item 7|none of the languages/)
})

test.each([
  ['en', 'Nothing was kept.', 'answers 404'],
  ['fr', 'Rien n’a été gardé.', 'répond 404'],
  ['ar', 'لم يُحفظ شيء.', 'يجيب بالرمز 404'],
] as const)('an address that failed is told apart from why (%s)', async (lang, nothing, why) => {
  const job = await endedJob('fetch', {
    failed: [
      'https://x.example:8443/a: answers 404; check the address',
      'http://10.0.0.1/b: is not fetched: 10.0.0.1 lies in a private network; name it in FETCH_ALLOW if it should be',
    ],
  })
  const row = await rowOf(job, lang)
  expect(row).toContain('https://x.example:8443/a')
  expect(row).toContain(nothing)
  expect(row).toContain(why)
  if (lang !== 'en') expect(row).not.toContain('private network')
  const by = personName(localeOf(lang), 'local')
  expect(await site.page('/jobs', { cookie: `lang=${lang}` })).toContain(`\u2068${by}\u2069`)
})

test.each([
  ['en', 'Cancel'],
  ['fr', 'Annuler'],
  ['ar', 'إلغاء'],
])('a job that goes on can be cancelled, and one that has ended stays as it ended (%s)', async (lang, cancel) => {
  const { db } = site.database
  const { id } = await insertJob(db, { kind: 'fetch', input: {}, total: 1, by: 'local', created: NOW, due: NOW })
  expect(await rowOf(`job-${id}`, lang)).toContain(cancel)
  const answer = await site.post(`/jobs/${id}/cancel`, {})
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/jobs#job-${id}`])
  expect((await jobById(db, id))!.state).toBe('cancelled')
  expect(await site.page('/jobs', { cookie: `lang=${lang}` })).not.toContain(`/jobs/${id}/cancel`)
  const done = await endedJob('fetch', {})
  expect((await site.post(`/${done.replace('job-', 'jobs/')}/cancel`, {})).status).toBe(303)
  expect((await jobById(db, Number(done.slice(4))))!.state).toBe('done')
  expect((await site.post('/jobs/9999/cancel', {})).status).toBe(404)
})

test.each(['fr', 'ar'] as const)(
  'every reason for which nothing came of an address is told in words of its own (%s)',
  (lang) => {
    for (const [kind, words] of Object.entries(FETCH_PROBLEMS)) {
      const told = fetchProblem(lang, words.replace(/\{\w+\}/, '8021'))
      expect(told, kind).toBe(FETCH_PROBLEM_WORDS[lang][kind as FetchProblem].replace(/\{\w+\}/, '\u20688021\u2069'))
    }
    const expired = Object.assign(new Error('certificate has expired'), { code: 'CERT_HAS_EXPIRED' })
    expect(fetchProblem(lang, connectionProblem(new URL('https://coast.example'), expired))).not.toMatch(/certificate/)
  },
)
