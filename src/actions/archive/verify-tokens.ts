import type { Context } from '../../context.js'
import { allTokens, type Token } from '../../db/accounts.js'
import { entriesOf } from '../../db/history.js'

/** What the history says of a token as it was made. */
interface Made {
  readonly token: number
  readonly name: string
  readonly scope: string
  readonly hash?: string
}

/**
 * Tokens that are not as the history tells, a line each. They have no seal, for each use changes them; what must not change stands in
 * the entries of those who made and revoked them. That one is missing is no matter: it opens nothing.
 */
export async function strayTokens({ db }: Context): Promise<string[]> {
  const [made, revoked] = [new Map<string, Made>(), new Set<string>()]
  for (const { action, subject, before, after } of await entriesOf(db, ['makeToken', 'revokeToken'])) {
    if (action === 'makeToken') made.set(keyOf(subject, (after as Made).token), after as Made)
    else revoked.add(keyOf(subject, (before as { token: number }).token))
  }
  const problems: string[] = []
  for (const token of await allTokens(db)) {
    const key = keyOf(token.account, token.id)
    const told = made.get(key)
    if (!told) problems.push(`token ${token.id}: no action ever made it`)
    else if (!isAsMade(token, told)) problems.push(`token ${token.id}: is not as it was made`)
    if (revoked.has(key) !== (token.revoked !== null))
      problems.push(`token ${token.id}: ${token.revoked ? 'was revoked by no action' : 'was revoked, and opens again'}`)
  }
  return problems
}

const keyOf = (account: number, token: number): string => `${account} ${token}`

const isAsMade = ({ name, scope, secret }: Token, told: Made): boolean =>
  name === told.name && scope === told.scope && (told.hash === undefined || told.hash === secret)
