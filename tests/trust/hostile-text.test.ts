import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAccount } from '../../src/actions/accounts/add-account.js'
import { openSession } from '../../src/actions/accounts/log-in.js'
import { reviewClaim } from '../../src/actions/claims/review-claim.js'
import { gradeIncident } from '../../src/actions/incidents/grade-incident.js'
import { recordReports } from '../../src/actions/reports/record-report.js'
import type { Context } from '../../src/context.js'
import { listClaims } from '../../src/db/claims.js'
import { LOCAL_ACCESS } from '../../src/http/auth/access.js'
import { openBrowser } from '../browser/browser.js'
import { openSite, type Site } from '../browser/site.js'
import { hostileStrings } from './hostile-strings.js'
import { trials } from './scale.js'

const { strings: all } = hostileStrings()
const every = Math.max(1, Math.floor(all.length / trials(all.length, 50)))
/** As the database can hold them: no NUL, whole characters, no blanks around. */
const STRINGS = all
  .filter((_, index) => index % every === 0)
  .map((text) => text.replaceAll('\0', '').toWellFormed().trim())
  .filter((text) => text !== '')
/** Strings that meet in one incident and one verdict. */
const SHARE = 20
const WEEK = 7 * 86_400_000
const weekAfter = (weeks: number) => new Date(Date.UTC(2016, 9, 4) + weeks * WEEK).toISOString().slice(0, 10)

async function fill(context: Context): Promise<number[]> {
  const ids: number[] = []
  for (let from = 0; from < STRINGS.length; from += SHARE) {
    const strings = STRINGS.slice(from, from + SHARE)
    const recorded = await recordReports(
      context,
      strings.map((text, index) => ({
        label: text.slice(0, 500),
        title: text,
        source: text,
        url: `https://h.example/${from + index}?q=${encodeURIComponent(text)}`,
        lang: 'en' as const,
        published: weekAfter(from / SHARE),
        text: `${text} killed 12 people in Sirte on Monday, ${text} said.\n${text}`,
      })),
    )
    for (const each of recorded) {
      if (each instanceof Error) throw each
      ids.push(each.report)
    }
    await decideOn(context, strings)
  }
  return ids
}

/** The strings again, together: in the fields and the note of a claim, and in the verdict of its incident. */
async function decideOn(context: Context, strings: readonly string[]): Promise<void> {
  const [claim] = (await listClaims(context.db, {}, { limit: 1 })).items
  const words = strings.join('\n\n')
  const correction = { counted: words, place: words }
  await reviewClaim(context, { claim: claim!.id, decision: 'correct', correction, reason: words })
  const incident = claim!.incident?.id
  if (incident) await gradeIncident(context, { incident, verdict: words, reason: words })
}

/** Accounts under the strings, or a share of many, as far as they are let be a name. Gives the secret of an administrator's session. */
async function addPeople(context: Context): Promise<string> {
  const reader = { role: 'reader', password: null } as const
  const named = STRINGS.filter((_, index) => index % trials(5, 1) === 0)
  for (const text of named) await addAccount(context, { name: text.slice(0, 80), ...reader }).catch(() => null)
  const administrator = { name: 'Nadia', role: 'administrator', password: null } as const
  return openSession(context, await addAccount(context, administrator))
}

