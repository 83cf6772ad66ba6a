import { createMiddleware } from 'hono/factory'
import { noteLogin } from '../../actions/accounts/note-login.js'
import type { Web } from '../web.js'
import { addressOf } from './admit.js'
import { Allowance } from './allowance.js'

/** Puts down what people ask for that their role does not allow: ten a minute and person, so that nobody washes the others out. */
export function noteForbidden() {
  const noted = new Allowance(10, 60_000)
  return createMiddleware<Web>(async (c, next) => {
    await next()
    const account = c.get('who')?.account
    if (c.res.status !== 403 || typeof account !== 'number') return
    const [key, now] = [String(account), Date.now()]
    if (noted.wait(key, now) > 0) return
    noted.count(key, now)
    await noteLogin(c.get('context'), 'forbidden', account, addressOf(c), `${c.req.method} ${c.req.path}`.slice(0, 200))
  })
}
