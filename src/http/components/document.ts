import type { Role } from '../../core/account.js'
import type { Policy } from '../../core/compare/range.js'
import type { HistoryEntry } from '../../db/history.js'
import type { Digits, Locale } from '../locale/locale.js'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What every page is drawn for: the reader's language, look and address, and where the stylesheet is. */
export interface Reader {
  readonly locale: Locale
  readonly theme: Theme
  /** The digits that the reader prefers in Arabic. */
  readonly digits: Digits
  /** The range that a board shows first. */
  readonly policy: Policy
  /** Path and query of the page, for the links that change the language or the look. */
  readonly address: string
  /** When and where the page was opened: what a printed sheet is traced by. */
  readonly opened: { readonly at: Date; readonly origin: string }
  readonly stylesheet: string
  readonly fonts: readonly string[]
  readonly script: string
  readonly icon: string
  /** Who is logged in; null where nobody needs to be. */
  readonly person: { readonly name: string } | null
  /** What the reader may do; null: they have yet to log in. */
  readonly role: Role | null
  /** A change that was taken back just now. */
  readonly takenBack: HistoryEntry | null
}

/** A link out of the application: only the web's own schemes, since JSX lets `javascript:` pass. */
export function outsideLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const url = new URL(address)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}
