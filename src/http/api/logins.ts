import { createRoute, z } from '@hono/zod-openapi'
import { LOGIN_EVENTS } from '../../core/account.js'
import { type Login, listLogins } from '../../db/logins.js'
import { ListQuery, listed, listResponses, resources } from './resources.js'

const LoginItem = z
  .object({
    id: z.int(),
    at: z.string(),
    event: z.enum(LOGIN_EVENTS),
    account: z.int().nullable().openapi({ description: 'null where no account has the name that was typed' }),
    name: z.string().nullable(),
    address: z.string().openapi({ description: 'Where it came from, as far as the connection tells' }),
    asked: z.string().nullable().openapi({ description: 'forbidden: the method and path that were asked for' }),
  })
  .openapi('Login')

const loginJson = ({ at, ...login }: Login): z.infer<typeof LoginItem> => ({ ...login, at: at.toISOString() })

const list = createRoute({
  method: 'get',
  path: '/',
  tags: ['logins'],
  summary: 'Who came, left, tried to, or was refused what their role does not allow, newest first; for administrators',
  request: { query: ListQuery },
  responses: listResponses(LoginItem, 'LoginPage'),
})

export const loginRoutes = resources().openapi(list, async (c) =>
  c.json(listed(c, await listLogins(c.get('context').db, c.req.valid('query')), loginJson), 200),
)
