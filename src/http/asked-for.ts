import { HTTPException } from 'hono/http-exception'

/** The word of an address, of those that it may be. With any other there is no such page: leaving it out would show more than was asked for. */
export function wordAsked<Word extends string>(text: string | undefined, words: readonly Word[]): Word | undefined {
  if (!text) return undefined
  return words.find((word) => word === text) ?? nothing()
}

/** A word of an address that must have a form. */
export function formAsked(text: string | undefined, form: RegExp): string | undefined {
  if (!text) return undefined
  return form.test(text) ? text : nothing()
}

function nothing(): never {
  throw new HTTPException(404)
}
