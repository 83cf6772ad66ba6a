import { z } from '@hono/zod-openapi'
import { DELIVERY_STATES } from '../../../schema/index.js'
import type { Delivery, Webhook } from '../../db/webhooks.js'

export const WebhookItem = z
  .object({ id: z.int(), url: z.string(), by: z.string(), created: z.string(), state: z.enum(['active', 'paused']) })
  .openapi('Webhook')

export const NewWebhook = z
  .object({
    url: z.string().max(2000),
    secret: z
      .string()
      .optional()
      .openapi({ description: '`whsec_` and 24 to 64 bytes in base64; made where not given' }),
  })
  .openapi('NewWebhook')

export const DeliveryItem = z
  .object({
    id: z.int(),
    webhook: z.int(),
    claims: z.array(z.int()),
    state: z.enum(DELIVERY_STATES),
    attempts: z.int(),
    due: z.string(),
    answer: z.string().nullable(),
    ended: z.string().nullable(),
  })
  .openapi('Delivery')

export const webhookJson = ({ id, url, by, created, state }: Webhook): z.infer<typeof WebhookItem> => ({
  id,
  url,
  by,
  created: created.toISOString(),
  state: state === 'paused' ? 'paused' : 'active',
})

export const deliveryJson = ({
  id,
  webhook,
  a,
  b,
  state,
  attempts,
  due,
  answer,
  ended,
}: Delivery): z.infer<typeof DeliveryItem> => ({
  id,
  webhook,
  claims: [a, b],
  state,
  attempts,
  due: due.toISOString(),
  answer,
  ended: ended?.toISOString() ?? null,
})
