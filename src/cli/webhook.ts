import { Command } from 'commander'
import type { SubscriptionState } from '../../schema/index.js'
import { originOf, readConfig } from '../config.js'
import type { Context } from '../context.js'
import { complain, print, printTable, remark } from './terminal.js'

export function webhookCommand(): Command {
  const webhook = new Command('webhook')
    .description('tell other programs of new conflicts, signed, at an address')
    .addHelpText('after', '\nExample:\n  $ countercheck webhook add https://desk.example/hook')
  webhook
    .command('add')
    .description('tell an address of every conflict found from now on; prints the secret that signs')
    .argument('<address>')
    .option('--secret <secret>', 'whsec_ and 24 to 64 bytes in base64 (default: made anew)')
    .addHelpText('after', '\nExample:\n  $ countercheck webhook add https://desk.example/hook')
    .action(async (url: string, { secret }: { secret?: string }) => {
      const { addWebhook } = await import('../actions/subscriptions/add-webhook.js')
      await open(async (context) => {
        const added = await addWebhook(context, { url, secret })
        print(`webhook ${added.id}: ${added.url} is told of new conflicts; secret ${added.secret}`)
      })
    })
  webhook
    .command('list')
    .description('who is told, and what became of the last messages')
    .option('--json', 'print them as JSON')
    .addHelpText('after', '\nExample:\n  $ countercheck webhook list')
    .action(({ json }: { json?: boolean }) => open((context) => printWebhooks(context, json ?? false)))
  for (const [verb, about, state] of [
    ['remove', 'tell an address no more', 'removed'],
    ['pause', 'tell an address nothing until resume; conflicts found meanwhile are told then', 'paused'],
    ['resume', 'tell a paused address again', 'active'],
  ] as const)
    webhook
      .command(verb)
      .description(about)
      .argument('<id>')
      .addHelpText('after', `\nExample:\n  $ countercheck webhook ${verb} 1`)
      .action((id: string) => setState(id, state))
  webhook
    .command('retry')
    .description('tell a message again, whatever became of it')
    .argument('<message>', 'as webhook list names it')
    .addHelpText('after', '\nExample:\n  $ countercheck webhook retry msg_7')
    .action(async (message: string) => {
      const { retryDelivery } = await import('../db/webhooks.js')
      await open(async ({ db, now }) => {
        const id = /^(?:msg_)?(\d{1,15})$/.exec(message)?.[1]
        if (!id || !(await retryDelivery(db, Number(id), now()))) complain(message, 'is no message; see webhook list')
      })
    })
  webhook
    .command('deliver')
    .description('send what is due now (serve does so by itself)')
    .addHelpText('after', '\nExample:\n  $ countercheck webhook deliver')
    .action(async () => {
      const { deliverWebhooks } = await import('../export/deliver-webhooks.js')
      const config = readConfig()
      await open(async (context) => {
        const done = await deliverWebhooks(context, { allow: config.fetchAllow, origin: originOf(config) })
        print(`${done.delivered} delivered, ${done.later} to be tried again, ${done.failed} given up`)
      })
    })
  return webhook
}

async function printWebhooks({ db }: Context, json: boolean): Promise<void> {
  const { listDeliveries, listWebhooks } = await import('../db/webhooks.js')
  const { items } = await listWebhooks(db)
  const told = await listDeliveries(db, {})
  if (json) {
    const { deliveryJson, webhookJson } = await import('../http/api/webhook-json.js')
    const found = { webhooks: items.map(webhookJson), messages: told.items.map(deliveryJson) }
    return print(JSON.stringify(found, null, 2))
  }
  printTable(
    ['id', 'since', 'state', 'address'],
    items.map((each) => [String(each.id), each.created.toISOString(), each.state, each.url]),
  )
  if (items.length === 0) remark('webhook list', 'there are none; countercheck webhook add ADDRESS adds one')
  printTable(
    ['message', 'webhook', 'state', 'tried', 'answer'],
    told.items.map((each) => [
      `msg_${each.id}`,
      String(each.webhook),
      each.state,
      String(each.attempts),
      each.answer ?? '—',
    ]),
  )
}

async function setState(id: string, state: SubscriptionState): Promise<void> {
  if (!/^\d{1,15}$/.test(id)) return complain(id, 'is no number of a webhook; see webhook list')
  const { changeSubscription } = await import('../actions/subscriptions/change-subscription.js')
  await open(async (context) => {
    try {
      await changeSubscription(context, 'webhook', Number(id), { state })
      print(
        `webhook ${id}: ${{ removed: 'told no more', paused: 'told nothing until resume', active: 'told again' }[state]}`,
      )
    } catch (error) {
      complain(id, `${(error as Error).message}; see webhook list`)
    }
  })
}

async function open(body: (context: import('../context.js').Context) => Promise<void>): Promise<void> {
  const { withDatabase } = await import('./with-database.js')
  await withDatabase(({ context }) => body(context))
}
