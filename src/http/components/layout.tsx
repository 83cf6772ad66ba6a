import type { Child } from 'hono/jsx'
import { INTERFACE_LANGUAGES } from '../../core/claim/vocabulary.js'
import { fill } from '../../core/text/fill.js'
import { isAllowed } from '../auth/rights.js'
import { withParameter } from '../back.js'
import { directionOf, localeOf } from '../locale/locale.js'
import { ReaderRole } from './allowed.js'
import { Colophon } from './colophon.js'
import type { Reader } from './document.js'
import { TakenBack } from './just-done.js'

export const SECTIONS = ['incidents', 'review', 'reports', 'claims', 'sources', 'history', 'add', 'help'] as const
export type Section = (typeof SECTIONS)[number]

const pathOf = (section: Section): string => (section === 'incidents' ? '/' : `/${section}`)

interface LayoutProps {
  readonly reader: Reader
  readonly title: string
  readonly section?: Section
  readonly children?: Child
}

/** The frame of every page. */
export function Layout({ reader, title, section, children }: LayoutProps) {
  const { locale, theme } = reader
  const { words } = locale
  return (
    <html lang={locale.code} dir={locale.dir} data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · Countercheck`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === 'auto' ? 'light dark' : theme} />
        <meta name="referrer" content="same-origin" />
        <link rel="icon" href={reader.icon} type="image/svg+xml" />
        {reader.fonts.map((href) => (
          <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        <link rel="stylesheet" href={reader.stylesheet} />
        <script src={reader.script} defer />
      </head>
      <body>
        <a class="skip" href="#page">
          {words.skip}
        </a>
        <header class="masthead">
          <div class="masthead-top">
            <a class="nameplate" href="/" lang="en" dir="ltr">
              <Emblem />
              Countercheck
            </a>
            <p class="tagline">{words.tagline}</p>
            <Person reader={reader} />
            <Languages reader={reader} />
          </div>
          {reader.role !== null && <Sections reader={reader} section={section} />}
          <Printed reader={reader} />
        </header>
        <main id="page" tabindex={-1}>
          {reader.takenBack && <TakenBack locale={locale} entry={reader.takenBack} />}
          <ReaderRole.Provider value={reader.role}>{children}</ReaderRole.Provider>
        </main>
        <p class="unseen" id="said" role="status" />
        <Colophon reader={reader} />
      </body>
    </html>
  )
}

/** The ways to the sections; whoever has yet to log in would only be led back. */
function Sections({ reader: { locale, role }, section }: { reader: Reader; section: Section | undefined }) {
  const { nav } = locale.words
  const shown = SECTIONS.filter((each) => each !== 'add' || isAllowed(role, 'POST', '/add'))
  return (
    <nav aria-label={nav.label}>
      <ul class="sections">
        {shown.map((each) => (
          <li>
            <a
              href={pathOf(each)}
              class={each === 'add' ? 'call' : undefined}
              aria-current={each === section ? 'page' : undefined}
            >
              {nav[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Two bars that do not meet: what the whole application is about. */
const Emblem = () => (
  <svg class="emblem" viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
    <rect x="0" y="2" width="15" height="6" />
    <rect class="other" x="18" y="12" width="10" height="6" />
  </svg>
)

/** On paper alone: of which moment the sheet is, and where it is to be found. */
const Printed = ({ reader: { locale, address, opened } }: { reader: Reader }) => (
  <p class="printed">
    {fill(locale.words.printed, {
      time: locale.time(opened.at) ?? '',
      address: `\u2066${opened.origin}${address}\u2069`,
    })}
  </p>
)

/** Who is logged in, and the way out. */
function Person({ reader: { person, role, locale } }: { reader: Reader }) {
  const { account } = locale.words
  if (!person) return null
  return (
    <form class="person" action="/logout" method="post">
      <a href="/account">
        <bdi>{person.name}</bdi>
      </a>{' '}
      {role === 'administrator' && <a href="/accounts">{account.accounts}</a>}{' '}
      <button class="quiet" type="submit">
        {account.logout}
      </button>
    </form>
  )
}

function Languages({ reader }: { reader: Reader }) {
  const { words, code } = reader.locale
  return (
    <ul class="languages" aria-label={words.preferences.language}>
      {INTERFACE_LANGUAGES.map((language) => (
        <li>
          <a
            href={withParameter(reader.address, 'lang', language)}
            lang={language}
            dir={directionOf(language)}
            hreflang={language}
            aria-current={language === code ? 'true' : undefined}
          >
            {localeOf(language).words.name}
          </a>
        </li>
      ))}
    </ul>
  )
}
