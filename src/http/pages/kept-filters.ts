import { Hono } from 'hono'
import { forgetKeptFilter, keepFilterAs } from '../../actions/keep-filter.js'
import { localAddress } from '../back.js'
import type { Web } from '../web.js'
import { idOf } from './page.js'

/** Keeps filters under names, and forgets them; both lead back to the page. */
export const keptFilters = new Hono<Web>()
  .post('/', async (c) => {
    const { page, name, query, back } = await c.req.parseBody()
    const text = (field: unknown) => (typeof field === 'string' ? field : '')
    await keepFilterAs(c.get('context'), { page: text(page), name: text(name), query: text(query) })
    return c.redirect(localAddress(back, '/'), 303)
  })
  .post('/:id{\\d+}/forget', async (c) => {
    const { back } = await c.req.parseBody()
    await forgetKeptFilter(c.get('context'), idOf(c))
    return c.redirect(localAddress(back, '/'), 303)
  })
