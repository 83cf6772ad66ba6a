import { createHash } from 'node:crypto'
import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Page } from '../../db/page.js'
import { problem } from '../problem-answer.js'
import type { Web, WebContext } from '../web.js'
import { problemResponse } from './problem.js'

/** A group of routes whose input errors are problems like all others. */
export const resources = () =>
  new OpenAPIHono<Web>({
    defaultHook: (result, c) => {
      if (result.success) return
      const errors = result.error.issues.map((issue) => ({
        pointer: `/${issue.path.map(String).join('/')}`,
        detail: issue.message,
      }))
      return problem(c, result.target === 'json' ? 422 : 400, 'the input cannot be used', errors)
    },
  })

export const Id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)

export const ItemParameters = z.object({ id: Id.openapi({ param: { name: 'id', in: 'path' }, example: 7 }) })

/** What every list takes. A parameter that it does not know is refused: left out, it would show more than was asked for. */
export const ListQuery = z.strictObject({
  cursor: z
    .string()
    .regex(/^\d+(\.\d+)*$/, 'give the cursor of a Link header as it is')
    .optional()
    .openapi({ description: 'Where to go on: from the Link header of the page before' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** A field left empty in a form is not asked for. */
export const blank = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

/** A list's items under `items`; the next page is in the Link header (RFC 8288) and, for those without headers, under `next`. */
export const listOf = <Item extends z.ZodType>(item: Item, name: string) =>
  z.object({ items: z.array(item), next: z.string().nullable() }).openapi(name)

export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** A body that must be there. */
export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
})

export const listResponses = <Item extends z.ZodType>(item: Item, name: string) => ({
  200: {
    ...json(listOf(item, name), 'A page of the list'),
    headers: z.object({ Link: z.string().optional().openapi({ description: 'rel="next": the next page (RFC 8288)' }) }),
  },
  400: problemResponse('A parameter cannot be used'),
})

export const itemResponses = <Item extends z.ZodType>(item: Item) => ({
  200: {
    ...json(item, 'The item'),
    headers: z.object({ ETag: z.string().openapi({ description: 'Changes with the item' }) }),
  },
  304: { description: 'Not changed since the ETag in If-None-Match' },
  400: problemResponse('The id is no whole number'),
  404: problemResponse('There is none with this id'),
})

/** A page as the API gives it, with the link to the next one. */
export function listed<Row, Item>(c: WebContext, page: Page<Row>, itemOf: (row: Row) => Item) {
  if (page.next !== null) {
    const next = new URL(c.req.url)
    next.searchParams.set('cursor', page.next)
    c.header('link', `<${next.pathname}${next.search}>; rel="next"`)
  }
  return { items: page.items.map(itemOf), next: page.next }
}

export const etagOf = (item: unknown): string =>
  `"${createHash('sha256').update(JSON.stringify(item)).digest('base64url').slice(0, 22)}"`

/** An item with its ETag; 304 where the client has it already. */
export function sendItem<Item>(c: WebContext, item: Item) {
  const tag = etagOf(item)
  c.header('etag', tag)
  c.header('cache-control', 'private, no-cache')
  const known =
    c.req
      .header('if-none-match')
      ?.split(',')
      .map((each) => each.trim().replace(/^W\//, '')) ?? []
  return known.includes(tag) || known.includes('*') ? c.body(null, 304) : c.json(item, 200)
}

/** The record as a change left it. */
export const changed = <Item extends z.ZodType>(item: Item) => ({
  ...json(item, 'As it is now'),
  headers: z.object({ ETag: z.string().openapi({ description: 'For the next change' }) }),
})

export const IfMatch = z.object({
  'if-match': z.string().optional().openapi({ description: 'The ETag of the record as you saw it; without it 428' }),
})

/** Words that the database can keep, and that mean something. */
export const Text = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => !text.includes('\0') && text.isWellFormed(), 'it holds a NUL or half a character')
