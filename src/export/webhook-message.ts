import { createHmac } from 'node:crypto'
import type { ConflictView } from '../db/conflicts.js'
import { claimLine } from './claim-line.js'
import { relationSentence } from './relation-sentence.js'

/** What a webhook is told of a conflict. */
export function conflictMessage(conflict: ConflictView, origin: string) {
  const { a, b, gap, ratio, since, rules } = conflict
  return {
    type: 'conflict.found',
    timestamp: since.toISOString(),
    data: {
      sentence: relationSentence(conflict, 'en'),
      gap,
      ratio,
      rules,
      incident: a.incident && {
        id: a.incident.id,
        title: a.incident.title,
        url: `${origin}/incidents/${a.incident.id}`,
      },
      claims: [a, b].map((claim) => ({ ...claimLine(claim), address: `${origin}/claims/${claim.id}` })),
    },
  }
}

/** The headers of Standard Webhooks: the signature is over id, time and body, with the secret's bytes (HMAC-SHA256). */
export function signedHeaders(secret: string, id: string, at: Date, body: string): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}
