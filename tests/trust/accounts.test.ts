import { type SQL, sql, TransactionRollbackError } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { addAccount } from '../../src/actions/accounts/add-account.js'
import { changeAccount } from '../../src/actions/accounts/change-account.js'
import { invite } from '../../src/actions/accounts/invite.js'
import { makeToken, revokeToken } from '../../src/actions/accounts/token.js'
import { verifyArchive } from '../../src/actions/archive/verify-archive.js'
import { recordReport } from '../../src/actions/reports/record-report.js'
import { contextOf } from '../../src/context.js'
import { mayAs, ROLES } from '../../src/core/account.js'
import { accountById } from '../../src/db/accounts.js'
import { claimsOfReport } from '../../src/db/claims.js'
import { lastEntry, listHistory } from '../../src/db/history.js'
import { createApp } from '../../src/http/app.js'
import { accessOf } from '../../src/http/auth/access.js'
import { neededRole, RIGHTS } from '../../src/http/auth/rights.js'
import { onBothEngines } from '../support/databases.js'
import { sampleReport } from '../support/samples.js'
import { type LoggedIn, logEveryRoleIn, ORIGIN, PASSWORD } from './site.js'

onBothEngines('accounts', (given) => {
  let site: LoggedIn
  let claim: number
  // Sessions are measured by the real clock.
  const context = () => contextOf(given().db)
  beforeAll(async () => {
    site = await logEveryRoleIn(context())
    const { report } = await recordReport(context(), sampleReport())
    claim = (await claimsOfReport(context().db, report))[0]!.id
  })

  it('let nobody in without one, and lead pages to the login and back', async () => {
    const page = await site.request(null, `/claims/${claim}?x=1`)
    expect(page.status).toBe(303)
    expect(page.headers.get('location')).toBe(`/login?next=${encodeURIComponent(`/claims/${claim}?x=1`)}`)
    const api = await site.request(null, '/api/v1/claims')
    expect(api.status).toBe(401)
    expect(api.headers.get('content-type')).toBe('application/problem+json')
    expect(api.headers.get('www-authenticate')).toBe('Bearer')
    for (const path of ['/login', '/healthz', '/api/openapi.json', '/api/docs'])
      expect((await site.request(null, path)).status, path).toBe(200)
  })

  it('open with name and password, by a cookie that scripts and other sites do not get', async () => {
    const answer = await site.form(null, '/login', { name: 'the READER', password: PASSWORD, next: '/help' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/help')
    const cookie = answer.headers.get('set-cookie')!
    for (const part of ['__Host-countercheck=', 'HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
      expect(cookie).toContain(part)
    const page = await site.request(null, '/help', { headers: { cookie: cookie.split(';')[0]! } })
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('The reader')
    const out = await site.request(null, '/logout', {
      method: 'POST',
      body: new URLSearchParams(),
      headers: { cookie: cookie.split(';')[0]! },
    })
    expect(out.status).toBe(303)
    expect((await site.request(null, '/help', { headers: { cookie: cookie.split(';')[0]! } })).status).toBe(303)
  })

  it('lead nowhere else after the login', async () => {
    for (const next of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:1']) {
      const answer = await site.form(null, '/login', { name: 'The reader', password: PASSWORD, next })
      expect(answer.headers.get('location'), next).toBe('/')
    }
  })

  it('say the same of a wrong name and a wrong password, and make who guesses wait', async () => {
    const wrong = async (name: string) => site.form(null, '/login', { name, password: 'not this one at all' })
    const [known, unknown] = [await wrong('The editor'), await wrong('Nobody here')]
    expect([known.status, unknown.status]).toEqual([422, 422])
    const text = async (answer: Response) => (await answer.text()).replace(/value="[^"]*"/g, '')
    expect(await text(known)).toBe(await text(unknown))
    for (let attempt = 0; attempt < 4; attempt++) expect((await wrong('The editor')).status).toBe(422)
    const late = await site.form(null, '/login', { name: 'The editor', password: PASSWORD })
    expect(late.status).toBe(429)
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(60)
  })

  it('keep passwords as Argon2id, and no secret in the clear', async () => {
    const { password } = (await accountById(context().db, site.accounts.reader))!
    expect(password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    const history = JSON.stringify((await listHistory(context().db, {}, { limit: 200 })).items)
    expect(history).not.toContain(PASSWORD)
    expect(history).not.toContain('argon2')
  })

  it.each([
    ['short', /12 to 256/],
    ['aaaaaaaaaaaaaaaa', /soon guessed/],
    ['Zeynep and more', /soon guessed/],
  ])('refuse the password %s', async (password, words) => {
    await expect(addAccount(context(), { name: 'Zeynep', role: 'reader', password })).rejects.toThrow(words)
  })

  it.each(['', 'rules', 'Matching', 'local', 'a\u202eb', '<b>', 'x'.repeat(81)])('refuse the name %j', async (name) => {
    await expect(addAccount(context(), { name, role: 'reader', password: PASSWORD })).rejects.toThrow(/name/)
  })

  it('put the person’s name into the history', async () => {
    const page = await (await site.request('reviewer', `/claims/${claim}`)).text()
    const version = /name="version" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const answer = await site.form('reviewer', `/claims/${claim}/review`, { decision: 'accept', version })
    expect(answer.status).toBe(303)
    expect(await lastEntry(context().db)).toMatchObject({ by: 'The reviewer', action: 'reviewClaim', subject: claim })
  })

  it.each(RIGHTS.filter(([, path, role]) => role !== null && !/logout|sign-out/.test(path)))(
    'hold %s %s to the role %s',
    async (method, pattern, needed) => {
      const path = pattern.replaceAll('*', '999999')
      for (const role of ROLES) {
        const { status } = await site.request(role, path, {
          method,
          // A form that does nothing: what counts is who is let through.
          ...(method === 'GET' ? {} : { body: new URLSearchParams({ name: '' }) }),
        })
        expect(status === 403, `${role}: ${status}`).toBe(!mayAs(role, needed!))
        expect(status, role).not.toBe(401)
      }
      expect([401, 303]).toContain((await site.request(null, path, { method })).status)
    },
  )

  it('hold what nobody thought of to the administrator', () => {
    expect(neededRole('DELETE', '/api/v1/anything/7')).toBe('administrator')
    expect(neededRole('POST', '/accounts/7')).toBe('administrator')
    expect(neededRole('HEAD', '/accounts/')).toBe('administrator')
    expect(neededRole('GET', '/anything')).toBe('reader')
  })

  it('end everywhere when a role is taken or an account shut, and the last administrator stays', async () => {
    const account = await addAccount(context(), { name: 'Idris', role: 'editor', password: PASSWORD })
    const login = await site.form(null, '/login', { name: 'Idris', password: PASSWORD })
    const cookie = login.headers.get('set-cookie')!.split(';')[0]!
    const token = await makeToken(context(), { account, name: 'script', scope: 'editor' })
    const withToken = { headers: { authorization: `Bearer ${token}` } }
    expect((await site.request(null, '/api/v1/claims', withToken)).status).toBe(200)
    await site.form('administrator', `/accounts/${account}`, { disabled: 'yes' })
    expect((await site.request(null, '/help', { headers: { cookie } })).status).toBe(303)
    expect((await site.request(null, '/api/v1/claims', withToken)).status).toBe(401)
    expect((await site.form(null, '/login', { name: 'Idris', password: PASSWORD })).status).toBe(422)
    await expect(
      changeAccount(context(), { account, role: 'reader', version: 'editor' }),
      'shut since: what an administrator saw before is not written over',
    ).rejects.toThrow(/was changed since you looked at it/)
    const last = { account: site.accounts.administrator, role: 'reader' } as const
    await expect(changeAccount(context(), last)).rejects.toThrow(/last administrator/)
  })

  it('give tokens no more than their scope, until they are revoked', async () => {
    const account = site.accounts.editor
    const token = await makeToken(context(), { account, name: 'reads', scope: 'reader' })
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    expect((await site.request(null, '/api/v1/claims', { headers })).status).toBe(200)
    const post = { method: 'POST', headers, body: JSON.stringify({ text: 'A raid killed 4 people.', source: 'X' }) }
    expect((await site.request(null, '/api/v1/reports', post)).status).toBe(403)
    // Pages are for people.
    expect((await site.request(null, '/account', { headers })).status).toBe(303)
    const id = ((await lastEntry(context().db))!.after as { token: number }).token
    await revokeToken(context(), account, id)
    expect((await site.request(null, '/api/v1/claims', { headers })).status).toBe(401)
    expect((await site.request(null, '/api/v1/claims', { headers: { authorization: 'Bearer nonsense' } })).status).toBe(
      401,
    )
  })

  /** What `verify` says after something was done straight in the database, which is then taken back. */
  const told = async (statement: SQL): Promise<string[]> => {
    let problems: string[] = []
    const undone = context().db.transaction(async (db) => {
      await db.execute(statement)
      problems = await verifyArchive({ ...context(), db })
      db.rollback()
    })
    await undone.catch((error: unknown) => expect(error).toBeInstanceOf(TransactionRollbackError))
    return problems
  }

  it('have no token but those that the history tells of', async () => {
    const [account, { db }] = [site.accounts.reader, context()]
    await makeToken(context(), { account, name: 'nightly', scope: 'reader' })
    const { token } = (await lastEntry(db))!.after as { token: number }
    expect(await told(sql`select 1`)).toEqual([])
    expect(await told(sql`update tokens set used = now() where id = ${token}`)).toEqual([])
    const added = sql`insert into tokens (account, name, scope, secret, created) values (${account}, 'x', 'editor', ${'0'.repeat(64)}, now())`
    expect(await told(added)).toEqual([expect.stringContaining('no action ever made it')])
    for (const change of [sql`secret = ${'0'.repeat(64)}`, sql`scope = 'editor'`, sql`name = 'other'`])
      expect(await told(sql`update tokens set ${change} where id = ${token}`)).toEqual([
        `token ${token}: is not as it was made`,
      ])
    const moved = sql`update tokens set account = ${site.accounts.administrator} where id = ${token}`
    expect(await told(moved)).toEqual([`token ${token}: no action ever made it`])
    await revokeToken(context(), account, token)
    expect(await told(sql`update tokens set revoked = null where id = ${token}`)).toEqual([
      `token ${token}: was revoked, and opens again`,
    ])
  })

  it('are taken up by an invitation once', async () => {
    const account = await addAccount(context(), { name: 'Salma', role: 'reviewer', password: null })
    const old = await invite(context(), account)
    const secret = await invite(context(), account)
    expect((await site.request(null, `/invitations/${old}`)).status).toBe(404)
    expect(await (await site.request(null, `/invitations/${secret}`)).text()).toContain('Salma')
    const weak = await site.form(null, `/invitations/${secret}`, { password: 'short' })
    expect(weak.status).toBe(422)
    const taken = await site.form(null, `/invitations/${secret}`, { password: 'quite another sentence' })
    expect(taken.status).toBe(303)
    expect(taken.headers.get('set-cookie')).toContain('__Host-countercheck=')
    expect((await site.form(null, `/invitations/${secret}`, { password: 'a third sentence here' })).status).toBe(404)
  })

  it('change their password with the old one, and log out everywhere', async () => {
    const wrong = await site.form('reader', '/account/password', { old: 'not it', new: 'a new long sentence' })
    expect(wrong.status).toBe(422)
    const right = await site.form('reader', '/account/password', { old: PASSWORD, new: 'a new long sentence' })
    expect(right.status).toBe(303)
    expect((await site.request('reader', '/help')).status).toBe(303)
    const cookie = right.headers.get('set-cookie')!.split(';')[0]!
    expect((await site.request(null, '/account', { headers: { cookie } })).status).toBe(200)
    await site.request(null, '/account/sign-out', { method: 'POST', headers: { cookie } })
    expect((await site.request(null, '/account', { headers: { cookie } })).status).toBe(303)
  })

  it('are sealed: a role raised or a password set straight in the database is found', async () => {
    expect(await verifyArchive(context())).toEqual([])
    const id = site.accounts.reader
    for (const change of [sql`role = 'administrator'`, sql`password = 'x'`, sql`disabled = now()`])
      expect(await told(sql`update accounts set ${change} where id = ${id}`)).toEqual([
        `account ${id}: is not as the last action left it`,
      ])
  })
})

describe('the way in', () => {
  it.each([
    ['127.0.0.1', null, 'local'],
    ['::1', null, 'local'],
    ['localhost', 'http://localhost:8080', 'local'],
    ['0.0.0.0', null, 'accounts'],
    ['192.168.1.4', null, 'accounts'],
    ['127.0.0.1', 'https://claims.example', 'accounts'],
    ['127.0.0.1', 'http://127.0.0.1.evil.example', 'accounts'],
  ] as const)('on %s under %s is for %s', (host, base, kind) => {
    expect(accessOf(host, base, 600).kind).toBe(kind)
  })

  it('takes forms from its own pages alone, under its own name alone', async () => {
    const app = createApp(contextOf(null as never), accessOf('127.0.0.1', ORIGIN, 0))
    const send = (url: string, headers: Record<string, string>) =>
      app.request(url, { method: 'POST', body: new URLSearchParams({ name: 'x', password: 'y' }), headers })
    expect((await send(`${ORIGIN}/login`, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await send(`${ORIGIN}/login`, {})).status).toBe(403)
    expect((await send('https://other.example/login', { origin: 'https://other.example' })).status).toBe(421)
    const page = await app.request(`${ORIGIN}/login`)
    expect(page.headers.get('strict-transport-security')).toContain('max-age=')
  })

  it('lets a person ask so many times a minute', async () => {
    const app = createApp(contextOf(null as never), { ...accessOf('127.0.0.1', ORIGIN, 0), perMinute: 20 })
    const statuses: number[] = []
    for (let ask = 0; ask < 25; ask++) statuses.push((await app.request(`${ORIGIN}/login`)).status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(20)
    const answer = await app.request(`${ORIGIN}/api/openapi.json`)
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })
})
