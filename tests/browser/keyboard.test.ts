import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { fillSample, type Sample } from '../http/sample.js'
import { openStage } from './stage.js'

const stage = openStage(({ db }) => fillSample(db))

const PAGES: Readonly<Record<string, (sample: Sample) => string>> = {
  incidents: () => '/',
  map: () => '/?view=map',
  calendar: () => '/?view=calendar',
  board: ({ incident }) => `/incidents/${incident}`,
  'claims of an incident': ({ incident }) => `/incidents/${incident}/edit?find=fighters&other=Wahda`,
  report: ({ reports, claims }) => `/reports/${reports['gazette']}?edit=${claims['defence']}`,
  'claim by hand': ({ reports }) => `/reports/${reports['gazette']}/add-claim?quote=the+city`,
  reports: () => '/reports',
  review: ({ claims }) => `/review?at=${claims['denial']}&find=Wahda`,
  claims: () => '/claims?q=metric:killed',
  claim: ({ claims }) => `/claims/${claims['ministry']}`,
  sources: () => '/sources',
  source: () => '/sources/4',
  history: () => '/history',
  add: () => '/add',
  'add a table': () => '/add/table',
  feeds: () => '/feeds',
  webhooks: () => '/webhooks',
  jobs: () => '/jobs',
  settings: () => '/settings',
  accounts: () => '/accounts',
  logins: () => '/accounts/logins',
  help: () => '/help',
  'no page': () => '/nothing-here',
}

/** What can be worked with a pointer, and so must be reached by Tab; of radio buttons one a group. */
const REACHABLE = `(() => {
  for (const details of document.querySelectorAll('details')) details.open = true
  const groups = new Set()
  const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, iframe')]
  return all.filter((each) => {
    if (each.disabled || !each.checkVisibility({ visibilityProperty: true }) || each.closest('dialog:not([open])')) return false
    if (each.type !== 'radio') return true
    if (groups.has(each.form + each.name)) return false
    groups.add(each.form + each.name)
    return true
  }).length
})()`

/** Where the focus is, and whether a person sees that it is there: an outline, in view. */
const FOCUSED = `(() => {
  const at = document.activeElement
  if (!at || at === document.body) return null
  const { outlineStyle, outlineWidth } = getComputedStyle(at)
  const box = at.getBoundingClientRect()
  at.seen ??= 0
  return {
    again: at.seen++ > 0,
    ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    inView: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    html: at.outerHTML.slice(0, 120),
  }
})()`

interface Focused {
  readonly again: boolean
  readonly ring: boolean
  readonly inView: boolean
  readonly html: string
}

async function walk(page: Page): Promise<Focused[]> {
  const stops: Focused[] = []
  for (let step = 0; step < 600; step++) {
    await page.keyboard.press('Tab')
    const at = (await page.evaluate(FOCUSED)) as Focused | null
    if (at === null || at.again) break
    stops.push(at)
  }
  return stops
}

describe.each([
  ['en', 1280, 'light'],
  ['ar', 360, 'dark'],
] as const)('by Tab alone in %s at %i px, %s', (lang, width, colorScheme) => {
  test.each(Object.keys(PAGES))('%s: everything is reached, and it is seen where one is', async (name) => {
    // With less motion a scroll is over at once, and where the focus is can be asked.
    const context = await stage.browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      reducedMotion: 'reduce',
    })
    await context.addCookies([{ name: 'lang', value: lang, url: stage.site.origin }])
    const page = await context.newPage()
    await page.goto(stage.site.origin + PAGES[name]!(stage.site.filled))
    const reachable = (await page.evaluate(REACHABLE)) as number
    const stops = await walk(page)
    expect(stops.length, 'stops of Tab').toBeGreaterThanOrEqual(reachable)
    expect(stops[0]!.html).toContain('class="skip"')
    expect(stops.filter(({ ring, inView }) => !ring || !inView).map(({ html }) => html)).toEqual([])
    await context.close()
  })
})

test('nothing moves for whoever asks for less motion', async () => {
  const context = await stage.browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  for (const path of Object.values(PAGES)) {
    await page.goto(stage.site.origin + path(stage.site.filled))
    const moving = await page.evaluate(`[...document.querySelectorAll('*')].filter((each) => {
      const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(each)
      const lasts = (time) => time.split(',').some((each) => parseFloat(each) > 0.01)
      return (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration) || scrollBehavior === 'smooth'
    }).map((each) => each.outerHTML.slice(0, 100))`)
    expect(moving, path(stage.site.filled)).toEqual([])
  }
  await context.close()
})
