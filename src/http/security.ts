import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'

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

const OTHERS = {
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  // Whoever serves this over HTTPS sets it there; on a loopback address it would lock the browser out.
  strictTransportSecurity: false,
} as const

/** Nothing from elsewhere, nothing inline. */
export const pageSecurity = secureHeaders({ ...OTHERS, contentSecurityPolicy: POLICY })

/** The API's page draws its icons from data: addresses in its own stylesheet. */
export const docsSecurity = secureHeaders({
  ...OTHERS,
  contentSecurityPolicy: { ...POLICY, imgSrc: ["'self'", 'data:'] },
})

/**
 * Answers only under a name of this machine. Nobody logs in here, so a page elsewhere that points its own name at 127.0.0.1 could
 * else read everything (DNS rebinding).
 */
export const onlyLocalNames = createMiddleware(async (c, next) => {
  if (!isLocal(new URL(c.req.url).hostname)) throw new HTTPException(421, { message: 'open this as http://127.0.0.1' })
  await next()
})

const isLocal = (name: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(name)
