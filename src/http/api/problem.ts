import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'

/** What every error of the API looks like (RFC 9457). */
export const Problem = z
  .object({
    type: z.string().openapi({ example: 'about:blank' }),
    title: z.string().openapi({ example: 'Not Found' }),
    status: z.int().openapi({ example: 404 }),
    detail: z.string().optional().openapi({ example: 'there is no report 7' }),
    instance: z.string().optional().openapi({ example: '/api/v1/reports/7' }),
    errors: z
      .array(z.object({ pointer: z.string(), detail: z.string() }))
      .optional()
      .openapi({ description: 'What is wrong with the input, place by place' }),
  })
  .openapi('Problem')
export type Problem = z.infer<typeof Problem>

export const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  421: 'Misdirected Request',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

export function problem(c: Context, status: number, detail?: string, errors?: Problem['errors']): Response {
  const body: Problem = {
    type: 'about:blank',
    title: TITLES[status] ?? 'Error',
    status,
    ...(detail === undefined ? {} : { detail }),
    instance: new URL(c.req.url).pathname,
    ...(errors === undefined ? {} : { errors }),
  }
  return c.body(JSON.stringify(body), status as 400, { 'content-type': 'application/problem+json' })
}

/** The same, as a route's documentation. */
export const problemResponse = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
})
