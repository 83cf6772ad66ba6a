import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { openSession } from '../../actions/accounts/log-in.js'
import { noteLogin } from '../../actions/accounts/note-login.js'
import { type PasswordProblem, RefusedPassword } from '../../actions/accounts/password.js'
import { changePassword } from '../../actions/accounts/set-password.js'
import { makeToken, revokeToken } from '../../actions/accounts/token.js'
import { lesserRole, mayAs, SCOPES_OF_TOKENS } from '../../core/account.js'
import { fill } from '../../core/text/fill.js'
import { dropSessionsOf, type Token, tokensOf } from '../../db/accounts.js'
import type { Access } from '../auth/access.js'
import { addressOf } from '../auth/admit.js'
import { dropSessionCookie, setSessionCookie } from '../auth/cookie.js'
import type { Who } from '../auth/who.js'
import { ChoiceField, PageHead, TextField } from '../components/form.js'
import { Layout } from '../components/layout.js'
import type { Locale } from '../locale/locale.js'
import type { Web, WebContext } from '../web.js'
import { idOf, show } from './page.js'

/** A person's own account: password, tokens, and the way out everywhere. */
export const accountPage = (access: Access): Hono<Web> =>
  new Hono<Web>()
    .get('/', (c) => showAccount(c, {}))
    .post('/password', async (c) => {
      const form = await c.req.parseBody()
      const { account } = own(c)
      try {
        await changePassword(c.get('context'), account, String(form['old'] ?? ''), String(form['new'] ?? ''))
      } catch (error) {
        if (!(error instanceof RefusedPassword)) throw error
        return showAccount(c, { refused: error.why }, 422)
      }
      // Every session ended with the old password; this one goes on as a new one.
      setSessionCookie(c, access, await openSession(c.get('context'), account))
      return c.redirect('/account', 303)
    })
    .post('/sign-out', async (c) => {
      const { account } = own(c)
      await dropSessionsOf(c.get('context').db, account)
      await noteLogin(c.get('context'), 'logout-everywhere', account, addressOf(c))
      dropSessionCookie(c, access)
      return c.redirect('/login', 303)
    })
    .post('/tokens', async (c) => {
      const form = await c.req.parseBody()
      const { account, role } = own(c)
      const scope = SCOPES_OF_TOKENS.find((each) => each === form['scope']) ?? 'reader'
      const allowed = lesserRole(role, scope) as typeof scope
      const made = await makeToken(c.get('context'), { account, name: String(form['name'] ?? ''), scope: allowed })
      return showAccount(c, { made })
    })
    .post('/tokens/:id/revoke', async (c) => {
      await revokeToken(c.get('context'), own(c).account, idOf(c))
      return c.redirect('/account', 303)
    })

/** Who is logged in; the one person of a loopback address has no account to change. */
function own(c: WebContext): Who & { account: number } {
  const who = c.get('who')
  if (who?.account == null) throw new HTTPException(404)
  return { ...who, account: who.account }
}

interface Shown {
  /** Why the new password was not taken. */
  readonly refused?: PasswordProblem
  /** A token that was made just now. */
  readonly made?: string
}

async function showAccount(c: WebContext, shown: Shown, status: 200 | 422 = 200): Promise<Response> {
  const who = own(c)
  const tokens = await tokensOf(c.get('context').db, who.account)
  const reader = c.get('reader')
  const { account } = reader.locale.words
  return show(
    c,
    <Layout reader={reader} title={account.yours}>
      <PageHead title={<bdi>{who.name}</bdi>} deck={fill(account.roleOf, { role: account.role[who.role] })} />
      <section class="metric">
        <h2>{account.change}</h2>
        <form class="add-form" action="/account/password" method="post">
          <TextField
            name="old"
            type="password"
            label={account.old}
            value=""
            problem={shown.refused === 'other' ? account.refused.other : undefined}
            required
            autocomplete="current-password"
          />
          <TextField
            name="new"
            type="password"
            label={account.new}
            hint={account.newHint}
            value=""
            problem={shown.refused && shown.refused !== 'other' ? account.refused[shown.refused] : undefined}
            required
            autocomplete="new-password"
          />
          <button type="submit">{account.change}</button>
        </form>
      </section>
      <section class="metric">
        <h2>{account.tokens}</h2>
        <p>{account.tokensText}</p>
        {shown.made && (
          <p role="status">
            {account.made} <code dir="ltr">{shown.made}</code>
          </p>
        )}
        <TokenList locale={reader.locale} tokens={tokens} />
        <form class="filters" action="/account/tokens" method="post">
          <TextField name="name" label={account.tokenName} value="" required />
          <ChoiceField
            name="scope"
            label={account.scope}
            chosen="reader"
            choices={SCOPES_OF_TOKENS.filter((scope) => mayAs(who.role, scope)).map(
              (scope) => [scope, account.role[scope]] as const,
            )}
          />
          <button type="submit">{account.make}</button>
        </form>
      </section>
      <section class="metric">
        <h2>{account.signOut}</h2>
        <form action="/account/sign-out" method="post">
          <p>{account.signOutText}</p>
          <button type="submit">{account.signOut}</button>
        </form>
      </section>
    </Layout>,
    status,
  )
}

const TokenList = ({ locale, tokens }: { locale: Locale; tokens: readonly Token[] }) => {
  const { account } = locale.words
  return (
    <ul>
      {tokens.map((token) => (
        <li>
          <bdi>{token.name}</bdi> · {account.role[token.scope]} ·{' '}
          {token.used ? fill(account.used, { time: locale.time(token.used) ?? '' }) : account.unused} ·{' '}
          {token.revoked ? (
            account.revoked
          ) : (
            <form class="inline" action={`/account/tokens/${token.id}/revoke`} method="post">
              <button class="quiet" type="submit">
                {account.revoke}
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}
