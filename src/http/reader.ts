import { getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import type { Context } from '../context.js'
import { INTERFACE_LANGUAGES } from '../core/claim/vocabulary.js'
import { POLICIES } from '../core/compare/range.js'
import { entryThatUndoes, historyEntry } from '../db/history.js'
import { fontsFor, icon, script, stylesheet } from './assets.js'
import { TAKEN_BACK } from './back.js'
import { type Reader, THEMES } from './components/document.js'
import { acceptedLanguage, CALENDARS, DIGITS, localeOf } from './locale/locale.js'
import type { Web, WebContext } from './web.js'

/** What a reader likes is no secret, and no script needs it. */
export const PREFERENCE_COOKIE = { path: '/', maxAge: 365 * 24 * 60 * 60, sameSite: 'Lax', httpOnly: true } as const

/** Whom a page is drawn for: `?lang=`, `?theme=` and `?digits=` are remembered; else the browser's languages. */
export function readerOf(c: WebContext): Reader {
  const language = preference(c, 'lang', INTERFACE_LANGUAGES) ?? acceptedLanguage(c.req.header('accept-language'))
  const digits = preference(c, 'digits', DIGITS) ?? 'latn'
  const url = new URL(c.req.url)
  const who = c.get('who')
  if (url.searchParams.has(TAKEN_BACK)) url.searchParams.delete(TAKEN_BACK)
  return {
    locale: localeOf(language, language === 'ar' ? digits : 'latn', preference(c, 'calendar', CALENDARS)),
    digits,
    policy: preference(c, 'policy', POLICIES) ?? 'latest',
    theme: preference(c, 'theme', THEMES) ?? 'auto',
    address: url.pathname + url.search,
    opened: { at: c.get('context').now(), origin: c.get('origin') },
    stylesheet,
    fonts: fontsFor(language),
    script,
    icon,
    person: who?.account ? { name: who.name } : null,
    // What is refused before it is known who asks is told in the frame that everybody has.
    role: who === undefined ? 'reader' : (who?.role ?? null),
    takenBack: null,
  }
}

/** Gives every page its reader; what it shows is for this reader's eyes and not for a shared cache. */
export const forReader = createMiddleware<Web>(async (c, next) => {
  const reader = { ...readerOf(c), takenBack: await takenBack(c) }
  c.set('reader', reader)
  await next()
  c.header('vary', 'Accept-Language, Cookie')
  c.header('content-language', reader.locale.code)
  c.header('cache-control', 'private, no-cache')
})

/** The change that was taken back on the way here (`?undone=` in the address), if it was. */
async function takenBack(c: WebContext): Promise<Reader['takenBack']> {
  const id = Number(c.req.query(TAKEN_BACK))
  if (!c.get('who') || !Number.isSafeInteger(id) || id < 1) return null
  const { db }: Context = c.get('context')
  return (await entryThatUndoes(db, id)) && historyEntry(db, id)
}

function preference<Choice extends string>(
  c: WebContext,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const asked = choices.find((choice) => choice === c.req.query(name))
  if (asked) setCookie(c, name, asked, PREFERENCE_COOKIE)
  return asked ?? choices.find((choice) => choice === getCookie(c, name))
}
