import { Hono } from 'hono'
import { moveClaims } from '../../actions/incidents/move-claims.js'
import { claimsById, claimsOfIncident } from '../../db/claims.js'
import { type Incident, incidentRow } from '../../db/incidents.js'
import { lastJudgements } from '../../db/judgements.js'
import { addressWith } from '../back.js'
import { typedIn } from '../form-field.js'
import { type AskedMove, moveIn, soughtIn } from '../move-request.js'
import type { Web, WebContext } from '../web.js'
import { showIncidentEdit } from './incident-edit.js'
import { MoveClashPage } from './move-clash.js'
import { unlessOvertaken } from './overtaken.js'
import { found, idOf, show } from './page.js'

/** Claims are taken out of an incident, split off, moved to another one, or all of them merged into it. */
export const moveRoutes = new Hono<Web>().post('/:id{\\d+}/move', async (c) => {
  const context = c.get('context')
  const from = found(await incidentRow(context.db, idOf(c)))
  const form = await c.req.parseBody({ all: true })
  const asked = moveIn(form)
  const { claims, everything, to, reason } = asked
  const other = soughtIn(form)
  if (other !== null) {
    const kept = { other, claims: claims.join(), title: typedIn(form, 'title') }
    return c.redirect(`${addressWith(`/incidents/${from.id}/edit`, kept)}#others`, 303)
  }
  const title = typeof to === 'object' ? to?.title : undefined
  if (!everything && claims.length === 0)
    return showIncidentEdit(c, { missing: 'needsClaims', claims, title: title ?? '' })
  if (title?.trim() === '') return showIncidentEdit(c, { missing: 'needsTitle', claims, title })
  if (differs(asked, await claimsAt(c, from))) return showClash(c, from, asked)
  const moved = await unlessOvertaken(moveClaims(context, { claims, from: from.id, to, reason }))
  if (!moved) return showClash(c, from, asked)
  return c.redirect(
    everything && typeof to === 'number'
      ? `/incidents/${to}#judgement`
      : addressWith(`/incidents/${from.id}/edit`, { did: moved.entry }),
    303,
  )
})

const claimsAt = async (c: WebContext, { id }: Pick<Incident, 'id'>): Promise<number[]> =>
  (await claimsOfIncident(c.get('context').db, id))
    .filter(({ incident }) => incident?.id === id)
    .map((claim) => claim.id)

/** Whether some went meanwhile or, where all are moved, others came. */
const differs = ({ claims, everything }: AskedMove, here: readonly number[]): boolean =>
  claims.some((id) => !here.includes(id)) || (everything && here.length !== claims.length)

async function showClash(c: WebContext, from: Incident, asked: AskedMove): Promise<Response> {
  const { db } = c.get('context')
  const here = await claimsAt(c, from)
  const gone = asked.claims.filter((id) => !here.includes(id))
  const come = asked.everything ? here.filter((id) => !asked.claims.includes(id)) : []
  const odd = [...gone, ...come]
  return show(
    c,
    <MoveClashPage
      reader={c.get('reader')}
      from={from}
      asked={asked}
      odd={await claimsById(db, odd)}
      judgements={await lastJudgements(db, odd)}
      left={asked.everything ? here : asked.claims.filter((id) => here.includes(id))}
      wanted={typeof asked.to === 'number' ? await incidentRow(db, asked.to) : null}
    />,
    409,
  )
}
