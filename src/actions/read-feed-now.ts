import type { Context } from '../context.js'
import { bringForward, feedById } from '../db/feeds.js'
import { ActionError } from './action-error.js'

/** Has a feed read as soon as its host may be asked again. */
export async function readFeedNow({ db, now }: Context, id: number): Promise<void> {
  const feed = await feedById(db, id)
  if (!feed || feed.state === 'removed') throw new ActionError('not-found', `there is no feed ${id}`)
  if (feed.state === 'paused') throw new ActionError('conflict', `feed ${id} is paused: go on with it first`)
  await bringForward(db, id, now())
}
