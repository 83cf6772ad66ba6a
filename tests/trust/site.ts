import { addAccount } from '../../src/actions/accounts/add-account.js'
import { openSession } from '../../src/actions/accounts/log-in.js'
import { type Context, contextOf } from '../../src/context.js'
import { ROLES, type Role } from '../../src/core/account.js'
import { createApp } from '../../src/http/app.js'
import { type Access, accessOf } from '../../src/http/auth/access.js'

export const PASSWORD = 'five brown herons at dusk'
export const ORIGIN = 'https://claims.example'

/** The application as others reach it, with an account and a session for every role. */
export interface LoggedIn {
  readonly context: Context
  readonly accounts: Readonly<Record<Role, number>>
  readonly cookies: Readonly<Record<Role, string>>
  request(role: Role | null, path: string, init?: RequestInit): Promise<Response>
  form(role: Role | null, path: string, fields: Record<string, string>): Promise<Response>
}

export async function logEveryRoleIn(context: Context, change: Partial<Access> = {}): Promise<LoggedIn> {
  const access = { ...accessOf('127.0.0.1', ORIGIN, 0), ...change }
  const app = createApp(context, access)
  const accounts = {} as Record<Role, number>
  const cookies = {} as Record<Role, string>
  for (const role of ROLES) {
    accounts[role] = await addAccount(contextOf(context.db), { name: `The ${role}`, role, password: PASSWORD })
    cookies[role] = `__Host-countercheck=${await openSession(contextOf(context.db), accounts[role])}`
  }
  const request = async (role: Role | null, path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    if (role) headers.append('cookie', cookies[role])
    if (!headers.has('origin')) headers.set('origin', ORIGIN)
    return app.request(new URL(path, ORIGIN).href, { ...init, headers })
  }
  const form = (role: Role | null, path: string, fields: Record<string, string>) =>
    request(role, path, { method: 'POST', body: new URLSearchParams(fields) })
  return { context, accounts, cookies, request, form }
}
