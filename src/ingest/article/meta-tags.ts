import type { PageDocument } from './dom.js'
import type { PageFacts } from './page-facts.js'

/** Facts of the page's `meta` and `link` elements: OpenGraph, Dublin Core, and the names that publishers' systems use. */
export function metaFacts(document: PageDocument): PageFacts {
  const values = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name'))?.toLowerCase().trim()
    const content = meta.getAttribute('content')?.trim()
    if (name && content && !values.has(name)) values.set(name, content)
  }
  const first = (...names: string[]): string | undefined => names.map((name) => values.get(name)).find((value) => value)
  const author = first(
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'byl',
    'sailthru.author',
  )
  return {
    title: first('og:title', 'twitter:title', 'dc.title', 'parsely-title', 'headline'),
    outlet: first(
      'og:site_name',
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
      'application-name',
      'al:android:app_name',
    ),
    author: author && /^https?:/.test(author) ? undefined : author,
    published: first(...PUBLISHED),
    modified: first(
      'article:modified_time',
      'og:updated_time',
      'dcterms.modified',
      'last-modified',
      'lastmod',
      'revised',
    ),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? first('og:url'),
  }
}

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'date',
]
