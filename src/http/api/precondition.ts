import { HTTPException } from 'hono/http-exception'
import { write } from '../../actions/write.js'
import type { Context } from '../../context.js'
import type { WebContext } from '../web.js'
import { problemResponse } from './problem.js'
import { etagOf } from './resources.js'

/** What a change of a record can answer besides its success. */
export const changeResponses = {
  400: problemResponse('The id or the body cannot be read'),
  404: problemResponse('There is none with this id'),
  409: problemResponse('It stands in the way of what is kept'),
  412: problemResponse('It was changed since: fetch it again, and send its ETag in If-Match'),
  422: problemResponse('Something in the body cannot be used'),
  428: problemResponse('If-Match is missing: send the ETag of the record as you saw it'),
}

/**
 * Changes a record only if it still is what the caller saw (If-Match); nothing can come between the look and the change. Gives the
 * record as it is afterwards, with its new ETag set.
 */
export async function changeSeen<Item>(
  c: WebContext,
  load: (context: Context) => Promise<Item | null>,
  change: (context: Context) => Promise<unknown>,
): Promise<Item> {
  const expected = c.req.header('if-match')
  if (expected === undefined) throw new HTTPException(428, { message: 'send the ETag of the record in If-Match' })
  const after = await write(c.get('context'), async (context) => {
    const seen = await load(context)
    if (seen === null) throw new HTTPException(404, { message: 'there is none with this id' })
    if (!matches(expected, etagOf(seen)))
      throw new HTTPException(412, { message: 'it was changed since you fetched it' })
    await change(context)
    return (await load(context))!
  })
  c.header('etag', etagOf(after))
  return after
}

const matches = (expected: string, tag: string): boolean =>
  expected.split(',').some((each) => each.trim() === tag || each.trim() === '*')
