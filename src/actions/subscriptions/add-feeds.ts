import { FEED_EVERY } from '../../../schema/index.js'
import type { Context } from '../../context.js'
import { type Feed, feedByUrl, insertFeed } from '../../db/feeds.js'
import { ActionError } from '../action-error.js'
import { appendHistory } from '../append-history.js'
import { write } from '../write.js'
import { setSubscription } from './change-subscription.js'
import { isWebAddress } from './web-address.js'

export interface FeedInput {
  readonly url: string
  readonly title?: string | null
  /** Minutes between two readings. */
  readonly every?: number
}

export interface AddedFeed {
  readonly feed: Feed
  /** The history's entry; null where it was followed already. */
  readonly entry: number | null
}

/** Follows feeds from now on, also such as were removed before; those that are followed already stay as they are. */
export function addFeeds(context: Context, inputs: readonly FeedInput[]): Promise<AddedFeed[]> {
  const checked = inputs.map((input) => ({ ...input, url: checkedAddress(input.url) }))
  return write(context, async (context) => {
    const added: AddedFeed[] = []
    for (const input of checked) added.push(await addFeed(context, input))
    return added
  })
}

function checkedAddress(given: string): string {
  const address = given.trim()
  if (!isWebAddress(address))
    throw new ActionError(
      'bad-input',
      `'${address.slice(0, 200)}' is no address: write it as https://news.example/feed`,
    )
  return address.replace(/#.*$/s, '')
}

async function addFeed(context: Context, { url, title = null, every = FEED_EVERY }: FeedInput): Promise<AddedFeed> {
  const at = context.now()
  const feed = await insertFeed(context.db, { url, title, every, added: at, due: at })
  if (feed) {
    const after = { url, title: title ?? url, every, state: feed.state }
    const entry = await appendHistory(context, {
      action: 'addFeed',
      noun: 'feed',
      subject: feed.id,
      before: null,
      after,
    })
    return { feed, entry }
  }
  const known = (await feedByUrl(context.db, url))!
  if (known.state !== 'removed') return { feed: known, entry: null }
  const entry = await setSubscription(context, 'feed', known.id, known, { state: 'active' })
  return { feed: { ...known, state: 'active' }, entry }
}
