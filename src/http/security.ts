import type { MiddlewareHandler } from 'hono'
import { csrf } from 'hono/csrf'
import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { type Access, isLoopback } from './auth/access.js'

const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}

const OTHERS = { referrerPolicy: 'same-origin', xFrameOptions: 'DENY' } as const

/** Over HTTPS the browser is told to come by no other way; on a loopback address that would lock it out. */
const transport = ({ secure }: Access) => (secure ? 'max-age=31536000' : false)

/** Nothing from elsewhere, nothing inline. */
const pageSecurity = (access: Access) =>
  secureHeaders({ ...OTHERS, strictTransportSecurity: transport(access), contentSecurityPolicy: POLICY })

/** The API's page draws its icons from data: addresses in its own stylesheet. */
const docsSecurity = (access: Access) =>
  secureHeaders({
    ...OTHERS,
    strictTransportSecurity: transport(access),
    contentSecurityPolicy: { ...POLICY, imgSrc: ["'self'", 'data:'] },
  })

/** A page that shows another one of our own in a frame. */
const framingSecurity = (access: Access) =>
  secureHeaders({
    ...OTHERS,
    strictTransportSecurity: transport(access),
    contentSecurityPolicy: { ...POLICY, frameSrc: ["'self'"] },
  })

/** A page of somebody else's, kept as evidence: no script, no form, no origin, and nothing from elsewhere; shown by our own pages alone. */
const evidenceSecurity = (access: Access) =>
  secureHeaders({
    ...OTHERS,
    strictTransportSecurity: transport(access),
    xFrameOptions: 'SAMEORIGIN',
    contentSecurityPolicy: {
      sandbox: [],
      defaultSrc: ["'none'"],
      imgSrc: ['data:'],
      styleSrc: ["'unsafe-inline'"],
      frameAncestors: ["'self'"],
    },
  })

/** What each address may do in a browser. */
export function securityHeaders(access: Access): MiddlewareHandler {
  const ofPages = pageSecurity(access)
  const others: readonly (readonly [RegExp, MiddlewareHandler])[] = [
    [/^\/api\/docs$/, docsSecurity(access)],
    [/^\/snapshots\/\d+$/, framingSecurity(access)],
    [/^\/snapshots\/\d+\/page$/, evidenceSecurity(access)],
  ]
  return (c, next) => (others.find(([path]) => path.test(c.req.path))?.[1] ?? ofPages)(c, next)
}

/**
 * Answers only under its own names. Where nobody logs in, a page elsewhere that points its own name at 127.0.0.1 could else read
 * everything (DNS rebinding); where a BASE_URL is set, it and this machine's own names are all there are.
 */
export const onlyKnownNames = ({ kind, origin }: Access) =>
  createMiddleware(async (c, next) => {
    const { hostname } = new URL(c.req.url)
    const known = isLoopback(hostname) || (origin ? new URL(origin).hostname === hostname : kind === 'accounts')
    if (!known) throw new HTTPException(421, { message: `open this as ${origin ?? 'http://127.0.0.1'}` })
    await next()
  })

/** A NUL stands in no address, and no database can look for one. */
export const noNul = createMiddleware(async (c, next) => {
  if (c.req.url.includes('%00')) throw new HTTPException(400, { message: 'a NUL stands in no address' })
  await next()
})

/** A form that no page of our own sent. */
export class FromElsewhere extends HTTPException {}

/** A form is taken only from a page of our own: the browser says where it comes from. */
export function ownForms({ origin: base }: Access): MiddlewareHandler {
  const isOurs = csrf({ origin: (origin, c) => origin === base || origin === new URL(c.req.url).origin })
  return async (c, next) => {
    let taken = false
    const go = () => {
      taken = true
      return next()
    }
    try {
      return await isOurs(c, go)
    } catch (error) {
      if (taken) throw error
      throw new FromElsewhere(403, { message: 'this form was not sent from a page of this server' })
    }
  }
}
