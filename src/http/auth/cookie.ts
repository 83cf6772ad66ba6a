import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { LONGEST_SESSION } from '../../actions/accounts/log-in.js'
import type { Access } from './access.js'

/** Over HTTPS the browser itself holds the name to this host and to encrypted connections. */
const nameOf = ({ secure }: Access): string => (secure ? '__Host-countercheck' : 'countercheck')

export const sessionCookie = (c: Context, access: Access): string | undefined => getCookie(c, nameOf(access))

export function setSessionCookie(c: Context, access: Access, secret: string): void {
  const maxAge = LONGEST_SESSION / 1000
  setCookie(c, nameOf(access), secret, { path: '/', httpOnly: true, sameSite: 'Lax', secure: access.secure, maxAge })
}

export function dropSessionCookie(c: Context, access: Access): void {
  deleteCookie(c, nameOf(access), { path: '/', secure: access.secure })
}
