import type { Board, BoardMetric, FigureGroup } from '../board/board.js'
import type { Pair } from '../board/pairs.js'
import type { Locale } from '../locale/locale.js'
import { hasRange } from './board-chart.js'
import { Speaker } from './claim-link.js'
import type { Reader } from './document.js'
import { Figure, intervalWords } from './figure.js'

interface BoardSummaryProps {
  readonly reader: Reader
  readonly board: Board
}

/** The board in a line for each thing counted: the range, and the two voices that stand farthest apart. Each leads to its charts. */
export const BoardSummary = ({ reader, board }: BoardSummaryProps) => (
  <nav aria-label={reader.locale.words.board.contents}>
    <ul class="summary">
      {board.metrics.map((metric) => (
        <SummaryLine reader={reader} metric={metric} />
      ))}
    </ul>
  </nav>
)

function SummaryLine({ reader, metric }: { reader: Reader; metric: BoardMetric }) {
  const { locale } = reader
  const { metric: names, count, board } = locale.words
  const [main] = metric.groups
  const { conflicts } = metric.pairs
  return (
    <li>
      <a href={`#${metric.metric}`}>{names[metric.metric]}</a>
      <span>{main && <Answer reader={reader} group={main} />}</span>
      {conflicts[0] ? (
        <span>
          <b class="conflict-count">{locale.count(count.conflicts, conflicts.length)}</b>{' '}
          <Widest locale={locale} pair={conflicts[0]} />
        </span>
      ) : (
        main && main.voices.length > 1 && <span class="agreed">{board.noConflicts}</span>
      )}
    </li>
  )
}

/** The range that the reader wants to see first, or the one figure that there is and who gives it. */
function Answer({ reader: { locale, policy }, group }: { reader: Reader; group: FigureGroup }) {
  const { policyShort, count } = locale.words
  const range = group.ranges.find((each) => each.policy === policy) ?? group.ranges[0]
  if (range && hasRange(group))
    return (
      <>
        <b class="figure">
          <bdi>{intervalWords(locale, range)}</bdi>
        </b>{' '}
        <small>
          {policyShort[range.policy]} · {locale.count(count.origins, range.voices.length)}
        </small>
      </>
    )
  const figure = group.voices[0]?.figures[0]
  return (
    figure && (
      <>
        <b>
          <Figure locale={locale} quantity={figure} />
        </b>{' '}
        <small>
          <Speaker locale={locale} claim={figure.claim} />
        </small>
      </>
    )
  )
}

const Widest = ({ locale, pair: { a, b } }: { locale: Locale; pair: Pair }) => (
  <>
    <Speaker locale={locale} claim={a} />
    {locale.words.colon}
    <Figure locale={locale} quantity={a} /> — <Speaker locale={locale} claim={b} />
    {locale.words.colon}
    <Figure locale={locale} quantity={b} />
  </>
)
