import { HTTPException } from 'hono/http-exception'
import { mayAs, type Role } from '../../core/account.js'
import { historyEntry, type Noun } from '../../db/history.js'
import type { WebContext } from '../web.js'

/** Who may change what in the first place; all else that can be undone is a reviewer's work. */
const OWNERS: Readonly<Partial<Record<Noun, Role>>> = { feed: 'editor', webhook: 'administrator' }

/** Taking a change back needs the role that making it needs. */
export async function checkMayUndo(c: WebContext, id: number): Promise<void> {
  const entry = await historyEntry(c.get('context').db, id)
  const needed = entry && OWNERS[entry.noun as Noun]
  if (needed && !mayAs(c.get('who')!.role, needed))
    throw new HTTPException(403, { message: `this needs the role ${needed}` })
}
