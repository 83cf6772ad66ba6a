import { Hono } from 'hono'
import { openSession } from '../../actions/accounts/log-in.js'
import { noteLogin } from '../../actions/accounts/note-login.js'
import { RefusedPassword } from '../../actions/accounts/password.js'
import { invited, takeInvitation } from '../../actions/accounts/set-password.js'
import { ActionError } from '../../actions/action-error.js'
import { fill } from '../../core/text/fill.js'
import type { Access } from '../auth/access.js'
import { addressOf } from '../auth/admit.js'
import { setSessionCookie } from '../auth/cookie.js'
import type { Reader } from '../components/document.js'
import { PageHead, TextField } from '../components/form.js'
import { Layout } from '../components/layout.js'
import type { Web, WebContext } from '../web.js'
import { show } from './page.js'

/** Whoever has an invitation's address chooses the password of its account. */
export const invitationPage = (access: Access): Hono<Web> =>
  new Hono<Web>()
    .get('/:secret', async (c) => {
      const account = await invited(c.get('context'), c.req.param('secret'))
      if (!account) return showUsedUp(c)
      return show(c, <InvitationPage reader={c.get('reader')} name={account.name} />)
    })
    .post('/:secret', async (c) => {
      const { password } = await c.req.parseBody()
      const [context, secret] = [c.get('context'), c.req.param('secret')]
      try {
        const account = await takeInvitation(context, secret, typeof password === 'string' ? password : '')
        await noteLogin(context, 'invitation', account, addressOf(c))
        setSessionCookie(c, access, await openSession(context, account))
        return c.redirect('/', 303)
      } catch (error) {
        if (error instanceof ActionError && error.code === 'not-found') return showUsedUp(c)
        if (!(error instanceof RefusedPassword)) throw error
        const reader = c.get('reader')
        const { name } = (await invited(context, secret))!
        const problem = reader.locale.words.account.refused[error.why]
        return show(c, <InvitationPage reader={reader} name={name} problem={problem} />, 422)
      }
    })

/** The address is right, but it was used, replaced by another, or is older than a week. */
function showUsedUp(c: WebContext): Response | Promise<Response> {
  const reader = c.get('reader')
  const { account } = reader.locale.words
  return show(
    c,
    <Layout reader={reader} title={account.usedUp}>
      <PageHead title={account.usedUp} deck={account.tooOld} />
      <p>
        <a href="/login">{account.login}</a>
      </p>
    </Layout>,
    404,
  )
}

function InvitationPage({ reader, name, problem }: { reader: Reader; name: string; problem?: string }) {
  const { account } = reader.locale.words
  const title = fill(account.welcome, { name })
  return (
    <Layout reader={reader} title={title}>
      <PageHead title={<bdi>{title}</bdi>} deck={account.choose} />
      <form class="add-form" method="post">
        <TextField
          name="password"
          type="password"
          label={account.new}
          hint={account.newHint}
          value=""
          problem={problem}
          required
          autocomplete="new-password"
        />
        <p>
          <button type="submit">{account.save}</button>
        </p>
      </form>
    </Layout>
  )
}
