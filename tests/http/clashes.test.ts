import { afterEach, beforeEach, expect, test } from 'vitest'
import { linkClaim, unlinkClaim } from '../../src/actions/claims/link-claim.js'
import { reviewClaim } from '../../src/actions/claims/review-claim.js'
import { gradeIncident } from '../../src/actions/incidents/grade-incident.js'
import { type Context, contextOf } from '../../src/context.js'
import { claimById, claimsOfIncident } from '../../src/db/claims.js'
import { incidentById } from '../../src/db/incidents.js'
import { openSite, type Site } from './site.js'
import { hiddenOf, wordsOf } from './words.js'

let site: Site
let colleague: Context
beforeEach(async () => {
  site = await openSite()
  colleague = contextOf(site.database.db, { actor: { kind: 'person', name: 'Colleague' } })
})
afterEach(() => site.close())

const claimNow = async (id: number) => (await claimById(site.database.db, id))!
const idsOf = async (incident: number) =>
  (await claimsOfIncident(site.database.db, incident)).map(({ id }) => id).sort((a, b) => a - b)
const send = (path: string, fields: readonly (readonly [string, string])[]) =>
  site.send(path, {
    method: 'POST',
    body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])),
    headers: { origin: 'http://localhost' },
  })

test('taking out a claim that a colleague moved elsewhere says where it is, and takes it out of there only when told to', async () => {
  const { claims, lookAlike } = site.sample
  const id = claims['ministry']!
  const unlink = hiddenOf(await site.page(`/review?at=${id}`), `/claims/${id}/unlink`)
  await linkClaim(colleague, { claim: id, incident: lookAlike })
  const clash = await site.post(`/claims/${id}/unlink`, unlink)
  const html = await clash.text()
  expect(clash.status).toBe(409)
  expect(html).toContain(`href="/incidents/${lookAlike}"`)
  expect(wordsOf(html)).toMatch(/As you sent it .*Not linked to an incident/)
  expect((await claimNow(id)).incident?.id).toBe(lookAlike)
  expect((await site.post(`/claims/${id}/unlink`, hiddenOf(html, 'name="was"'))).status).toBe(303)
  expect((await claimNow(id)).incident).toBeNull()
})

test('a claim that is found on the incident’s page is linked as it was seen, or not at all', async () => {
  const { claims, incident, lookAlike } = site.sample
  const id = claims['older']!
  const link = hiddenOf(await site.page(`/incidents/${incident}/edit?find=fighters`), `/claims/${id}/link`)
  expect(link).toMatchObject({ incident: String(incident), was: String(lookAlike) })
  await unlinkClaim(colleague, { claim: id, incident: lookAlike })
  const clash = await site.post(`/claims/${id}/link`, link)
  expect(clash.status).toBe(409)
  expect((await claimNow(id)).incident).toBeNull()
  expect((await site.post(`/claims/${id}/link`, hiddenOf(await clash.text(), 'name="was"'))).status).toBe(303)
  expect((await claimNow(id)).incident?.id).toBe(incident)
})

test('chosen claims of which one went meanwhile are not moved; the others can be', async () => {
  const { claims, incident, lookAlike } = site.sample
  const [gone, stays] = [claims['front']!, claims['front-ar']!]
  const chosen = [gone, stays].map((id) => ['claims', String(id)] as const)
  await unlinkClaim(colleague, { claim: gone, incident, reason: 'another front' })
  const path = `/incidents/${incident}/move`
  const clash = await send(path, [...chosen, ['to', 'new'], ['title', 'Clash nearby']])
  const html = await clash.text()
  expect(clash.status).toBe(409)
  expect(wordsOf(html)).toMatch(/As you sent it .* Not linked to an incident · Colleague · .* Clash nearby/)
  expect(wordsOf(html)).toContain('Move those that are here now (1)')
  expect((await claimNow(stays)).incident?.id).toBe(incident)
  const rest = hiddenOf(html, 'name="claims"')
  expect(rest).toEqual({ to: 'new', claims: String(stays), title: 'Clash nearby' })
  expect((await site.post(path, rest)).status).toBe(303)
  expect((await claimNow(stays)).incident?.title).toBe('Clash nearby')
  expect((await claimNow(gone)).incident).toBeNull()
  // None is left to be moved: only the way back is.
  const again = await (await send(path, [...chosen, ['to', String(lookAlike)]])).text()
  expect(again).not.toContain('name="claims"')
})

