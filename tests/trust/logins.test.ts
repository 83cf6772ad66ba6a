import { beforeAll, expect, it } from 'vitest'
import { addAccount } from '../../src/actions/accounts/add-account.js'
import { invite } from '../../src/actions/accounts/invite.js'
import { contextOf } from '../../src/context.js'
import { insertLogin, listLogins } from '../../src/db/logins.js'
import { onBothEngines } from '../support/databases.js'
import { type LoggedIn, logEveryRoleIn, PASSWORD } from './site.js'

onBothEngines('logins', (given) => {
  let site: LoggedIn
  const context = () => contextOf(given().db)
  beforeAll(async () => {
    site = await logEveryRoleIn(context())
  })
  const newest = async (limit: number) => (await listLogins(context().db, { limit })).items
  const enter = (name: string, password: string) => site.form(null, '/login', { name, password })

  it('are put down with account and address, and so are refusals, waits, ways out and invitations', async () => {
    const { reader, editor } = site.accounts
    const cookie = (await enter('The reader', PASSWORD)).headers.get('set-cookie')!.split(';')[0]!
    await site.request(null, '/logout', { method: 'POST', body: new URLSearchParams(), headers: { cookie } })
    for (let attempt = 0; attempt < 8; attempt++) await enter('The editor', 'a wrong one, many times over')
    await site.form('reviewer', '/account/sign-out', {})
    const guest = await addAccount(context(), { name: 'Guest', role: 'reader', password: null })
    await site.form(null, `/invitations/${await invite(context(), guest)}`, { password: PASSWORD })
    const seen = (await newest(20)).toReversed().map(({ event, account }) => [event, account])
    expect(seen).toEqual([
      ['login', reader],
      ['logout', reader],
      ...Array.from({ length: 5 }, () => ['refused', editor]),
      // Three more knocked in vain: told once.
      ['throttled', editor],
      ['logout-everywhere', site.accounts.reviewer],
      ['invitation', guest],
    ])
  })

  it('keep nothing of what was typed: not a password in the wrong field, not a token', async () => {
    await enter(PASSWORD, 'The reader')
    const [entry] = await newest(1)
    expect(entry).toMatchObject({ event: 'refused', account: null, name: null })
    expect(JSON.stringify(await newest(200))).not.toContain(PASSWORD)
  })

  it('are for administrators, on a page and by the API, in pages', async () => {
    for (const role of ['reader', 'reviewer', 'editor'] as const) {
      expect((await site.request(role, '/accounts/logins')).status, role).toBe(role === 'reviewer' ? 303 : 403)
      expect((await site.request(role, '/api/v1/logins')).status, role).toBe(role === 'reviewer' ? 401 : 403)
    }
    const page = await (await site.request('administrator', '/accounts/logins')).text()
    expect(page).toContain('Refused: wrong name or password')
    expect(page).toContain('Logged out everywhere')
    const first = (await (await site.request('administrator', '/api/v1/logins?limit=3')).json()) as {
      items: { id: number; event: string; name: string | null }[]
      next: string
    }
    expect(first.items).toHaveLength(3)
    const rest = await site.request('administrator', `/api/v1/logins?limit=200&cursor=${first.next}`)
    const { items } = (await rest.json()) as typeof first
    expect(items.map(({ name, event }) => [name, event])).toContainEqual(['The reader', 'login'])
    expect(items[0]!.id).toBeLessThan(first.items[2]!.id)
  })

  it('tell what a role did not allow, ten a minute and person', async () => {
    await site.request('reader', '/webhooks')
    for (let attempt = 0; attempt < 15; attempt++)
      await site.form('editor', `/accounts/${attempt + 1}`, { role: 'editor' })
    const seen = (await newest(30)).filter(({ event }) => event === 'forbidden').toReversed()
    const editors = seen.filter(({ account }) => account === site.accounts.editor)
    // Some were counted by the requests of the tests above, within the same minute.
    expect(editors.length).toBeGreaterThan(5)
    expect(editors.length).toBeLessThanOrEqual(10)
    expect(editors[0]).toMatchObject({ name: 'The editor' })
    expect(editors.map(({ asked }) => asked)).toContain('POST /accounts/3')
    expect(seen.map(({ account, asked }) => [account, asked])).toContainEqual([site.accounts.reader, 'GET /webhooks'])
    const page = await (await site.request('administrator', '/accounts/logins')).text()
    expect(page).toContain('Not allowed by the role:')
    expect(page).toContain('POST /accounts/3')
  })

  it('keep the newest ten thousand', async () => {
    const at = new Date()
    const id = (await newest(1))[0]!.id
    const entry = { at, event: 'refused', account: null, address: '192.0.2.7' } as const
    await insertLogin(context().db, { ...entry, id: id + 10_001 })
    const kept = await newest(200)
    expect(kept.map((each) => each.id)).toEqual([id + 10_001])
  })
})
