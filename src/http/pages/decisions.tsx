import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { linkClaim, unlinkClaim } from '../../actions/claims/link-claim.js'
import { type Review, reviewClaim } from '../../actions/claims/review-claim.js'
import { undo } from '../../actions/undo.js'
import { claimById } from '../../db/claims.js'
import { historyEntry } from '../../db/history.js'
import { incidentRow } from '../../db/incidents.js'
import { lastJudgements } from '../../db/judgements.js'
import { checkMayUndo } from '../auth/may-undo.js'
import { localAddress, recordedAt, takenBackAt } from '../back.js'
import { claimDraftFrom, correctionOf, draftOf, readClaimDraft } from '../claim-draft.js'
import { claimDraft } from '../components/draft-note.js'
import { type Form, typedIn } from '../form-field.js'
import { idIn } from '../queue-request.js'
import type { Web, WebContext } from '../web.js'
import { ClaimClashPage } from './claim-clash.js'
import { ClaimEditPage } from './claim-edit.js'
import { LinkClashPage } from './link-clash.js'
import { isDone } from './overtaken.js'
import { found, idOf, show } from './page.js'
import { showUndoClash } from './undo-clash.js'

/** What the buttons of the pages send. Each decision is one action, and leads back to where the person was. */
export const decisions = new Hono<Web>()
  .post('/claims/:id/review', async (c) => {
    const form = await c.req.parseBody()
    const decision = (['accept', 'reject', 'correct'] as const).find((each) => each === form['decision'])
    if (!decision) throw new HTTPException(422, { message: 'a decision is accept, reject or correct' })
    return decide(c, form, decision)
  })
  .post('/claims/:id/link', async (c) => move(c, await c.req.parseBody(), 'link'))
  .post('/claims/:id/unlink', async (c) => move(c, await c.req.parseBody(), 'unlink'))
  .post('/history/:id/undo', async (c) => {
    const form = await c.req.parseBody()
    const back = backOf(form, '/history')
    await checkMayUndo(c, idOf(c))
    if (await isDone(undo(c.get('context'), idOf(c)))) return c.redirect(takenBackAt(back, idOf(c)), 303)
    return showUndoClash(c, found(await historyEntry(c.get('context').db, idOf(c))), back)
  })

async function decide(c: WebContext, form: Form, decision: Review['decision']): Promise<Response> {
  const context = c.get('context')
  const reader = c.get('reader')
  const claim = found(await claimById(context.db, idOf(c)))
  const [back, next] = [backOf(form, `/claims/${claim.id}`), localAddress(form['next'], backOf(form))]
  const version = typedIn(form, 'version') || undefined
  const draft = claimDraftFrom(form)
  const read = decision === 'correct' ? readClaimDraft(draft) : null
  if (read && 'problems' in read)
    return show(
      c,
      <ClaimEditPage
        reader={reader}
        claim={claim}
        draft={draft}
        problems={read.problems}
        back={back}
        next={next}
        version={version}
      />,
      422,
    )
  const correction = read ? correctionOf(claim, read.values) : {}
  const recorded = (address: string) => (decision === 'correct' ? recordedAt(address, claimDraft(claim.id)) : address)
  if (decision === 'correct' && Object.keys(correction).length === 0) return c.redirect(recorded(back), 303)
  const review = {
    claim: claim.id,
    decision,
    correction,
    reason: typedIn(form, 'reason').slice(0, 2_000) || null,
    version,
  }
  if (!(await isDone(reviewClaim(context, review)))) {
    const now = found(await claimById(context.db, claim.id))
    const judgement = (await lastJudgements(context.db, [claim.id])).get(claim.id)
    const yours = decision === 'correct' ? draft : draftOf(now)
    return show(
      c,
      <ClaimClashPage
        reader={reader}
        claim={now}
        judgement={judgement}
        yours={yours}
        decision={decision}
        back={back}
        next={next}
      />,
      409,
    )
  }
  return c.redirect(recorded(next), 303)
}

async function move(c: WebContext, form: Form, way: 'link' | 'unlink'): Promise<Response> {
  const context = c.get('context')
  const [claim, incident, back] = [idOf(c), idIn(form['incident']), backOf(form)]
  if (!incident) throw new HTTPException(422, { message: 'choose an incident' })
  const was = form['was'] === 'none' ? null : idIn(form['was'])
  const decide = way === 'link' ? linkClaim : unlinkClaim
  if (!(await isDone(decide(context, { claim, incident, was, reason: typedIn(form, 'reason') || null })))) {
    const now = found(await claimById(context.db, claim))
    const wanted = found(await incidentRow(context.db, incident))
    return show(
      c,
      <LinkClashPage
        reader={c.get('reader')}
        claim={now}
        judgement={(await lastJudgements(context.db, [claim])).get(claim)}
        wanted={wanted}
        way={way}
        back={back}
      />,
      409,
    )
  }
  return c.redirect(back, 303)
}

const backOf = (form: Form, otherwise = '/review'): string => localAddress(form['back'], otherwise)