test('a merge takes what was seen; what came or went meanwhile is told first', async () => {
  const { claims, incident, lookAlike } = site.sample
  const path = `/incidents/${lookAlike}/move`
  const seen = hiddenOf(await site.page(`/incidents/${lookAlike}/edit`), 'name="seen"')
  await linkClaim(colleague, { claim: claims['ministry']!, incident: lookAlike })
  const clash = await site.post(path, { ...seen, everything: String(incident) })
  expect(clash.status).toBe(409)
  const html = await clash.text()
  expect(wordsOf(html)).toContain('At least 12 civilians')
  const now = await idsOf(lookAlike)
  expect(now).toContain(claims['ministry'])
  expect((await site.post(path, hiddenOf(html, 'name="everything"'))).status).toBe(303)
  expect(await idsOf(lookAlike)).toEqual([])
  expect(await idsOf(incident)).toEqual(expect.arrayContaining(now))
})

test('a grade given meanwhile stands beside mine', async () => {
  const { incident } = site.sample
  await gradeIncident(colleague, { incident, grade: 'weak' })
  const clash = await site.post(`/incidents/${incident}/grade`, {
    seen: 'fair',
    grade: 'contested',
    reason: 'Both blame',
  })
  const html = await clash.text()
  expect(clash.status).toBe(409)
  expect(html).toMatch(/<del>Weak<\/del>.*<ins>Contested<\/ins>/s)
  expect((await incidentById(site.database.db, incident))!.grade).toBe('weak')
  expect((await site.post(`/incidents/${incident}/grade`, hiddenOf(html, 'name="seen"'))).status).toBe(303)
  expect((await incidentById(site.database.db, incident))!.grade).toBe('contested')
})

test('of two that write a grade or a verdict at once, one wins', async () => {
  const { incident } = site.sample
  const rivals = ['weak', 'contested', 'discounted'].map((grade) =>
    site.post(`/incidents/${incident}/grade`, { seen: 'fair', grade }),
  )
  expect((await Promise.all(rivals)).map(({ status }) => status).sort()).toEqual([303, 409, 409])
  const texts = ['One.', 'Two.'].map((verdict) => site.post(`/incidents/${incident}/verdict`, { seen: '', verdict }))
  expect((await Promise.all(texts)).map(({ status }) => status).sort()).toEqual([303, 409])
})

test('what was changed again cannot be undone as it was: the later changes are shown, each with its own undoing', async () => {
  const id = site.sample.claims['ministry']!
  const context = contextOf(site.database.db)
  const first = await reviewClaim(context, { claim: id, decision: 'accept' })
  const second = await reviewClaim(colleague, { claim: id, decision: 'reject', reason: 'a date' })
  const clash = await site.post(`/history/${first}/undo`, { back: `/review?at=${id}` })
  const html = await clash.text()
  expect(clash.status).toBe(409)
  expect(wordsOf(html)).toMatch(/can no longer be undone as it is .* Accepted a claim .* Rejected a claim .* Colleague/)
  expect(html).toContain(`action="/history/${second}/undo"`)
  expect(html).toContain(`href="/review?at=${id}"`)
  expect((await claimNow(id)).state).toBe('rejected')
  for (const entry of [second, first])
    expect((await site.post(`/history/${entry}/undo`, {})).status, String(entry)).toBe(303)
  expect((await claimNow(id)).state).toBe('proposed')
  // Undone already, by somebody faster.
  expect(wordsOf(await (await site.post(`/history/${first}/undo`, {})).text())).toMatch(/Undoes entry/)
})
