import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { ActionError } from '../../actions/action-error.js'
import { gradeIncident } from '../../actions/grade-incident.js'
import { linkClaim } from '../../actions/link-claim.js'
import { moveClaims } from '../../actions/move-claims.js'
import { GRADES } from '../../core/incident/vocabulary.js'
import { claimsOfIncident } from '../../db/claims.js'
import { incidentRow } from '../../db/incidents.js'
import { recordedAt } from '../back.js'
import { idIn } from '../queue-request.js'
import type { Web, WebContext } from '../web.js'
import { showBoard } from './incident.js'
import { found, idOf } from './page.js'

/** What a person decides on an incident. */
export const incidentDecisions = new Hono<Web>()
  .post('/:id{\\d+}/grade', async (c) => {
    const id = idOf(c)
    const form = await c.req.parseBody()
    const incident = found(await incidentRow(c.get('context').db, id))
    if ((form['seen'] ?? '') !== (incident.grade ?? '')) throw changedSince()
    const grade = GRADES.find((each) => each === form['grade']) ?? null
    await gradeIncident(c.get('context'), { incident: id, grade, reason: textIn(form['reason']) })
    return c.redirect(`/incidents/${id}#judgement`, 303)
  })
  .post('/:id{\\d+}/verdict', async (c) => {
    const id = idOf(c)
    const form = await c.req.parseBody()
    const verdict = typeof form['verdict'] === 'string' ? form['verdict'].replace(/\r\n?/g, '\n').trim() : ''
    const incident = found(await incidentRow(c.get('context').db, id))
    const seen = typeof form['seen'] === 'string' ? form['seen'].replace(/\r\n?/g, '\n') : ''
    // Somebody else wrote meanwhile: theirs stands on the page, yours in the form, and nothing is overwritten.
    if (form['preview'] !== undefined) return showBoard(c, id, verdict)
    if (seen !== (incident.verdict ?? '')) return showBoard(c, id, verdict, 409)
    await gradeIncident(c.get('context'), { incident: id, verdict: verdict || null })
    return c.redirect(recordedAt(`/incidents/${id}#judgement`, `verdict-${id}`), 303)
  })
  .post('/:id{\\d+}/move', async (c) => {
    const id = idOf(c)
    const form = await c.req.parseBody({ all: true })
    const single = (name: string) => (typeof form[name] === 'string' ? form[name] : undefined)
    const chosen = [form['claims'] ?? []].flat().flatMap((each) => idIn(each) ?? [])
    const everything = single('everything')
    const claims = everything ? await allOf(c, id) : chosen
    const { incident } = await moveClaims(c.get('context'), {
      claims,
      from: id,
      to: destination(everything ?? single('to'), single('title')),
      reason: textIn(form['reason']),
    })
    return c.redirect(everything && incident ? `/incidents/${incident}#judgement` : `/incidents/${id}/edit`, 303)
  })
  .post('/:id{\\d+}/link', async (c) => {
    const claim = idIn((await c.req.parseBody())['claim'])
    if (!claim) throw new HTTPException(422, { message: 'choose a claim' })
    await linkClaim(c.get('context'), { claim, incident: idOf(c) })
    return c.redirect(`/incidents/${idOf(c)}/edit`, 303)
  })

const changedSince = () => new ActionError('conflict', 'it was graded anew since you looked at it')

const textIn = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

const allOf = async (c: WebContext, id: number): Promise<number[]> =>
  (await claimsOfIncident(c.get('context').db, id))
    .filter(({ incident }) => incident?.id === id)
    .map((claim) => claim.id)

function destination(to: string | undefined, title: string | undefined): number | { title: string } | null {
  if (to === 'new') return { title: title?.trim() ?? '' }
  return to === 'none' || to === undefined ? null : (idIn(to) ?? 0)
}
