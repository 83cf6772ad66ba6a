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
