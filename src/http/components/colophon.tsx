import type { Child } from 'hono/jsx'
import type { Role } from '../../core/account.js'
import { isAllowed } from '../auth/rights.js'
import { withParameter } from '../back.js'
import { DIGITS, type Locale, localeOf } from '../locale/locale.js'
import { type Reader, THEMES } from './document.js'

/** The foot of every page: how it looks, and the ways to what is no section. */
export function Colophon({ reader }: { reader: Reader }) {
  const { locale, theme, address, role } = reader
  const { preferences } = locale.words
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
      {role !== null && <OtherPages locale={locale} role={role} />}
    </footer>
  )
}

function OtherPages({ locale, role }: { locale: Locale; role: Role }) {
  const { nav, exchange } = locale.words
  return (
    <p>
      <a href="/api/docs" lang="en">
        {nav.api}
      </a>
      <a href="/feeds">{exchange.feeds.title}</a>
      {isAllowed(role, 'GET', '/webhooks') && <a href="/webhooks">{exchange.webhooks.title}</a>}
      <a href="/jobs">{nav.jobs}</a>
      <a href="/settings">{nav.settings}</a>
      <a href="/help">{nav.help}</a>
    </p>
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
