import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, for a cookie, a token or an invitation; only their hash is kept. */
export function newSecret(prefix = ''): { secret: string; hash: string } {
  const secret = prefix + randomBytes(32).toString('base64url')
  return { secret, hash: hashOfSecret(secret) }
}

/** A fast hash is enough: nobody guesses 256 random bits. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** How far ahead of now a secret may have been made: clocks are set right by minutes. */
const CLOCK_SLACK = 3_600_000

/** When a secret that is valid for so long may have been made. One made while the clock was years ahead does not live for years. */
export const validSince = (now: number, milliseconds: number): readonly [Date, Date] => [
  new Date(now - milliseconds),
  new Date(now + CLOCK_SLACK),
]
