import { Parser } from 'htmlparser2'

const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'nav', 'head'])
const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
)

/** The readable text of an HTML page: a line for each block, entities decoded, scripts and styles left out. */
export function htmlText(html: string): string {
  const parts: string[] = []
  let skipping = 0
  const parser = new Parser({
    onopentagname(name) {
      if (SKIPPED.has(name)) skipping++
      if (BLOCKS.has(name)) parts.push('\n')
    },
    ontext(text) {
      if (skipping === 0) parts.push(text.replace(/[\t\r\n ]+/g, ' '))
    },
    onclosetag(name) {
      if (SKIPPED.has(name)) skipping--
      if (BLOCKS.has(name)) parts.push('\n')
    },
  })
  parser.end(html)
  return parts
    .join('')
    .replace(/(?<! ) *\n */g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim()
}
