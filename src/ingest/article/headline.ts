/** A headline has figures of its own: it is part of the text, once. */
export function withHeadline(title: string | null, body: string): string {
  if (!title || squeezed(body.slice(0, title.length * 2 + 20)).includes(squeezed(title))) return body
  return body === '' ? title : `${title}\n\n${body}`
}

const squeezed = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
