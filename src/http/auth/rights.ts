import { mayAs, type Role } from '../../core/account.js'

type Right = readonly [method: string, path: string, role: Role | null]

/**
 * Who may do what: the first line that fits. A star stands for one part of an address; null is open to everybody. What no line names
 * may be read by readers and changed by administrators alone: a new way to change something needs a line here.
 */
export const RIGHTS: readonly Right[] = [
  ['GET', '/healthz', null],
  ['GET', '/readyz', null],
  ['GET', '/assets/*', null],
  ['GET', '/assets/*/*', null],
  ['GET', '/login', null],
  ['POST', '/login', null],
  ['GET', '/invitations/*', null],
  ['POST', '/invitations/*', null],
  ['GET', '/api/openapi.json', null],
  ['GET', '/api/docs', null],

  ['POST', '/logout', 'reader'],
  ['POST', '/account/password', 'reader'],
  ['POST', '/account/tokens', 'reader'],
  ['POST', '/account/tokens/*/revoke', 'reader'],
  ['POST', '/account/sign-out', 'reader'],
  ['POST', '/settings', 'reader'],
  ['POST', '/filters', 'reader'],
  ['POST', '/filters/*/forget', 'reader'],

  ['POST', '/review', 'reviewer'],
  ['POST', '/claims/*/review', 'reviewer'],
  ['POST', '/claims/*/link', 'reviewer'],
  ['POST', '/claims/*/unlink', 'reviewer'],
  ['POST', '/reports/*/add-claim', 'reviewer'],
  ['POST', '/incidents/*/grade', 'reviewer'],
  ['POST', '/incidents/*/verdict', 'reviewer'],
  ['POST', '/incidents/*/name', 'reviewer'],
  ['POST', '/history/*/undo', 'reviewer'],
  ['POST', '/api/v1/claims/judgements', 'reviewer'],
  ['POST', '/api/v1/claims/*/judgements', 'reviewer'],
  ['PUT', '/api/v1/claims/*/incident', 'reviewer'],
  ['DELETE', '/api/v1/claims/*/incident', 'reviewer'],
  ['PATCH', '/api/v1/incidents/*', 'reviewer'],
  ['POST', '/api/v1/history/*/undo', 'reviewer'],

  ['POST', '/incidents/*/move', 'editor'],
  ['POST', '/add', 'editor'],
  ['POST', '/api/v1/reports', 'editor'],
  ['POST', '/add/addresses', 'editor'],
  ['POST', '/add/table', 'editor'],
  ['POST', '/api/v1/tables', 'editor'],
  ['POST', '/jobs/*/cancel', 'editor'],
  ['POST', '/api/v1/jobs', 'editor'],
  ['POST', '/api/v1/jobs/*/cancel', 'editor'],
  ['POST', '/feeds', 'editor'],
  ['POST', '/feeds/opml', 'editor'],
  ['POST', '/feeds/*', 'editor'],
  ['POST', '/api/v1/feeds', 'editor'],
  ['POST', '/api/v1/feeds/opml', 'editor'],
  ['POST', '/api/v1/feeds/*/fetch', 'editor'],
  ['PATCH', '/api/v1/feeds/*', 'editor'],
  ['DELETE', '/api/v1/feeds/*', 'editor'],

  ['GET', '/accounts', 'administrator'],
  ['GET', '/accounts/logins', 'administrator'],
  ['GET', '/api/v1/logins', 'administrator'],
  ['GET', '/webhooks', 'administrator'],
  ['GET', '/webhooks/*', 'administrator'],
  ['GET', '/api/v1/webhooks', 'administrator'],
  ['GET', '/api/v1/webhooks/*', 'administrator'],
]

/** The role that a request needs; null where none. */
export function neededRole(method: string, path: string): Role | null {
  const asked = method === 'HEAD' ? 'GET' : method
  const parts = path.replace(/(?<=.)\/$/, '').split('/')
  const right = RIGHTS.find(([verb, pattern]) => verb === asked && fits(pattern.split('/'), parts))
  if (right) return right[2]
  return asked === 'GET' ? 'reader' : 'administrator'
}

/** Whether a request is let through for a role; null: nobody is logged in. */
export function isAllowed(role: Role | null, method: string, path: string): boolean {
  const needed = neededRole(method, path)
  return needed === null || (role !== null && mayAs(role, needed))
}

const fits = (pattern: readonly string[], parts: readonly string[]): boolean =>
  pattern.length === parts.length && pattern.every((part, index) => part === '*' || part === parts[index])
