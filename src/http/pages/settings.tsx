import { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { INTERFACE_LANGUAGES } from '../../core/claim/vocabulary.js'
import { POLICIES } from '../../core/compare/range.js'
import { type Reader, THEMES } from '../components/document.js'
import { ChoiceField, PageHead } from '../components/form.js'
import { Layout } from '../components/layout.js'
import { CALENDARS, DIGITS, localeOf } from '../locale/locale.js'
import { PREFERENCE_COOKIE } from '../reader.js'
import type { Web } from '../web.js'
import { show } from './page.js'

/** What a reader may choose, by the name of its field and its cookie. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  lang: INTERFACE_LANGUAGES,
  theme: THEMES,
  digits: DIGITS,
  calendar: CALENDARS,
  policy: POLICIES,
}

export const settingsPage = new Hono<Web>()
  .get('/', (c) => show(c, <SettingsPage reader={c.get('reader')} saved={c.req.query('saved') !== undefined} />))
  .post('/', async (c) => {
    const form = await c.req.parseBody()
    for (const [name, choices] of Object.entries(CHOICES)) {
      const chosen = choices.find((choice) => choice === form[name])
      if (chosen) setCookie(c, name, chosen, PREFERENCE_COOKIE)
    }
    return c.redirect('/settings?saved', 303)
  })

/** How a reader likes pages: language, look, digits, calendar, and the range that is shown first. */
export function SettingsPage({ reader, saved }: { reader: Reader; saved: boolean }) {
  const { locale, theme, policy } = reader
  const { preferences, policy: policies, views } = locale.words
  const { settings } = views
  const digits = (each: (typeof DIGITS)[number]) => localeOf('ar', each).number(123)
  return (
    <Layout reader={reader} title={settings.title}>
      <PageHead title={settings.title} deck={settings.deck} />
      {saved && <p role="status">{settings.saved}</p>}
      <form class="add-form" action="/settings" method="post">
        <ChoiceField
          name="lang"
          label={preferences.language}
          chosen={locale.code}
          choices={INTERFACE_LANGUAGES.map((each) => [each, localeOf(each).words.name] as const)}
        />
        <ChoiceField
          name="theme"
          label={preferences.theme}
          chosen={theme}
          choices={THEMES.map((each) => [each, preferences[each]] as const)}
        />
        <ChoiceField
          name="digits"
          label={settings.digits}
          chosen={reader.digits}
          choices={DIGITS.map((each) => [each, digits(each)] as const)}
        />
        <ChoiceField
          name="calendar"
          label={settings.calendar}
          chosen={locale.calendar}
          choices={CALENDARS.map((each) => [each, settings[each]] as const)}
        />
        <div>
          <ChoiceField
            name="policy"
            label={settings.policy}
            chosen={policy}
            choices={POLICIES.map((each) => [each, policies[each]] as const)}
          />
          <p class="hint">{settings.policyHint}</p>
        </div>
        <p>
          <button type="submit">{settings.save}</button>
        </p>
      </form>
    </Layout>
  )
}
