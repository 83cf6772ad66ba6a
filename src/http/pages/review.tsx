import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { reviewClaims } from '../../actions/claims/review-claims.js'
import { fill } from '../../core/text/fill.js'
import { type Facets, sourceFacet } from '../../db/claim-facets.js'
import { type QueuePlace, queuePlace, textsOfRevisions } from '../../db/claim-queue.js'
import { COUNTED, countClaims } from '../../db/count-claims.js'
import { type HistoryEntry, lastStanding } from '../../db/history.js'
import { type Incident, type IncidentListing, incidentRow, listIncidents } from '../../db/incidents.js'
import { type Judgement, lastJudgements } from '../../db/judgements.js'
import { sourceById } from '../../db/sources.js'
import { Allowed } from '../components/allowed.js'
import { BringIn } from '../components/bring-in.js'
import type { Reader } from '../components/document.js'
import { PageHead } from '../components/form.js'
import { didWords, UNDOABLE } from '../components/history-words.js'
import { Layout } from '../components/layout.js'
import { ReviewKeys } from '../components/review-keys.js'
import { ReviewPanel } from '../components/review-panel.js'
import { amountWords, DecideAll, QueueDone, QueueFilters } from '../components/review-queue.js'
import { UndoForm } from '../components/undo-form.js'
import { typedIn } from '../form-field.js'
import { idIn, type QueueChoice, queueAddress, queueChoice, queueRequest } from '../queue-request.js'
import type { Web } from '../web.js'
import { show, textOf } from './page.js'

export const reviewPage = new Hono<Web>()
  .get('/', async (c) => {
    const { db, actor } = c.get('context')
    const choice = queueChoice((name) => c.req.query(name))
    const request = queueRequest(choice)
    const place = await queuePlace(db, request, { at: idIn(c.req.query('at')), after: idIn(c.req.query('after')) })
    const { claim } = place
    const find = textOf(c, 'find')
    const texts = await textsOfRevisions(db, claim ? [claim.revision] : [])
    const decisions = await lastJudgements(db, claim ? [claim.id] : [])
    return show(
      c,
      <ReviewPage
        reader={c.get('reader')}
        choice={choice}
        place={place}
        text={texts.get(claim?.revision ?? 0) ?? ''}
        judgement={decisions.get(claim?.id ?? 0)}
        find={find}
        incidents={find ? (await listIncidents(db, { words: find }, { limit: 8 })).items : []}
        undecided={
          choice.state === 'proposed'
            ? place.total
            : await countClaims(db, { ...request.filter, state: 'proposed' }, COUNTED)
        }
        tellers={await sourceFacet(db, { ...request.filter, source: undefined })}
        source={await sourceById(db, choice.source ?? null)}
        incident={choice.incident ? await incidentRow(db, choice.incident) : null}
        last={await lastStanding(db, actor.name, UNDOABLE)}
        any={claim !== null || (await countClaims(db, {}, 1)) > 0}
      />,
    )
  })
  .post('/', async (c) => {
    const form = await c.req.parseBody()
    const field = (name: string) => (typeof form[name] === 'string' ? form[name] : undefined)
    const choice = queueChoice(field)
    const decision = (['accept', 'reject'] as const).find((each) => each === field('decision'))
    if (!decision) throw new HTTPException(422, { message: 'a decision on all of a filter is accept or reject' })
    await reviewClaims(c.get('context'), {
      filter: { metric: choice.metric, source: choice.source, incident: choice.incident },
      decision,
      reason: typedIn(form, 'reason').slice(0, 2_000) || null,
      expected: Number(field('expected') ?? Number.NaN),
    })
    return c.redirect(queueAddress(choice), 303)
  })

interface ReviewPageProps {
  readonly reader: Reader
  readonly choice: QueueChoice
  readonly place: QueuePlace
  readonly text: string
  readonly judgement: Judgement | undefined
  readonly find: string | undefined
  readonly incidents: readonly IncidentListing[]
  readonly undecided: number
  readonly tellers: Facets['source']
  readonly source: { readonly id: number; readonly name: string } | null
  readonly incident: Incident | null
  readonly last: HistoryEntry | null
  /** Whether the archive holds any claim at all. */
  readonly any: boolean
}

/** One claim after another: what it says in its sentence, what was read from it, and what a person decides. */
export function ReviewPage(props: ReviewPageProps) {
  const { reader, choice, place, last } = props
  const { locale } = reader
  const { review } = locale.words.desk
  const { claim } = place
  if (!props.any)
    return (
      <Layout reader={reader} title={review.title} section="review">
        <PageHead title={review.title} deck={review.deck} />
        <BringIn locale={locale} title={review.emptyTitle} text={review.empty} />
      </Layout>
    )
  return (
    <Layout reader={reader} title={review.title} section="review">
      <PageHead title={review.title} deck={review.deck} />
      <QueueFilters locale={locale} {...props} />
      <div class="queue-bar">
        <p class="queue-place" data-said>
          {claim === null
            ? fill(review.left, { n: amountWords(locale, place.total) })
            : place.position === null
              ? review.outside
              : fill(review.place, { n: amountWords(locale, place.position), total: amountWords(locale, place.total) })}
        </p>
        <p class="queue-steps">
          {place.previous !== null && (
            <a href={queueAddress(choice, { at: place.previous })} data-key="k" rel="prev">
              {review.previous} <kbd>k</kbd>
            </a>
          )}
          {place.next !== null && (
            <a href={queueAddress(choice, { at: place.next })} data-key="j" rel="next">
              {review.next} <kbd>j</kbd>
            </a>
          )}
        </p>
        {last && (
          <div class="queue-last">
            <span>
              {review.last + locale.words.colon}
              <a href={`/history#entry-${last.id}`}>{didWords(locale, last)}</a>
            </span>
            <UndoForm
              locale={locale}
              entry={last}
              back={queueAddress(choice, last.noun === 'claim' ? { at: last.subject } : { at: claim?.id })}
              shortcut="u"
            />
          </div>
        )}
        <button class="quiet keys-button" type="button" data-key="?" data-dialog="keys" hidden>
          {review.keys} <kbd>?</kbd>
        </button>
      </div>
      {claim === null ? (
        <QueueDone locale={locale} choice={choice} />
      ) : (
        <ReviewPanel
          {...props}
          locale={locale}
          claim={claim}
          places={{
            here: queueAddress(choice, { at: claim.id }),
            next: queueAddress(choice, { after: claim.id }),
            search: '/review',
          }}
        />
      )}
      {props.undecided > 0 && (
        <Allowed to="/review">
          <DecideAll {...props} locale={locale} />
        </Allowed>
      )}
      <ReviewKeys locale={locale} />
    </Layout>
  )
}
