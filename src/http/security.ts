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
export const pageSecurity = (access: Access) =>
  secureHeaders({ ...OTHERS, strictTransportSecurity: transport(access), contentSecurityPolicy: POLICY })

/** The API's page draws its icons from data: addresses in its own stylesheet. */
export const docsSecurity = (access: Access) =>
  secureHeaders({
    ...OTHERS,
    strictTransportSecurity: transport(access),
    contentSecurityPolicy: { ...POLICY, imgSrc: ["'self'", 'data:'] },
  })

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

/** A form is taken only from a page of our own: the browser says where it comes from. */
export const ownForms = ({ origin: base }: Access) =>
  csrf({ origin: (origin, c) => origin === base || origin === new URL(c.req.url).origin })
