import { Tokenizer } from 'htmlparser2'

const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'nav', 'head'])
const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
)
/** Blocks that end where the next one begins. */
const OFTEN_UNCLOSED = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th'])

/**
 * The readable text of an HTML page: a line for each block, entities decoded, scripts and styles left out. No tree is kept: a page of a
 * hundred thousand tags in one another costs what a flat one costs.
 */
export function htmlText(html: string): string {
  const parts: string[] = []
  let skipping = 0
  const name = (start: number, end: number): string => html.slice(start, end).toLowerCase()
  const text = (words: string): void => {
    if (skipping === 0) parts.push(words.replace(/[\t\r\n ]+/g, ' '))
  }
  const tokenizer = new Tokenizer(
    {},
    {
      ...IGNORED,
      onopentagname(start, end) {
        const tag = name(start, end)
        if (SKIPPED.has(tag)) skipping++
        if (BLOCKS.has(tag)) parts.push(OFTEN_UNCLOSED.has(tag) ? '\n\n' : '\n')
      },
      onclosetag(start, end) {
        const tag = name(start, end)
        if (SKIPPED.has(tag)) skipping = Math.max(0, skipping - 1)
        if (BLOCKS.has(tag)) parts.push('\n')
      },
      ontext: (start, end) => text(html.slice(start, end)),
      ontextentity: (codepoint) => text(String.fromCodePoint(codepoint)),
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return parts
    .join('')
    .replace(/(?<! ) *\n */g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim()
}

const nothing = (): void => {}
const IGNORED = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
}
