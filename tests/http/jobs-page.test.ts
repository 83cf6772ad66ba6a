import { afterAll, beforeAll, expect, test } from 'vitest'
import { endJob, insertJob } from '../../src/db/jobs.js'
import { localeOf } from '../../src/http/locale/locale.js'
import { personName } from '../../src/http/locale/names.js'
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
