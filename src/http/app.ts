import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import type { Context } from '../context.js'
import type { Replicas } from '../db/engine/replicas.js'
import { assetRoutes } from './assets.js'
import { type Access, LOCAL_ACCESS } from './auth/access.js'
import { admit } from './auth/admit.js'
import { noteForbidden } from './auth/note-forbidden.js'
import { answerError } from './errors.js'
import { healthRoutes } from './health.js'
import { incidentsPage } from './pages/incidents.js'
import { readFromReplicas } from './read-from-replicas.js'
import { forReader } from './reader.js'
import { noNul, onlyKnownNames, ownForms, securityHeaders } from './security.js'
import type { Web } from './web.js'

/** Longest body of a request, bytes. */
const BODY_LIMIT = 16 * 1024 * 1024

/** The whole web side of one context: pages, API, assets. */
export function createApp(context: Context, access: Access = LOCAL_ACCESS, replicas?: Replicas): Hono<Web> {
  const behindFront = frontOf(context, access, replicas)
  const app = new Hono<Web>()
  // Apart from the first page, which need not wait for them, and loaded when one of them is first asked for.
  const api = once(() => apiSide(behindFront(new Hono<Web>())))
  const others = once(() => otherPages(behindFront(new Hono<Web>()), access))
  app.all('/api/*', async (c) => (await api()).fetch(c.req.raw, c.env))
  app.use(async (c, next) => (isAtHand(c.req.path) ? next() : (await others()).fetch(c.req.raw, c.env)))
  behindFront(app)
  app.route('/', healthRoutes)
  app.route('/assets', assetRoutes)
  app.use(forReader)
  app.route('/', incidentsPage)
  return app
}

/** What a server answers as soon as it has started: whether it lives, the first page and what goes with it. */
const isAtHand = (path: string): boolean => /^\/(?:$|assets\/|healthz$|readyz$)/.test(path)

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined
  return () => {
    made ??= make()
    return made
  }
}

async function otherPages(app: Hono<Web>, access: Access): Promise<Hono<Web>> {
  const { addPages } = await import('./other-pages.js')
  app.use(forReader)
  addPages(app, access)
  return app
}

async function apiSide(app: Hono<Web>): Promise<Hono<Web>> {
  const [{ api }, { docsRoutes }] = await Promise.all([import('./api/api.js'), import('./api/docs.js')])
  app.route('/api/docs', docsRoutes)
  app.route('/api', api())
  return app
}

/** What every request passes first, of pages and API alike, and where errors go. */
function frontOf(context: Context, access: Access, replicas: Replicas | undefined) {
  // One each for both: who asks is counted once.
  const [admitted, noted] = [admit(access), noteForbidden()]
  const small = compress()
  return (app: Hono<Web>): Hono<Web> => {
    // First of all: what is refused is told on a page too, and that speaks of where and when it was opened.
    app.use(async (c, next) => {
      c.set('context', context)
      c.set('origin', access.origin ?? new URL(c.req.url).origin)
      await next()
    })
    app.use(securityHeaders(access))
    // Not the API: an ETag that stands for compressed bytes no longer serves If-Match.
    app.use((c, next) => (c.req.path.startsWith('/api/v') ? next() : small(c, next)))
    app.use(onlyKnownNames(access))
    app.use(ownForms(access))
    app.use(bodyLimit({ maxSize: BODY_LIMIT, onError: tooLarge }))
    app.use(noted)
    app.use(admitted)
    app.use(noNul)
    if (replicas) app.use(readFromReplicas(replicas))
    app.notFound((c) => answerError(c, new HTTPException(404)))
    app.onError((error, c) => answerError(c, error))
    return app
  }
}

function tooLarge(): never {
  throw new HTTPException(413)
}
