import { getConnInfo } from '@hono/node-server/conninfo'
import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import { sessionOf } from '../../actions/accounts/log-in.js'
import { tokenOf } from '../../actions/accounts/token.js'
import { mayAs } from '../../core/account.js'
import type { Web, WebContext } from '../web.js'
import type { Access } from './access.js'
import { Allowance } from './allowance.js'
import { sessionCookie } from './cookie.js'
import { neededRole } from './rights.js'
import { RoleNeeded } from './role-needed.js'
import { LOCAL, type Who } from './who.js'

/**
 * Finds out who asks and lets them do what their role may: everything that follows acts in their name. Pages lead to the login, the
 * API answers 401 or 403.
 */
export function admit(access: Access) {
  const allowance = new Allowance(access.perMinute, 60_000)
  return createMiddleware<Web>(async (c, next) => {
    const who = access.kind === 'local' ? LOCAL : await whoAsks(c, access)
    if (access.perMinute > 0) limit(c, allowance, who)
    const needed = neededRole(c.req.method, c.req.path)
    c.set('who', who)
    if (needed !== null && who === null) return toLogin(c)
    if (needed !== null && !mayAs(who!.role, needed)) throw new RoleNeeded(needed)
    if (who) c.set('context', { ...c.get('context'), actor: { kind: 'person', name: who.name } })
    return next()
  })
}

async function whoAsks(c: WebContext, access: Access): Promise<Who | null> {
  const context = c.get('context')
  const bearer = c.req.path.startsWith('/api/') && /^Bearer +([\w-]+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
  if (bearer) {
    const found = await tokenOf(context, bearer)
    if (!found) throw new HTTPException(401, { message: 'the token is unknown or revoked' })
    return { name: found.account.name, role: found.role, account: found.account.id, session: null }
  }
  const session = sessionCookie(c, access)
  const account = session && (await sessionOf(context, session))
  return account ? { name: account.name, role: account.role, account: account.id, session } : null
}

function limit(c: WebContext, allowance: Allowance, who: Who | null): void {
  const [key, now] = [who ? `account ${who.account}` : addressOf(c), Date.now()]
  const seconds = allowance.wait(key, now)
  if (seconds > 0) throw tooMany(seconds)
  allowance.count(key, now)
}

export function tooMany(seconds: number): HTTPException {
  const res = new Response(null, { status: 429, headers: { 'retry-after': String(seconds) } })
  return new HTTPException(429, { res, message: `too many requests: wait ${seconds} seconds` })
}

/** Where a request comes from, as far as the connection tells. */
export function addressOf(c: WebContext): string {
  try {
    return getConnInfo(c).remote.address ?? 'unknown'
  } catch {
    return 'unknown'
  }
}

function toLogin(c: WebContext): Response {
  if (c.req.path.startsWith('/api/') || !['GET', 'HEAD'].includes(c.req.method))
    throw new HTTPException(401, { message: 'log in, or send a token' })
  const { pathname, search } = new URL(c.req.url)
  return c.redirect(pathname === '/' ? '/login' : `/login?${new URLSearchParams({ next: pathname + search })}`, 303)
}
