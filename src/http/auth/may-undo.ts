import { mayAs, type Role } from '../../core/account.js'
import { type HistoryEntry, historyEntry, type Noun } from '../../db/history.js'
import type { WebContext } from '../web.js'
import { RoleNeeded } from './role-needed.js'

/** Who may change what in the first place; all else that can be undone is a reviewer's work. */
const OWNERS: Readonly<Partial<Record<Noun, Role>>> = { feed: 'editor', webhook: 'administrator' }

/** Taking a change back needs the role that making it needs. */
export const roleToUndo = ({ noun }: Pick<HistoryEntry, 'noun'>): Role => OWNERS[noun as Noun] ?? 'reviewer'

export async function checkMayUndo(c: WebContext, id: number): Promise<void> {
  const entry = await historyEntry(c.get('context').db, id)
  const needed = entry && roleToUndo(entry)
  if (needed && !mayAs(c.get('who')!.role, needed)) throw new RoleNeeded(needed)
}
