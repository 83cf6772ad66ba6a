import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { recordReports } from '../../src/actions/reports/record-report.js'
import { addWebhook } from '../../src/actions/subscriptions/add-webhook.js'
import { changeSubscription } from '../../src/actions/subscriptions/change-subscription.js'
import { listDeliveries, listWebhooks, retryDelivery } from '../../src/db/webhooks.js'
import { deliverWebhooks } from '../../src/export/deliver-webhooks.js'
import { onBothEngines } from '../support/databases.js'

const received: { headers: Record<string, string>; body: string }[] = []
const answers: number[] = []
let server: Server
let address: string
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text
    })
    request.on('end', () => {
      received.push({ headers: request.headers as Record<string, string>, body })
      response.writeHead(answers.shift() ?? 204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
})
afterAll(() => {
  server.close()
})

const report = (label: string, killed: number) => ({
  label,
  lang: 'en' as const,
  source: label,
  published: '2016-10-04',
  text: `A shell killed ${killed} civilians in the old port of Sirte on Monday, the mayor of ward ${label} said.`,
})

onBothEngines('a webhook', (context) => {
  const options = { allow: '127.0.0.1', origin: 'http://desk.example', milliseconds: 3_000 }

  it('is told of each new conflict once, signed as another library verifies', async () => {
    received.length = 0
    await recordReports(context(), [report('One', 12), report('Two', 30)])
    const webhook = await addWebhook(context(), { url: address })
    expect(await deliverWebhooks(context(), options)).toEqual({ delivered: 0, later: 0, failed: 0 })
    await recordReports(context(), [report('Three', 50)])
    answers.push(500)
    const first = await deliverWebhooks(context(), options)
    expect(first.later).toBe(1)
    expect(first.delivered).toBeGreaterThan(0)
    const later = { ...context(), now: () => new Date(context().now().getTime() + 6_000) }
    expect(await deliverWebhooks(later, options)).toEqual({ delivered: 1, later: 0, failed: 0 })
    expect(await deliverWebhooks(later, options)).toEqual({ delivered: 0, later: 0, failed: 0 })

    const { headers, body } = received.at(-1)!
    const real = { ...headers, 'webhook-timestamp': headers['webhook-timestamp']! }
    // The clock of these tests stands still: the other library refuses old messages by its own clock, after the signature's form.
    expect(() => new Webhook(webhook.secret).verify(body, real)).toThrow(/timestamp/)
    const signed = new Webhook(webhook.secret).sign(
      headers['webhook-id']!,
      new Date(Number(headers['webhook-timestamp']) * 1000),
      body,
    )
    expect(headers['webhook-signature']).toBe(signed)
    expect(JSON.parse(body)).toMatchObject({
      type: 'conflict.found',
      data: { gap: expect.any(Number), sentence: expect.stringMatching(/apart/), claims: [{ metric: 'killed' }, {}] },
    })
    const told = (await listDeliveries(context().db, {})).items
    expect(new Set(told.map(({ state }) => state))).toEqual(new Set(['delivered']))
    expect(told.filter(({ attempts }) => attempts === 2)).toHaveLength(1)
  })

  it('is told once where two tell at the same time, and again where a person asks for it', async () => {
    await recordReports(context(), [report('Five', 70)])
    received.length = 0
    const told = await Promise.all([deliverWebhooks(context(), options), deliverWebhooks(context(), options)])
    const ids = received.map(({ headers }) => headers['webhook-id'])
    expect(told.reduce((sum, { delivered }) => sum + delivered, 0)).toBe(ids.length)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(0)
    expect(await retryDelivery(context().db, Number(ids[0]!.slice(4)), context().now())).toBe(true)
    expect(await deliverWebhooks(context(), options)).toEqual({ delivered: 1, later: 0, failed: 0 })
    expect(received.at(-1)!.headers['webhook-id']).toBe(ids[0])
  })

  it('that is paused is told nothing until it goes on', async () => {
    const [{ id } = { id: 0 }] = (await listWebhooks(context().db)).items
    await changeSubscription(context(), 'webhook', id, { state: 'paused' })
    await recordReports(context(), [report('Six', 80)])
    expect(await deliverWebhooks(context(), options)).toEqual({ delivered: 0, later: 0, failed: 0 })
    await changeSubscription(context(), 'webhook', id, { state: 'active' })
    expect((await deliverWebhooks(context(), options)).delivered).toBeGreaterThan(0)
  })

  it('in a private network is not reached unless allowed', async () => {
    await recordReports(context(), [report('Four', 90)])
    const before = received.length
    const { later, delivered } = await deliverWebhooks(context(), { ...options, allow: '' })
    expect([delivered, later > 0, received.length]).toEqual([0, true, before])
    expect((await listDeliveries(context().db, {})).items[0]!.answer).toMatch(/lies in a private network/)
  })
})

onBothEngines('an address that is none', (context) => {
  it('is refused', async () => {
    expect(() => addWebhook(context(), { url: 'ftp://x' })).toThrow(/is no address/)
    expect(() => addWebhook(context(), { url: 'https://x.example', secret: 'short' })).toThrow(/the secret is none/)
  })
})
