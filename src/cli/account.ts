import { createInterface } from 'node:readline/promises'
import { Command, Option } from 'commander'
import { ROLES, type Role, SCOPES_OF_TOKENS, type TokenScope } from '../core/account.js'
import { print, printTable, remark } from './terminal.js'

/** `account` and `token`: who may work here, and which programs in their name. */
export function accountCommand(): Command {
  const command = new Command('account')
    .alias('user')
    .description('who may work here, where people log in')
    .addHelpText('after', '\nExample:\n  $ countercheck account add Nadia --role administrator')
  command
    .command('add')
    .description('add an account; the password is asked for, or read from standard input')
    .argument('<name>')
    .addOption(roleOption().makeOptionMandatory())
    .option('--invite', 'set no password: print an address at which the person chooses one')
    .addHelpText('after', '\nExample:\n  $ countercheck account add Nadia --role administrator')
    .action((name: string, { role, invite }: { role: Role; invite?: boolean }) => add(name, role, invite === true))
  command
    .command('list')
    .description('every account with its role')
    .option('--json', 'print them as JSON')
    .addHelpText('after', '\nExample:\n  $ countercheck account list')
    .action(({ json }: { json?: boolean }) => list(json === true))
  command
    .command('role')
    .description('give an account another role')
    .argument('<name>')
    .addArgument(command.createArgument('<role>').choices(ROLES))
    .addHelpText('after', '\nExample:\n  $ countercheck account role Nadia reviewer')
    .action((name: string, role: Role) => change(name, { role }, `${name} is ${role} now`))
  command
    .command('disable')
    .description('shut an account and log it out everywhere')
    .argument('<name>')
    .addHelpText('after', '\nExample:\n  $ countercheck account disable Nadia')
    .action((name: string) => change(name, { disabled: true }, `${name} is shut`))
  command
    .command('enable')
    .description('open an account again')
    .argument('<name>')
    .addHelpText('after', '\nExample:\n  $ countercheck account enable Nadia')
    .action((name: string) => change(name, { disabled: false }, `${name} is open`))
  command
    .command('password')
    .description('set a new password and log the account out everywhere')
    .argument('<name>')
    .addHelpText('after', '\nExample:\n  $ countercheck account password Nadia')
    .action(newPassword)
  return command
}

export function tokenCommand(): Command {
  const command = new Command('token')
    .description('what programs present to the API in a person’s name')
    .addHelpText('after', '\nExample:\n  $ countercheck token add Nadia "nightly import" --scope editor')
  command
    .command('add')
    .description('make a token and print it, this once')
    .argument('<account>')
    .argument('<what-for>')
    .addOption(new Option('--scope <role>', 'as what it may act at most').choices(SCOPES_OF_TOKENS).default('reader'))
    .addHelpText('after', '\nExample:\n  $ countercheck token add Nadia "nightly import" --scope editor')
    .action(addToken)
  command
    .command('list')
    .description('the tokens of an account')
    .argument('<account>')
    .option('--json', 'print them as JSON')
    .addHelpText('after', '\nExample:\n  $ countercheck token list Nadia')
    .action(listTokens)
  command
    .command('revoke')
    .description('from now on the token opens nothing')
    .argument('<account>')
    .argument('<id>')
    .addHelpText('after', '\nExample:\n  $ countercheck token revoke Nadia 2')
    .action(async (name: string, id: string) => {
      const { revokeToken } = await import('../actions/accounts/token.js')
      await withAccount(name, (context, account) => revokeToken(context, account, Number(id)))
      print(`token ${id} is revoked`)
    })
  return command
}

const roleOption = () => new Option('--role <role>', 'what the person may do').choices(ROLES)

