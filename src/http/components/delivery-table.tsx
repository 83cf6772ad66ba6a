import { fill } from '../../core/text/fill.js'
import type { Delivery } from '../../db/webhooks.js'
import { fetchProblem } from '../locale/fetch-problems.js'
import type { Locale } from '../locale/locale.js'
import { Hidden } from './claim-form.js'

interface DeliveryTableProps {
  readonly locale: Locale
  readonly deliveries: readonly Delivery[]
  /** Where telling again leads. */
  readonly back: string
}

/** Messages to webhooks, newest first: of which conflict, and what the other side answered. */
export function DeliveryTable({ locale, deliveries, back }: DeliveryTableProps) {
  const { webhooks: words } = locale.words.exchange
  if (deliveries.length === 0) return <p class="empty">{words.none}</p>
  return (
    <table class="records">
      <thead>
        <tr>
          {[words.message, words.conflict, words.state, words.answer].map((label) => (
            <th scope="col">{label}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {deliveries.map(({ id, webhook, a, b, state, attempts, answer, due, ended }) => (
          <tr>
            <th scope="row">
              <code dir="ltr">msg_{id}</code> <a href={`/webhooks/${webhook}`}>→ {locale.number(webhook)}</a>
            </th>
            <td>
              <a href={`/claims/${a}`}>{locale.number(a)}</a> · <a href={`/claims/${b}`}>{locale.number(b)}</a>
            </td>
            <td>
              {words.states[state]} <small class="soft">{locale.count(words.tried, attempts)}</small>
              <br />
              <small class="soft">
                {state === 'waiting' ? fill(words.next, { time: locale.time(due) ?? '' }) : locale.time(ended)}
              </small>
            </td>
            <td>
              {answer && <bdi>{fetchProblem(locale.code, answer)}</bdi>}
              {state !== 'delivered' && (
                <form class="inline" action={`/webhooks/deliveries/${id}/retry`} method="post">
                  <Hidden values={{ back }} />
                  <button class="quiet" type="submit" aria-label={`${words.retry}: msg_${id}`}>
                    {words.retry}
                  </button>
                </form>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
