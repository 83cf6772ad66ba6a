import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, for a cookie, a token or an invitation; only their hash is kept. */
export function newSecret(prefix = ''): { secret: string; hash: string } {
  const secret = prefix + randomBytes(32).toString('base64url')
  return { secret, hash: hashOfSecret(secret) }
}

/** A fast hash is enough: nobody guesses 256 random bits. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')
