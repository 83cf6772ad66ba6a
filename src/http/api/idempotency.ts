import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { claimAnswer, dropAnswer, dropOldAnswers, keepAnswer } from '../../db/answers.js'
import { problem } from '../problem-answer.js'
import type { Web } from '../web.js'

/** How long an answer is kept, and how long a request that was never answered holds its key, ms. */
const KEPT = 24 * 3_600_000
const HELD = 120_000
const LONGEST_KEY = 255
/** Headers that belong to the answer. */
const KEPT_HEADERS = ['content-type', 'location']

/**
 * A POST with an `Idempotency-Key` is done once: sent again with the same body it gets the same answer, with another body 422. Keys
 * belong to whoever asks, and are free again after a day.
 */
export const onceForKey: MiddlewareHandler<Web> = async (c, next) => {
  const key = c.req.header('idempotency-key')
  if (c.req.method !== 'POST' || key === undefined) return next()
  if (key === '' || key.length > LONGEST_KEY)
    return problem(c, 400, `an Idempotency-Key has 1 to ${LONGEST_KEY} characters`)
  const { db, actor, now } = c.get('context')
  const at = now().getTime()
  await dropOldAnswers(db, new Date(at - KEPT), new Date(at - HELD))
  const body = await c.req.text()
  const request = createHash('sha256').update(`${c.req.method} ${c.req.path}\n${body}`).digest('hex')
  const mine = { by: actor.name, key }
  const standing = await claimAnswer(db, { ...mine, request, created: new Date(at) })
  if (standing) {
    if (standing.request !== request)
      return problem(c, 422, 'this Idempotency-Key was used for another request: take a new one')
    if (standing.status === null)
      return problem(c, 409, 'the first request with this Idempotency-Key is still worked on')
    const headers = { ...(standing.headers as Record<string, string>), 'idempotency-replayed': 'true' }
    return c.body(standing.body ?? '', standing.status as 200, headers)
  }
  try {
    await next()
  } catch (error) {
    await dropAnswer(db, mine)
    throw error
  }
  const { status, headers } = c.res
  // What failed on our side was not done, and may be tried again.
  if (status >= 500) return dropAnswer(db, mine)
  const kept = Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => (headers.has(name) ? [[name, headers.get(name)!]] : [])),
  )
  await keepAnswer(db, mine, { status, headers: kept, body: await c.res.clone().text() })
}
