import type { PageFacts } from './page-facts.js'

type Key =
  | '@type'
  | '@id'
  | '@graph'
  | 'mainEntity'
  | 'name'
  | 'headline'
  | 'publisher'
  | 'sourceOrganization'
  | 'author'
  | 'creator'
  | 'datePublished'
  | 'dateCreated'
  | 'uploadDate'
  | 'dateModified'
  | 'url'
  | 'mainEntityOfPage'
  | 'articleBody'
type Node = { readonly [key in Key]?: unknown }

/** Facts of the first article that the page's JSON-LD blocks describe. Broken blocks are passed over. */
export function jsonLdFacts(blocks: readonly string[]): PageFacts {
  const nodes = blocks.slice(0, 20).flatMap((block) => nodesIn(parsed(block), 0))
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type)))
  const site = nodes.find((node) => typesOf(node).some((type) => /^WebSite$|Organization$/.test(type)))
  if (!article) return site ? { outlet: text(site.name) } : {}
  return {
    title: text(article.headline) ?? text(article.name),
    outlet: named(article.publisher, nodes) ?? named(article.sourceOrganization, nodes) ?? text(site?.name),
    author: named(article.author, nodes) ?? named(article.creator, nodes),
    published: text(article.datePublished) ?? text(article.dateCreated) ?? text(article.uploadDate),
    modified: text(article.dateModified),
    url: text(article.url) ?? text(article.mainEntityOfPage) ?? id(article.mainEntityOfPage),
    body: text(article.articleBody),
  }
}

const ARTICLE = /Article$|^Report$|BlogPosting$|^LiveBlogPosting$|^WebPage$/

function parsed(block: string): unknown {
  try {
    // Pages wrap their blocks in comments and leave line breaks inside strings.
    return JSON.parse(block.replace(/^\s*(?:<!--|\/\*.*?\*\/)|-->\s*$/g, '').replace(/[\r\n\t]+/g, ' '))
  } catch {
    return null
  }
}

/** Every described thing of a block, articles before the pages that hold them. */
function nodesIn(value: unknown, depth: number): Node[] {
  if (depth > 4 || value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((item) => nodesIn(item, depth + 1))
  const node = value as Node
  const inner = [node['@graph'], node.mainEntity].flatMap((part) => nodesIn(part, depth + 1))
  const isPage = typesOf(node).includes('WebPage')
  return isPage ? [...inner, node] : [node, ...inner]
}

const typesOf = (node: Node): string[] => [node['@type']].flat().filter((type) => typeof type === 'string')

function named(value: unknown, nodes: readonly Node[]): string | undefined {
  if (Array.isArray(value)) {
    const names = value.slice(0, 20).flatMap((item) => named(item, nodes) ?? [])
    return names.length > 0 ? names.join(', ') : undefined
  }
  if (value === null || typeof value !== 'object') return text(value)
  const node = value as Node
  return text(node.name) ?? text(nodes.find((other) => other['@id'] === node['@id'] && other.name)?.name)
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined
const id = (value: unknown): string | undefined =>
  value && typeof value === 'object' ? text((value as Node)['@id']) : undefined
