import { Parser } from 'htmlparser2'

/** An element of a feed, named by what its namespace means here: `title` for RSS and Atom alike, `dc:date`, `content:encoded`. */
export interface FeedElement {
  readonly name: string
  /** Named alike: `rdf:about`, `xml:base`, `ispermalink`. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (FeedElement | string)[]
}

/** Deeper or larger, it is no feed but an attack. */
const DEEPEST = 200
const MOST_ELEMENTS = 200_000

/** The tree of a feed, however broken its mark-up is; null where it is too deep or too large. No entity is looked up anywhere. */
export function parseTree(xml: string): FeedElement | null {
  const root: FeedElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  const namespaces = new Map<string, string>()
  let elements = 0
  let isTame = true
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        for (const [key, value] of Object.entries(attributes))
          if (key.startsWith('xmlns')) namespaces.set(key.slice(6), value.toLowerCase())
        const element: FeedElement = {
          name: meaningOf(name, namespaces),
          attributes: meaningsOf(attributes, namespaces),
          children: [],
        }
        if (++elements > MOST_ELEMENTS || open.length > DEEPEST) isTame = false
        if (!isTame) return
        open.at(-1)!.children.push(element)
        open.push(element)
      },
      ontext(text) {
        if (isTame) open.at(-1)!.children.push(text)
      },
      onclosetag() {
        if (isTame && open.length > 1) open.pop()
      },
    },
    { xmlMode: true },
  )
  const source = withoutNamedEntities(xml)
  for (let at = 0; at < source.length && isTame; at += CHUNK) parser.write(source.slice(at, at + CHUNK))
  if (!isTame) return null
  parser.end()
  return root
}

const CHUNK = 65_536

const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [
    /w3\.org\/2005\/atom|purl\.org\/atom|purl\.org\/rss\/1\.0\/?$|netscape\.com\/rdf|userland\.com\/rss|harvard\.edu\/tech\/rss/,
    '',
  ],
  [/purl\.org\/dc\/elements/, 'dc'],
  [/purl\.org\/dc\/terms/, 'dcterms'],
  [/purl\.org\/rss\/1\.0\/modules\/content/, 'content'],
  [/22-rdf-syntax-ns/, 'rdf'],
  [/1999\/xhtml/, 'xhtml'],
]

/** Prefixes are free: what counts is the address they stand for; one that is not declared is taken by its customary name. */
function meaningOf(tag: string, namespaces: ReadonlyMap<string, string>): string {
  const colon = tag.indexOf(':')
  const prefix = colon < 0 ? '' : tag.slice(0, colon)
  const local = tag.slice(colon + 1)
  const address = namespaces.get(prefix)
  const family = address && FAMILIES.find(([pattern]) => pattern.test(address))?.[1]
  const space = family ?? (prefix === 'atom' || prefix === 'rss' ? '' : prefix.toLowerCase())
  return space === '' || (space === 'xhtml' && prefix === '') ? local.toLowerCase() : `${space}:${local.toLowerCase()}`
}

/** An attribute without a prefix belongs to its element, whatever the namespace. */
const meaningsOf = (attributes: Readonly<Record<string, string>>, namespaces: ReadonlyMap<string, string>) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.includes(':') ? meaningOf(name, namespaces) : name.toLowerCase(),
      value,
    ]),
  )

/** Feeds use HTML's names for letters (`&eacute;`), which XML does not know. */
function withoutNamedEntities(xml: string): string {
  const known = new Map<string, string>()
  return xml.replace(/&([A-Za-z][A-Za-z0-9]{1,31});/g, (whole, name: string) => {
    if (/^(?:amp|lt|gt|quot|apos)$/.test(name)) return whole
    const letter = known.get(name) ?? decodeEntity(whole)
    known.set(name, letter)
    return letter
  })
}

function decodeEntity(entity: string): string {
  let text = ''
  new Parser({ ontext: (part) => (text += part) }).end(entity)
  return text === '<' || text === '&' ? entity : text
}
