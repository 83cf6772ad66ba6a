import { Hono } from 'hono'
import { logIn, logOut } from '../../actions/accounts/log-in.js'
import { noteLogin, noteLoginAs } from '../../actions/accounts/note-login.js'
import { fill } from '../../core/text/fill.js'
import type { Access } from '../auth/access.js'
import { addressOf } from '../auth/admit.js'
import { Allowance } from '../auth/allowance.js'
import { dropSessionCookie, setSessionCookie } from '../auth/cookie.js'
import { localAddress } from '../back.js'
import type { Reader } from '../components/document.js'
import { PageHead, TextField } from '../components/form.js'
import { Layout } from '../components/layout.js'
import type { Web } from '../web.js'
import { show } from './page.js'

const MINUTES = 60_000

/** Logging in and out. Failures are counted for each name and for each address: who guesses waits. */
export function loginPage(access: Access): Hono<Web> {
  const byName = new Allowance(5, 15 * MINUTES)
  const byAddress = new Allowance(50, 15 * MINUTES)
  // That somebody is made to wait is put down once, however often they knock.
  const told = new Allowance(1, 15 * MINUTES)
  return new Hono<Web>()
    .get('/login', (c) =>
      c.get('who')
        ? c.redirect('/', 303)
        : show(c, <LoginPage reader={c.get('reader')} next={localAddress(c.req.query('next'), '/')} />),
    )
    .post('/login', async (c) => {
      const form = await c.req.parseBody()
      const [name, password] = [String(form['name'] ?? ''), String(form['password'] ?? '')]
      const next = localAddress(form['next'], '/')
      const [key, address, now] = [name.trim().toLowerCase().slice(0, 100), addressOf(c), Date.now()]
      const wait = Math.max(byName.wait(key, now), byAddress.wait(address, now))
      const page = { reader: c.get('reader'), next, name: name.slice(0, 100) }
      if (wait > 0) {
        if (told.wait(`${key} ${address}`, now) === 0) await noteLoginAs(c.get('context'), 'throttled', name, address)
        told.count(`${key} ${address}`, now)
        c.header('retry-after', String(wait))
        return show(c, <LoginPage {...page} wait={wait} />, 429)
      }
      // Counted before the password is looked at: many at once do not slip through.
      byName.count(key, now)
      byAddress.count(address, now)
      const secret = await logIn(c.get('context'), name, password, address)
      if (secret === null) return show(c, <LoginPage {...page} wrong />, 422)
      byName.forget(key)
      setSessionCookie(c, access, secret)
      return c.redirect(next, 303)
    })
    .post('/logout', async (c) => {
      const { session, account } = c.get('who') ?? {}
      if (session) await logOut(c.get('context'), session)
      if (session && account) await noteLogin(c.get('context'), 'logout', account, addressOf(c))
      dropSessionCookie(c, access)
      c.header('clear-site-data', '"cache"')
      return c.redirect('/login', 303)
    })
}

interface LoginPageProps {
  readonly reader: Reader
  readonly next: string
  readonly name?: string
  readonly wrong?: boolean
  readonly wait?: number
}

export function LoginPage({ reader, next, name, wrong, wait }: LoginPageProps) {
  const { locale } = reader
  const { account } = locale.words
  return (
    <Layout reader={reader} title={account.login}>
      <PageHead title={account.login} />
      {(wrong || wait) && (
        <p class="problem" role="alert">
          {wait ? fill(account.wait, { n: locale.number(wait) }) : account.wrong}
        </p>
      )}
      <form class="add-form" action="/login" method="post">
        <input type="hidden" name="next" value={next} />
        <TextField name="name" label={account.name} value={name} required autocomplete="username" />
        <TextField
          name="password"
          type="password"
          label={account.password}
          value=""
          required
          autocomplete="current-password"
        />
        <p>
          <button type="submit">{account.login}</button>
        </p>
      </form>
    </Layout>
  )
}
