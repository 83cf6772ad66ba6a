import { z } from '@hono/zod-openapi'

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

/** The same, as a route's documentation. */
export const problemResponse = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
})
