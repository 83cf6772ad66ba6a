/** What a person may do; each may all that those before it may. */
export const ROLES = ['reader', 'reviewer', 'editor', 'administrator'] as const
export type Role = (typeof ROLES)[number]

/** What a token may do at most: a role's work. Accounts are never managed by a token. */
export const SCOPES_OF_TOKENS = ['reader', 'reviewer', 'editor'] as const
export type TokenScope = (typeof SCOPES_OF_TOKENS)[number]

/** What an administrator sees of an account and may change; another's change since then is not overwritten. */
export const accountVersion = (account: { readonly role: Role; readonly disabled: Date | null }): string =>
  account.disabled === null ? account.role : `${account.role}, shut`

/** Whether one role may do what needs another. */
export const mayAs = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed)

/** The lesser of two roles: a token has no more than its scope, nor than its person. */
export const lesserRole = (a: Role, b: Role): Role => (mayAs(a, b) ? b : a)

/** What is put down of people: in, refused, made to wait, out, out everywhere, by invitation, and what their role did not allow. */
export const LOGIN_EVENTS = [
  'login',
  'refused',
  'throttled',
  'logout',
  'logout-everywhere',
  'invitation',
  'forbidden',
] as const
export type LoginEvent = (typeof LOGIN_EVENTS)[number]
