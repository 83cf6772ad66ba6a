/** A feed, whatever it was written in. */
export interface Feed {
  readonly title: string | null
  readonly link: string | null
  /** Minutes that it asks to be kept for (`ttl`, `sy:updatePeriod`); null where it does not say. */
  readonly ttl: number | null
  readonly entries: readonly FeedEntry[]
}

export interface FeedEntry {
  readonly id: string | null
  readonly title: string | null
  readonly link: string | null
  /** ISO dates or date-times. */
  readonly published: string | null
  readonly updated: string | null
  readonly summary: string | null
  /** The whole content where the feed carries it, else the summary; plain text, a line a block. */
  readonly text: string
}

export type FeedResult = { readonly feed: Feed } | { readonly problem: string }
