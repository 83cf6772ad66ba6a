import { Hono } from 'hono'
import { addAccount } from '../../actions/accounts/add-account.js'
import { changeAccount } from '../../actions/accounts/change-account.js'
import { invite } from '../../actions/accounts/invite.js'
import { ActionError } from '../../actions/action-error.js'
import { accountVersion, ROLES, type Role } from '../../core/account.js'
import { fill } from '../../core/text/fill.js'
import { type Account, accountById, listAccounts } from '../../db/accounts.js'
import type { Access } from '../auth/access.js'
import { Hidden } from '../components/claim-form.js'
import { ChoiceField, PageHead, TextField } from '../components/form.js'
import { Layout } from '../components/layout.js'
import { typedIn } from '../form-field.js'
import type { Locale } from '../locale/locale.js'
import type { Web, WebContext } from '../web.js'
import { found, idOf, show } from './page.js'

/** Who may work here: administrators invite, change roles, shut and open accounts. */
export const accountsPage = (access: Access): Hono<Web> =>
  new Hono<Web>()
    .get('/', (c) => showAccounts(c, null))
    .post('/', async (c) => {
      const form = await c.req.parseBody()
      const context = c.get('context')
      const role = roleIn(form['role']) ?? 'reader'
      const name = typedIn(form, 'name')
      try {
        return await showInvitation(c, access, await addAccount(context, { name, role, password: null }))
      } catch (error) {
        if (!(error instanceof ActionError) || error.code === 'not-found') throw error
        const { nameTaken, badName } = c.get('reader').locale.words.account
        return showAccounts(c, null, { name, role, problem: error.code === 'conflict' ? nameTaken : badName })
      }
    })
    .post('/:id/invitation', async (c) => showInvitation(c, access, idOf(c)))
    .post('/:id', async (c) => {
      const form = await c.req.parseBody()
      const role = roleIn(form['role'])
      const disabled = form['disabled'] === undefined ? undefined : form['disabled'] === 'yes'
      await changeAccount(c.get('context'), {
        account: idOf(c),
        version: typedIn(form, 'version') || undefined,
        ...(role && { role }),
        ...(disabled !== undefined && { disabled }),
      })
      return c.redirect('/accounts', 303)
    })

const roleIn = (value: unknown): Role | undefined => ROLES.find((role) => role === value)

async function showInvitation(c: WebContext, access: Access, id: number): Promise<Response> {
  const { name } = found(await accountById(c.get('context').db, id))
  const origin = access.origin ?? new URL(c.req.url).origin
  return showAccounts(c, { name, address: `${origin}/invitations/${await invite(c.get('context'), id)}` })
}

/** Somebody who could not be invited under the name given. */
interface Unnamed {
  readonly name: string
  readonly role: Role
  readonly problem: string
}

async function showAccounts(
  c: WebContext,
  invited: { name: string; address: string } | null,
  refused?: Unnamed,
): Promise<Response> {
  const reader = c.get('reader')
  const { account } = reader.locale.words
  const all = await listAccounts(c.get('context').db)
  return show(
    c,
    <Layout reader={reader} title={account.accounts}>
      <PageHead title={account.accounts} deck={account.accountsText}>
        <p class="meta">
          <a href="/accounts/logins">{account.logins.title}</a>
          <a href="/history?noun=account">{account.logins.rights}</a>
        </p>
      </PageHead>
      {invited && (
        <p class="block" role="status">
          <bdi>{fill(account.invited, { name: invited.name })}</bdi> <code dir="ltr">{invited.address}</code>
        </p>
      )}
      <form class="filters" action="/accounts" method="post">
        <TextField name="name" label={account.name} value={refused?.name} problem={refused?.problem} required />
        <RoleField locale={reader.locale} chosen={refused?.role ?? 'reader'} />
        <button type="submit">{account.invite}</button>
      </form>
      {all.map((each) => (
        <AccountRow locale={reader.locale} account={each} />
      ))}
    </Layout>,
    refused ? 422 : 200,
  )
}

const RoleField = ({ locale, chosen, scope }: { locale: Locale; chosen: Role; scope?: string }) => (
  <ChoiceField
    name="role"
    label={locale.words.account.scope}
    chosen={chosen}
    choices={ROLES.map((role) => [role, locale.words.account.role[role]] as const)}
    {...(scope !== undefined && { scope })}
  />
)

const AccountRow = ({ locale, account }: { locale: Locale; account: Account }) => {
  const words = locale.words.account
  const { id, name, role, disabled, password } = account
  const version = accountVersion(account)
  return (
    <section class="metric">
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <p class="hint">
        {disabled
          ? fill(words.disabled, { time: locale.time(disabled) ?? '' })
          : password === null
            ? words.waiting
            : ''}
      </p>
      <form class="filters" action={`/accounts/${id}`} method="post">
        <Hidden values={{ version }} />
        <RoleField locale={locale} chosen={role} scope={`account-${id}`} />
        <button type="submit">{words.save}</button>
      </form>
      <div class="buttons">
        <form class="inline" action={`/accounts/${id}`} method="post">
          <Hidden values={{ version, disabled: disabled ? 'no' : 'yes' }} />
          <button class="quiet" type="submit">
            {disabled ? words.enable : words.disable}
          </button>
        </form>
        <form class="inline" action={`/accounts/${id}/invitation`} method="post">
          <button class="quiet" type="submit">
            {words.renew}
          </button>
        </form>
      </div>
    </section>
  )
}
