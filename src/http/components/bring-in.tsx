import type { Locale } from '../locale/locale.js'
import { Allowed } from './allowed.js'

interface BringInProps {
  readonly locale: Locale
  readonly title?: string
  readonly text: string
}

/** A page with nothing on it yet: what it is for, and the ways in. */
export function BringIn({ locale, title, text }: BringInProps) {
  const { bringIn, colon } = locale.words
  return (
    <div class="empty">
      {title && <h2>{title}</h2>}
      <p>{text}</p>
      <Allowed to="/add" tell={locale}>
        <ul class="ways-in">
          <li>
            <a href="/add">{bringIn.paste}</a>
          </li>
          <li>
            <a href="/add/table">{bringIn.table}</a>
          </li>
          <li>
            <a href="/feeds">{bringIn.feed}</a>
          </li>
        </ul>
        <p class="hint">
          {bringIn.command + colon}
          <code dir="ltr">npx countercheck import folder/</code>
        </p>
      </Allowed>
    </div>
  )
}
