import type { ClaimView } from '../../db/claims.js'
import type { RelationRow } from '../../db/relations.js'
import type { Locale } from '../locale/locale.js'
import { axisFor } from './axis.js'
import { Speaker } from './claim-link.js'
import { Figure, quantityWords } from './figure.js'
import { Marks, Plot } from './plot.js'

interface WidestConflictProps {
  readonly locale: Locale
  readonly relation: RelationRow
  readonly claims: readonly [ClaimView, ClaimView]
}

/** The two voices of an incident that stand farthest apart, drawn on one small axis. */
export function WidestConflict({ locale, relation, claims }: WidestConflictProps) {
  const { metric, count } = locale.words
  const axis = axisFor(claims)
  return (
    <div class="widest">
      <p class="apart">
        <bdi>{locale.count(count.apart, relation.gap ?? 0)}</bdi> <small>{metric[claims[0].metric]}</small>
      </p>
      <ul>
        {claims.map((claim) => (
          <li class="side-0">
            <span class="who">
              <Speaker locale={locale} claim={claim} />
            </span>
            <Figure locale={locale} quantity={claim} />
            <Plot lanes={1} label={quantityWords(locale, claim)}>
              <line class="grid" x1="0" x2="100%" y1="50%" y2="50%" />
              <Marks axis={axis} marks={[{ ...claim, superseded: false }]} party={false} />
            </Plot>
          </li>
        ))}
      </ul>
    </div>
  )
}
