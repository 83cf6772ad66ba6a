/** What a page says of itself, in the words of one of its carriers. */
export interface PageFacts {
  readonly title?: string | undefined
  readonly outlet?: string | undefined
  readonly author?: string | undefined
  readonly published?: string | undefined
  readonly modified?: string | undefined
  readonly url?: string | undefined
  /** The whole text, where the page carries it beside its mark-up. */
  readonly body?: string | undefined
}

/** Of each fact the first that is told, in the order of the carriers. */
export function mergeFacts(carriers: readonly PageFacts[]): PageFacts {
  const first = (key: keyof PageFacts): string | undefined =>
    carriers.map((facts) => facts[key]?.replace(/\s+/g, ' ').trim()).find((value) => value)
  const body = carriers.map((facts) => facts.body).find((value) => value)
  return {
    title: first('title'),
    outlet: first('outlet'),
    author: first('author'),
    published: first('published'),
    modified: first('modified'),
    url: first('url'),
    body,
  }
}