describe('hostile text in every field', () => {
  let site: Site<number[]>
  /** The same application as others reach it: with a login before it. */
  let gated: Site<string>
  let browser: Browser
  let page: Page
  const complaints: string[] = []
  beforeAll(async () => {
    site = await openSite(fill)
    gated = await openSite(addPeople, { ...LOCAL_ACCESS, kind: 'accounts' })
    const ours = [site.origin, gated.origin]
    browser = await openBrowser()
    page = await browser.newPage()
    // Whatever a script of theirs would do, it shows: a dialogue, a flag, an error of a page, a way elsewhere.
    page.on('dialog', (dialog) => {
      complaints.push(`dialogue: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
    page.on(
      'console',
      (message) => /Content Security Policy|Refused/.test(message.text()) && complaints.push(message.text()),
    )
    page.on(
      'request',
      (request) =>
        !ours.some((origin) => request.url().startsWith(origin)) && complaints.push(`asked for ${request.url()}`),
    )
  }, 3_600_000)
  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await gated?.close()
  })

  const ODD = `({
      scripts: document.querySelectorAll('script').length,
      handlers: [...document.querySelectorAll('*')].filter((node) => [...node.attributes].some(({ name }) => /^on/i.test(name))).length,
      strange: document.querySelectorAll('iframe,object,embed,base,meta[http-equiv],img,video,audio,math').length,
      links: [...document.querySelectorAll('a[href]')].filter((node) => !/^https?:$/.test(new URL(node.getAttribute('href'), location).protocol)).length,
      main: document.querySelector('main') !== null && document.querySelector('footer') !== null,
    })`
  const WHOLE = { scripts: 1, handlers: 0, strange: 0, links: 0, main: true }
  const look = async (path: string, origin = site.origin) => {
    await page.goto(`${origin}${path}`, { waitUntil: 'load' })
    expect(await page.evaluate(ODD), path).toEqual(WHOLE)
  }
  /** Answers as the browser's own parser understands them, many without opening each: a form's fields where it is sent. */
  const parse = async (asked: readonly { path: string; form?: Record<string, string> }[]) => {
    for (let from = 0; from < asked.length; from += 100) {
      const some = asked.slice(from, from + 100)
      const seen = (await page.evaluate(`Promise.all(${JSON.stringify(some)}.map(async ({ path, form }) => {
        const answer = await fetch(path, form && { method: 'POST', body: new URLSearchParams(form) })
        const document = new DOMParser().parseFromString(await answer.text(), 'text/html')
        return ${ODD}
      }))`)) as unknown[]
      for (const [index, each] of seen.entries()) expect(each, JSON.stringify(some[index])).toEqual(WHOLE)
    }
  }
  const opened = STRINGS.filter((_, index) => index % trials(25, 8) === 0).map((text) => text.slice(0, 300))

  it(`runs no script on any page that shows ${STRINGS.length} strings`, { timeout: 3_600_000 }, async () => {
    const ids = site.filled
    for (const lang of ['en', 'ar']) await look(`/?lang=${lang}`)
    for (const path of ['/reports', '/claims', '/sources', '/history', '/review', '/review?state=any']) {
      await look(path)
      for (let turn = 0; turn < trials(40, 3); turn++) {
        const next = page.locator('a[rel=next]').first()
        if ((await next.count()) === 0) break
        await look((await next.getAttribute('href'))!)
      }
    }
    await parse(ids.map((id) => ({ path: `/reports/${id}` })))
    for (const id of ids.filter((_, index) => index % trials(10, 8) === 0)) await look(`/reports/${id}`)
    const items = await claimsSeen(site.origin)
    await parse(items.map(({ id }) => ({ path: `/claims/${id}` })))
    for (const { id } of items.slice(0, trials(100, 8))) await look(`/claims/${id}`)
    for (const incident of new Set(items.map((claim) => claim.incident))) {
      if (incident === null) continue
      await look(`/incidents/${incident}`)
      await look(`/incidents/${incident}/edit`)
    }
    expect(complaints).toEqual([])
  })

  it('runs none where a string is searched for or filtered by', { timeout: 3_600_000 }, async () => {
    const addresses = (text: string): string[] => {
      const asked = encodeURIComponent(text.slice(0, 300))
      return [`/claims?q=${asked}`, `/?words=${asked}`, `/review?find=${asked}&metric=${asked}`]
    }
    await page.goto(site.origin)
    await parse(STRINGS.flatMap(addresses).map((path) => ({ path })))
    for (const path of opened.flatMap(addresses)) await look(path)
    expect(complaints).toEqual([])
  })

  it('runs none at the login and among the accounts, under any name', { timeout: 3_600_000 }, async () => {
    await page.goto(`${gated.origin}/login`)
    const forms = STRINGS.map((text) => ({ name: text.slice(0, 300), password: text, next: text.slice(0, 300) }))
    await parse(forms.map((form) => ({ path: '/login', form })))
    for (const text of opened) {
      await look(`/login?${new URLSearchParams({ next: text })}`, gated.origin)
      await page.fill('[name=name]', text)
      await page.fill('[name=password]', text)
      await Promise.all([page.waitForEvent('load'), page.click('main button[type=submit]')])
      expect(await page.evaluate(ODD), text).toEqual(WHOLE)
    }
    await page.context().addCookies([{ name: 'countercheck', value: gated.filled, url: gated.origin }])
    for (const path of ['/accounts', '/accounts/logins', '/account', '/history']) await look(path, gated.origin)
    expect(complaints).toEqual([])
  })

  it('gives every string back as it went in, by the API and as a file', { timeout: 900_000 }, async () => {
    const lost: string[] = []
    for (const [index, id] of site.filled.entries()) {
      const report = (await (await fetch(`${site.origin}/api/v1/reports/${id}`)).json()) as {
        title: string
        sourceName: string
        text: string
        label: string
      }
      const text = STRINGS[index]!
      if (report.title !== text || !report.text.startsWith(text) || !report.text.endsWith(`\n${text}`)) lost.push(text)
    }
    // Two strings that differ only in marks name one source: what is asked for is that the text itself is there.
    expect(lost).toEqual([])
    const file = await (await fetch(`${site.origin}/api/v1/exports/jsonl`)).text()
    const lines = file
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { quote: string })
    expect(lines.length).toBeGreaterThan(STRINGS.length / 2)
    const seen = await claimsSeen(site.origin)
    expect(new Set(lines.map(({ quote }) => quote))).toEqual(new Set(seen.map(({ quote }) => quote)))
  })
})

interface SeenClaim {
  readonly id: number
  readonly quote: string
  readonly incident: number | null
}

async function claimsSeen(origin: string): Promise<SeenClaim[]> {
  const claims: SeenClaim[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = (await (await fetch(`${origin}/api/v1/claims?limit=200${cursor && `&cursor=${cursor}`}`)).json()) as {
      items: SeenClaim[]
      next: string | null
    }
    claims.push(...page.items)
    cursor = page.next
  }
  return claims
}
