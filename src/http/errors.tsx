import { HTTPException } from 'hono/http-exception'
import { ActionError, type ActionErrorCode } from '../actions/action-error.js'
import { isAway, isUnstorable } from '../db/engine/problem.js'
import { RoleNeeded } from './auth/role-needed.js'
import { ErrorPage } from './pages/error.js'
import { show } from './pages/page.js'
import { problem } from './problem-answer.js'
import { readerOf } from './reader.js'
import { FromElsewhere } from './security.js'
import type { WebContext } from './web.js'

const STATUS: Record<ActionErrorCode, number> = { 'not-found': 404, 'bad-input': 422, conflict: 409 }

/** The one place where an error becomes an answer: a problem (RFC 9457) in the API, a page elsewhere. */
export function answerError(c: WebContext, error: Error): Response | Promise<Response> {
  const status = statusOf(error)
  const wait = status === 503 ? '5' : error instanceof HTTPException ? error.res?.headers.get('retry-after') : null
  if (wait) c.header('retry-after', wait)
  if (status === 401) c.header('www-authenticate', 'Bearer')
  if (status >= 500) process.stderr.write(`countercheck: ${c.req.method} ${c.req.path}: ${error.stack ?? error}\n`)
  if (c.req.path.startsWith('/api/')) return problem(c, status, status < 500 ? detailOf(error) : undefined)
  return show(
    c,
    <ErrorPage
      reader={readerOf(c)}
      status={status}
      fromElsewhere={error instanceof FromElsewhere}
      needed={error instanceof RoleNeeded ? error.role : null}
    />,
    status as 404,
  )
}

function statusOf(error: Error): number {
  if (error instanceof ActionError) return STATUS[error.code]
  if (error instanceof HTTPException) return error.status
  if (isUnstorable(error)) return 422
  return isAway(error) ? 503 : 500
}

/** The database's own words stay inside. */
const detailOf = (error: Error): string | undefined =>
  error instanceof ActionError || error instanceof HTTPException
    ? error.message || undefined
    : 'it holds a NUL or half a character'
