import { CLAIM_STATES, METRICS } from '../../core/claim/vocabulary.js'
import { fill } from '../../core/text/fill.js'
import type { Facets } from '../../db/claim-facets.js'
import { QUEUE_ORDERS, type QueuePlace } from '../../db/claim-queue.js'
import { COUNTED } from '../../db/count-claims.js'
import type { Incident } from '../../db/incidents.js'
import { incidentTitle } from '../locale/incident-title.js'
import type { Locale } from '../locale/locale.js'
import { sourceName } from '../locale/names.js'
import type { QueueChoice } from '../queue-request.js'
import { Allowed } from './allowed.js'
import { Hidden } from './claim-form.js'
import { ChoiceField, TextField } from './form.js'

interface QueueFiltersProps {
  readonly locale: Locale
  readonly choice: QueueChoice
  readonly tellers: Facets['source']
  readonly source: { readonly id: number; readonly name: string } | null
  readonly incident: Incident | null
}

interface BulkProps {
  readonly locale: Locale
  readonly choice: QueueChoice
  readonly undecided: number
  readonly place: QueuePlace
}

export const amountWords = (locale: Locale, amount: number): string =>
  amount > COUNTED ? fill(locale.words.desk.review.many, { n: locale.number(COUNTED) }) : locale.number(amount)

/** What the queue is narrowed to, and in which order. */
export function QueueFilters({ locale, choice, tellers, source, incident }: QueueFiltersProps) {
  const { words } = locale
  const { desk, metric } = words
  const listed = tellers.map(([each]) => each)
  const sources = source && !listed.some(({ id }) => id === source.id) ? [source, ...listed] : listed
  const narrowed = choice.state !== 'proposed' || Boolean(choice.metric || choice.source || choice.incident)
  return (
    <details class="fold" open={narrowed}>
      <summary>{desk.search.facets}</summary>
      <form class="filters" action="/review" method="get">
        <ChoiceField
          name="order"
          label={desk.review.order}
          chosen={choice.order}
          choices={QUEUE_ORDERS.map((each) => [each, desk.review[each]] as const)}
        />
        <ChoiceField
          name="state"
          label={desk.review.state}
          chosen={choice.state}
          choices={[...CLAIM_STATES.map((each) => [each, desk.state[each]] as const), ['any', desk.review.any]]}
        />
        <ChoiceField
          name="metric"
          label={words.report.metric}
          chosen={choice.metric}
          choices={[['', words.incidents.anyMetric], ...METRICS.map((each) => [each, metric[each]] as const)]}
        />
        <ChoiceField
          name="source"
          label={desk.review.source}
          chosen={choice.source === undefined ? '' : String(choice.source)}
          choices={[
            ['', words.incidents.anyMetric],
            ...sources.map(({ id, name }) => [String(id), sourceName(locale, name)] as const),
          ]}
        />
        {incident && (
          <ChoiceField
            name="incident"
            label={words.nav.incidents}
            chosen={String(incident.id)}
            choices={[
              ['', words.incidents.anyMetric],
              [String(incident.id), incidentTitle(locale, incident.title)],
            ]}
          />
        )}
        <button type="submit">{words.incidents.filter}</button>
      </form>
    </details>
  )
}

/** Where nothing is left to decide, or nothing meets the filter. */
export const QueueDone = ({ locale, choice }: { locale: Locale; choice: QueueChoice }) => {
  const { desk, nav, incidents } = locale.words
  return (
    <div class="empty">
      {choice.state === 'proposed' && <h2>{desk.review.doneTitle}</h2>}
      <p>{choice.state === 'proposed' ? desk.review.done : desk.review.noMatch}</p>
      <p>
        <a href="/review?state=any">{incidents.clear}</a>
        <Allowed to="/add">
          {' · '}
          <a href="/add">{nav.add}</a>
        </Allowed>
      </p>
    </div>
  )
}

/** All that is undecided of a filter at once, with the number that is off the screen. */
export function DecideAll({ locale, choice, undecided, place }: BulkProps) {
  const { review } = locale.words.desk
  const here = place.claim?.state === 'proposed' && place.position !== null ? 1 : 0
  const { order, state, metric, source, incident } = choice
  if (undecided > COUNTED) {
    return (
      <details class="bulk">
        <summary>{review.bulk}</summary>
        <p>{fill(review.bulkTooMany, { n: locale.number(COUNTED) })}</p>
      </details>
    )
  }
  const values = { order, state, metric, source, incident, expected: undecided }
  const n = locale.number(undecided)
  return (
    <details class="bulk">
      <summary>{review.bulk}</summary>
      <p>{fill(review.bulkText, { n, off: locale.number(undecided - here) })}</p>
      <form action="/review" method="post">
        <Hidden values={{ ...values, decision: 'accept' }} />
        <button type="submit">{fill(review.bulkAccept, { n })}</button>
      </form>
      <form class="with-reason" action="/review" method="post">
        <Hidden values={{ ...values, decision: 'reject' }} />
        <TextField scope="bulk" name="reason" label={review.reason} hint={review.reasonHint} value="" />
        <button class="refuse" type="submit">
          {fill(review.bulkReject, { n })}
        </button>
      </form>
    </details>
  )
}
