import { Command } from 'commander'
import { readConfig } from '../config.js'
import { complain, print, printTable } from './terminal.js'

export function webhookCommand(): Command {
  const webhook = new Command('webhook').description('tell other programs of new conflicts, signed, at an address')
  webhook
    .command('add')
    .description('tell an address of every conflict found from now on; prints the secret that signs')
    .argument('<address>')
    .option('--secret <secret>', 'whsec_ and 24 to 64 bytes in base64 (default: made anew)')
    .addHelpText('after', '\nExample:\n  $ countercheck webhook add https://desk.example/hook')
    .action(async (url: string, { secret }: { secret?: string }) => {
      const { addWebhook } = await import('../actions/add-webhook.js')
      await open(async (context) => {
        const added = await addWebhook(context, { url, secret })
        print(`webhook ${added.id}: ${added.url} is told of new conflicts; secret ${added.secret}`)
      })
    })
  webhook
    .command('list')
    .description('who is told, and what became of the last messages')
    .addHelpText('after', '\nExample:\n  $ countercheck webhook list')
    .action(async () => {
      const { listDeliveries, listWebhooks } = await import('../db/webhooks.js')
      await open(async ({ db }) => {
        const { items } = await listWebhooks(db)
        printTable(
          ['id', 'since', 'address'],
          items.map((each) => [String(each.id), each.created.toISOString(), each.url]),
        )
        const told = await listDeliveries(db, {})
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
      })
    })
  webhook
    .command('remove')
    .description('tell an address no more')
    .argument('<id>')
    .addHelpText('after', '\nExample:\n  $ countercheck webhook remove 1')
    .action(async (id: string) => {
      const { deleteWebhook } = await import('../db/webhooks.js')
      await open(async ({ db }) => {
        if (!/^\d{1,15}$/.test(id) || !(await deleteWebhook(db, Number(id))))
          complain(id, 'is no webhook; see webhook list')
      })
    })
  webhook
    .command('deliver')
    .description('send what is due now (serve does so by itself)')
    .addHelpText('after', '\nExample:\n  $ countercheck webhook deliver')
    .action(async () => {
      const { deliverWebhooks } = await import('../export/deliver-webhooks.js')
      const { fetchAllow: allow, host, port } = readConfig()
      await open(async (context) => {
        const done = await deliverWebhooks(context, { allow, origin: `http://${host}:${port}` })
        print(`${done.delivered} delivered, ${done.later} to be tried again, ${done.failed} given up`)
      })
    })
  return webhook
}

async function open(body: (context: import('../context.js').Context) => Promise<void>): Promise<void> {
  const { withDatabase } = await import('./with-database.js')
  await withDatabase(({ context }) => body(context))
}
