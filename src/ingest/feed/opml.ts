export interface Subscription {
  readonly url: string
  readonly title: string | null
}

/** The feeds of an OPML list, of any depth, each once. */
export async function readOpml(text: string): Promise<Subscription[]> {
  const { Parser } = await import('htmlparser2')
  const found = new Map<string, Subscription>()
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const url = attributes['xmlurl']?.trim()
        if (name === 'outline' && url && /^https?:\/\//i.test(url) && !found.has(url))
          found.set(url, { url, title: attributes['title'] || attributes['text'] || null })
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true },
  )
  parser.end(text)
  return [...found.values()]
}

/** Feeds as an OPML 2.0 list, as other readers take it. */
export function opmlOf(feeds: readonly Subscription[]): string {
  const outlines = feeds.map(
    ({ url, title }) => `    <outline type="rss" text="${xml(title ?? url)}" xmlUrl="${xml(url)}"/>`,
  )
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<opml version="2.0">',
    '  <head><title>Countercheck</title></head>',
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}

const xml = (text: string): string =>
  text
    .replace(/[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter]!)