async function add(name: string, role: Role, byInvitation: boolean): Promise<void> {
  const password = byInvitation ? null : await askPassword(`Password for ${name}: `)
  const { withDatabase } = await import('./with-database.js')
  const { addAccount } = await import('../actions/accounts/add-account.js')
  const { invite } = await import('../actions/accounts/invite.js')
  await withDatabase(async ({ context }) => {
    const account = await addAccount(context, { name, role, password })
    if (!byInvitation) return print(`${name} may log in as ${role}`)
    const { originOf, readConfig } = await import('../config.js')
    print(`${originOf(readConfig())}/invitations/${await invite(context, account)}`)
  })
}

async function list(json: boolean): Promise<void> {
  const { withDatabase } = await import('./with-database.js')
  const { listAccounts } = await import('../db/accounts.js')
  const accounts = await withDatabase(({ context }) => listAccounts(context.db))
  const shown = accounts.map(({ id, name, role, disabled, password }) => ({
    id,
    name,
    role,
    state: disabled ? 'shut' : password === null ? 'invited' : 'open',
  }))
  if (json) return print(JSON.stringify(shown, null, 2))
  const rows = shown.map(({ id, name, role, state }) => [String(id), name, role, state])
  printTable(['id', 'name', 'role', 'state'], rows)
  if (rows.length === 0)
    remark('account list', 'there are none; countercheck account add NAME --role administrator makes one')
}

async function change(name: string, to: { role?: Role; disabled?: boolean }, done: string): Promise<void> {
  const { changeAccount } = await import('../actions/accounts/change-account.js')
  await withAccount(name, (context, account) => changeAccount(context, { account, ...to }))
  print(done)
}

async function newPassword(name: string): Promise<void> {
  const password = await askPassword(`New password for ${name}: `)
  const { setPassword } = await import('../actions/accounts/set-password.js')
  await withAccount(name, (context, account) => setPassword(context, account, password))
  print(`${name} has a new password and is logged out everywhere`)
}

async function addToken(name: string, what: string, { scope }: { scope: TokenScope }): Promise<void> {
  const { makeToken } = await import('../actions/accounts/token.js')
  print(await withAccount(name, (context, account) => makeToken(context, { account, name: what, scope })))
}

async function listTokens(name: string, { json }: { json?: boolean }): Promise<void> {
  const { tokensOf } = await import('../db/accounts.js')
  const tokens = await withAccount(name, ({ db }, account) => tokensOf(db, account))
  if (json) {
    const told = tokens.map(({ id, name, scope, used, revoked }) => ({ id, name, scope, used, revoked }))
    return print(JSON.stringify(told, null, 2))
  }
  const rows = tokens.map(({ id, name, scope, used, revoked }) => [
    String(id),
    scope,
    revoked ? 'revoked' : used ? `used ${used.toISOString()}` : 'never used',
    name,
  ])
  printTable(['id', 'scope', 'state', 'what for'], rows)
  if (rows.length === 0)
    remark('token list', `${name} has none; countercheck token add '${name}' WHAT-FOR --scope reader makes one`)
}

type Context = import('../context.js').Context

async function withAccount<T>(name: string, body: (context: Context, account: number) => Promise<T>): Promise<T> {
  const { withDatabase } = await import('./with-database.js')
  const { accountByName } = await import('../db/accounts.js')
  return withDatabase(async ({ context }) => {
    const account = await accountByName(context.db, name)
    if (!account) throw new Error(`there is no account ${name}; countercheck account list shows them all`)
    return body(context, account.id)
  })
}

/** From the terminal without showing it, or the first line of standard input. */
async function askPassword(question: string): Promise<string> {
  const { stdin, stderr } = process
  const asking = createInterface({ input: stdin, output: stdin.isTTY ? stderr : undefined, terminal: stdin.isTTY })
  if (!stdin.isTTY) {
    for await (const line of asking) return line
    return ''
  }
  const typed = asking.question(question)
  // What is typed is not shown.
  ;(asking as unknown as { _writeToOutput: () => void })._writeToOutput = () => {}
  const password = await typed
  asking.close()
  stderr.write('\n')
  return password
}
