import { FILTERED_PAGES, type FilteredPage } from '../../schema/index.js'
import type { Context } from '../context.js'
import { forgetFilter, keepFilter } from '../db/saved-filters.js'
import { ActionError } from './action-error.js'

export interface KeptFilter {
  readonly page: string
  readonly name: string
  /** The query of the page's address, without `?`. */
  readonly query: string
}

const LONGEST = { name: 80, query: 2_000 }

/** Keeps a person's filter under a name. A convenience of one reader: it changes no record, so the history has no entry of it. */
export async function keepFilterAs(
  { db, actor, now }: Context,
  { page, name, query }: KeptFilter,
): Promise<FilteredPage> {
  const known = FILTERED_PAGES.find((each) => each === page)
  if (!known) throw new ActionError('bad-input', `filters of ${FILTERED_PAGES.join(' and ')} can be kept`)
  const called = name.trim()
  if (called === '' || called.length > LONGEST.name || query.length > LONGEST.query)
    throw new ActionError('bad-input', `a filter needs a name of 1 to ${LONGEST.name} letters`)
  await keepFilter(db, { page: known, name: called, query, by: actor.name, created: now() })
  return known
}

export const forgetKeptFilter = ({ db, actor }: Context, id: number): Promise<void> => forgetFilter(db, id, actor.name)
