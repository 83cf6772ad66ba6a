import type { Child } from 'hono/jsx'
import { INTERFACE_LANGUAGES } from '../../core/claim/vocabulary.js'
import { fill } from '../../core/text/fill.js'
import { DIGITS, directionOf, type Locale, localeOf } from '../locale/locale.js'
import { type Reader, THEMES, withParameter } from './document.js'

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
          <nav aria-label={words.nav.label}>
            <ul class="sections">
              {SECTIONS.map((each) => (
                <li>
                  <a
                    href={pathOf(each)}
                    class={each === 'add' ? 'call' : undefined}
                    aria-current={each === section ? 'page' : undefined}
                  >
                    {words.nav[each]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <Printed reader={reader} />
        </header>
        <main id="page" tabindex={-1}>
          {children}
        </main>
        <p class="unseen" id="said" role="status" />
        <Footer reader={reader} />
      </body>
    </html>
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
function Person({ reader: { person, locale } }: { reader: Reader }) {
  const { account } = locale.words
  if (!person) return null
  return (
    <form class="person" action="/logout" method="post">
      <a href="/account">
        <bdi>{person.name}</bdi>
      </a>{' '}
      {person.administrates && <a href="/accounts">{account.accounts}</a>}{' '}
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

function Footer({ reader }: { reader: Reader }) {
  const { locale, theme, address, person } = reader
  const { preferences, nav, exchange } = locale.words
  return (
    <footer class="colophon">
      <nav aria-label={preferences.label}>
        <Choices label={preferences.theme}>
          {THEMES.map((each) => (
            <Choice href={withParameter(address, 'theme', each)} chosen={each === theme} text={preferences[each]} />
          ))}
        </Choices>
        {locale.code === 'ar' && (
          <Choices label={preferences.digits}>
            {DIGITS.map((each) => (
              <Choice
                href={withParameter(address, 'digits', each)}
                chosen={each === locale.digits}
                text={sampleDigits(locale, each)}
              />
            ))}
          </Choices>
        )}
      </nav>
      <p>
        <a href="/api/docs" lang="en">
          {nav.api}
        </a>
        <a href="/feeds">{exchange.feeds.title}</a>
        {(person === null || person.administrates) && <a href="/webhooks">{exchange.webhooks.title}</a>}
        <a href="/jobs">{nav.jobs}</a>
        <a href="/settings">{nav.settings}</a>
        <a href="/help">{nav.help}</a>
      </p>
    </footer>
  )
}

const sampleDigits = (locale: Locale, digits: (typeof DIGITS)[number]): string =>
  localeOf(locale.code, digits).number(123)

const Choices = ({ label, children }: { label: string; children?: Child }) => (
  <div class="choices">
    <span>{label}</span>
    <ul>{children}</ul>
  </div>
)

const Choice = ({ href, chosen, text }: { href: string; chosen: boolean; text: string }) => (
  <li>
    <a href={href} rel="nofollow" aria-current={chosen ? 'true' : undefined}>
      {text}
    </a>
  </li>
)
