import { createContext, type PropsWithChildren, useContext } from 'hono/jsx'
import { mayAs, type Role } from '../../core/account.js'
import { isAllowed, neededRole } from '../auth/rights.js'
import type { Locale } from '../locale/locale.js'

/** The role of whom the page is drawn for; the frame of every page sets it. */
export const ReaderRole = createContext<Role | null>('administrator')

/** Whether whom the page is drawn for has a role, or one above it. */
export function useMayAs(needed: Role): boolean {
  const role = useContext(ReaderRole)
  return role !== null && mayAs(role, needed)
}

interface AllowedProps {
  /** Where the form goes: who may send it sees it. */
  readonly to: string
  /** In whose words the others are told who may; without it they see nothing. */
  readonly tell?: Locale
}

/** A form, or the way to one, for those who may send it. */
export function Allowed({ to, tell, children }: PropsWithChildren<AllowedProps>) {
  if (isAllowed(useContext(ReaderRole), 'POST', to)) return <>{children}</>
  return tell ? <p class="who-may">{whoMay(tell, neededRole('POST', to))}</p> : null
}

/** Who may do what the reader may not. */
export const whoMay = ({ words: { account } }: Locale, needed: Role | null): string =>
  needed === null || needed === 'reader' ? account.needs : account.onlyFor[needed]
