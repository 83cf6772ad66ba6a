import { afterAll, beforeAll, expect, test } from 'vitest'
import { addFeeds } from '../../src/actions/subscriptions/add-feeds.js'
import { addWebhook } from '../../src/actions/subscriptions/add-webhook.js'
import { contextOf } from '../../src/context.js'
import { ROLES, type Role } from '../../src/core/account.js'
import type { Database } from '../../src/db/engine/database.js'
import { listHistory, type Noun } from '../../src/db/history.js'
import { isAllowed } from '../../src/http/auth/rights.js'
import { localeOf } from '../../src/http/locale/locale.js'
import { freshDatabase } from '../support/databases.js'
import { type LoggedIn, logEveryRoleIn } from '../trust/site.js'
import { fillSample, type Sample } from './sample.js'

let database: Database
let site: LoggedIn
let sample: Sample
beforeAll(async () => {
  database = await freshDatabase('pglite')
  const context = contextOf(database.db)
  sample = await fillSample(database.db)
  await addFeeds(context, [{ url: 'https://news.example/feed.xml', title: null, every: 60 }])
  site = await logEveryRoleIn(context)
  const claim = await site.request('reviewer', `/claims/${sample.claims['ministry']}`)
  const version = /name="version" value="([^"]+)"/.exec(await claim.text())![1]!
  await site.form('reviewer', `/claims/${sample.claims['ministry']}/review`, { decision: 'accept', version })
})
afterAll(() => database.close())

const pageOf = async (role: Role | null, path: string, lang = 'en'): Promise<string> => {
  const address = `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`
  return (await site.request(role, address)).text()
}

const pages = (): string[] => [
  ...[
    '/',
    '/?metric=killed',
    '/review',
    '/claims?q=12',
    '/reports',
    '/history',
    '/add',
    '/add/table',
    '/feeds',
    '/feeds/1',
  ],
  `/claims/${sample.claims['ministry']}`,
  `/reports/${Object.values(sample.reports)[0]}`,
  `/reports/${Object.values(sample.reports)[0]}?edit=${sample.claims['ministry']}`,
  `/reports/${Object.values(sample.reports)[0]}/add-claim`,
  `/incidents/${sample.incident}`,
  `/incidents/${sample.incident}/edit?find=12&other=a`,
  ...['/jobs', '/settings', '/account', '/help'],
]

/** Where the forms of a page send what they change. */
const sentTo = (html: string): string[] =>
  [...html.matchAll(/<form[^>]*>/g)]
    .filter(([form]) => form.includes('method="post"'))
    .map(([form]) => /action="([^"#?]+)/.exec(form)![1]!)

test.each(ROLES)('no page offers a %s a form that would be refused, nor the way to one', async (role) => {
  const offered = new Set<string>()
  for (const page of pages()) {
    const html = await pageOf(role, page)
    for (const action of sentTo(html)) {
      expect(isAllowed(role, 'POST', action), `${role} on ${page}: ${action}`).toBe(true)
      offered.add(action.replace(/\d+/, '*'))
    }
    expect(html.includes('href="/add"'), `${role} on ${page}`).toBe(isAllowed(role, 'POST', '/add'))
  }
  expect(offered.has('/claims/*/review')).toBe(role !== 'reader')
  expect(offered.has('/history/*/undo')).toBe(role !== 'reader')
  expect(offered.has('/incidents/*/name')).toBe(role !== 'reader')
  expect(offered.has('/incidents/*/move')).toBe(role === 'editor' || role === 'administrator')
  expect(offered.has('/add')).toBe(role === 'editor' || role === 'administrator')
})

test.each(['en', 'fr', 'ar'] as const)('who may do what the reader may not is told in %s', async (lang) => {
  const { onlyFor, loggedOut, loggedOutText } = localeOf(lang).words.account
  const told = async (role: Role, page: string) =>
    (await pageOf(role, page, lang))
      .replaceAll('&#39;', "'")
      .includes(onlyFor[role === 'reader' && !page.startsWith('/add') && page !== '/feeds' ? 'reviewer' : 'editor'])
  for (const page of ['/review', `/claims/${sample.claims['ministry']}`, `/incidents/${sample.incident}`])
    expect(await told('reader', page), page).toBe(true)
  for (const page of ['/add', '/add/table', '/feeds']) {
    expect(await told('reader', page), page).toBe(true)
    expect(await told('reviewer', page), page).toBe(true)
    expect(await told('editor', page), page).toBe(false)
  }
  const ended = await (await site.form(null, `/review?lang=${lang}`, { decision: 'accept' })).text()
  for (const words of [loggedOut, loggedOutText, 'href="/login"']) expect(ended).toContain(words)
})

test.each(['en', 'fr', 'ar'] as const)('whoever may not undo is told in %s which role may', async (lang) => {
  const { onlyFor } = localeOf(lang).words.account
  const context = contextOf(database.db)
  const { id: webhook } = await addWebhook(context, { url: `https://desk.example/${lang}` })
  const newest = async (noun: Noun, subject: number) =>
    (await listHistory(database.db, { noun, subject }, {})).items[0]!.id
  for (const [role, entry, needed] of [
    ['reviewer', await newest('feed', 1), 'editor'],
    ['editor', await newest('webhook', webhook), 'administrator'],
    ['reader', await newest('claim', sample.claims['ministry']!), 'reviewer'],
  ] as const) {
    const refused = await site.form(role, `/history/${entry}/undo?lang=${lang}`, { back: '/history' })
    expect(refused.status).toBe(403)
    expect((await refused.text()).replaceAll('&#39;', "'")).toContain(onlyFor[needed])
  }
})

test('a reader chooses how pages look, and keeps filters', async () => {
  expect((await site.form('reader', '/settings', { lang: 'en', digits: 'latn' })).status).toBe(303)
  const kept = { page: 'claims', name: 'Killed', query: 'metric=killed', back: '/claims' }
  expect((await site.form('reader', '/filters', kept)).status).toBe(303)
  const claims = await pageOf('reader', '/claims')
  expect(claims).toContain('>Killed</bdi>')
  const forget = /action="(\/filters\/\d+\/forget)"/.exec(claims)![1]!
  expect((await site.form('reader', forget, { back: '/claims' })).status).toBe(303)
})

test('who has yet to log in sees the ways to no page that would lead back there', async () => {
  for (const lang of ['en', 'fr', 'ar'] as const) {
    const { nav, exchange } = localeOf(lang).words
    const login = await pageOf(null, '/login', lang)
    for (const path of ['/review', '/add', '/feeds', '/settings', '/help'])
      expect(login).not.toContain(`href="${path}"`)
    expect(login).not.toContain(nav.label)
    expect(login).not.toContain(exchange.feeds.title)
    expect(login).toContain('theme=dark')
    expect(login).toContain('action="/login"')
  }
})
