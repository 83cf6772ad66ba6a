import { html } from 'hono/html'
import { HTTPException } from 'hono/http-exception'
import type { Child } from 'hono/jsx'
import { wordAsked } from '../asked-for.js'
import type { WebContext } from '../web.js'

type Status = 200 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503

/** Sends a page as a whole document. */
export const show = (c: WebContext, page: Child, status: Status = 200) => c.html(html`<!doctype html>${page}`, status)

/** The id in the address; anything but a whole number is no page. */
export function idOf(c: WebContext): number {
  const id = Number(c.req.param('id'))
  if (!Number.isSafeInteger(id) || id < 1) throw new HTTPException(404)
  return id
}

/** What was found, or the page that says that nothing is there. */
export function found<T>(value: T | null): T {
  if (value === null) throw new HTTPException(404)
  return value
}

/** A query parameter that must be one of the words given. */
export const choiceOf = <Choice extends string>(c: WebContext, name: string, choices: readonly Choice[]) =>
  wordAsked(c.req.query(name), choices)

/** A query parameter with text in it. */
export const textOf = (c: WebContext, name: string): string | undefined => c.req.query(name)?.trim() || undefined
