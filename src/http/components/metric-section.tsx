import type { Policy } from '../../core/compare/range.js'
import { RELATIONS, type RelationKind } from '../../core/compare/relation.js'
import { fill } from '../../core/text/fill.js'
import type { Board, BoardMetric } from '../board/board.js'
import type { Locale } from '../locale/locale.js'
import { BoardChart, colourOf, hasRange } from './board-chart.js'
import { ChartKey } from './chart-key.js'
import { Conflict } from './conflict.js'
import { intervalWords } from './figure.js'
import { EveryPair, OtherPairs } from './other-pairs.js'
import { RangeTable } from './range-table.js'
import { TollChart } from './toll-chart.js'

/** Conflicts shown at once; the others unfold. */
const FIRST_CONFLICTS = 6
/** Voices whose figures are followed over time. */
const MOST_LINES = 8

interface MetricSectionProps {
  readonly locale: Locale
  readonly metric: BoardMetric
  readonly board: Board
  readonly most: number
  /** Of the range that is shown first. */
  readonly policy: Policy
  readonly incident: number
  /** Its first chart carries the key. */
  readonly first: boolean
}

/** One thing counted: who says what on one axis, how it moved, where they part, and the ranges. */
export function MetricSection({ locale, metric, board, most, policy, incident, first }: MetricSectionProps) {
  const { words } = locale
  const name = words.metric[metric.metric]
  const [main, ...further] = metric.groups
  const range = main?.ranges.find((each) => each.policy === policy) ?? main?.ranges[0]
  return (
    <section class="metric" id={metric.metric} aria-labelledby={`${metric.metric}-title`}>
      <div class="metric-head">
        <h2 id={`${metric.metric}-title`}>{name}</h2>
        {main && range && hasRange(main) && (
          <p class="headline-range">
            <bdi>{intervalWords(locale, range)}</bdi>
            <span class="policy">
              {words.policyShort[range.policy]} · {locale.count(words.count.origins, range.voices.length)}
            </span>
          </p>
        )}
      </div>
      {main && (
        <BoardChart
          locale={locale}
          id={metric.metric}
          caption={fill(words.board.chart, { metric: name })}
          group={main}
          sides={board.sides}
        />
      )}
      {first && (
        <div class="chart-legend">
          <p class="hint">{words.board.chartHint}</p>
          <ChartKey
            locale={locale}
            sides={board.sides.map((side) => ({ side, colour: colourOf(side, board.sides) }))}
          />
        </div>
      )}
      {further.map((group, n) => (
        <BoardChart
          locale={locale}
          id={`${metric.metric}-${n + 2}`}
          caption={words.board.otherPeople}
          group={group}
          sides={board.sides}
        />
      ))}
      {metric.alone.length > 0 && (
        <BoardChart
          locale={locale}
          id={`${metric.metric}-alone`}
          caption={words.board.alone}
          group={{ voices: metric.alone, ranges: [] }}
          sides={board.sides}
        />
      )}
      <TollChart
        locale={locale}
        voices={[...metric.groups.flatMap((group) => group.voices), ...metric.alone].slice(0, MOST_LINES)}
        colourOf={(voice) => colourOf(voice.side, board.sides)}
        id={metric.metric}
      />
      <p class="tools">
        <a href={`/incidents/${incident}/chart.svg?metric=${metric.metric}`}>{words.views.share.image}</a>
      </p>
      <Conflicts locale={locale} metric={metric} most={most} />
      <OtherPairs locale={locale} pairs={metric.pairs} kinds={OTHER_KINDS} most={most} />
      {metric.groups.filter(hasRange).map((group) => (
        <RangeTable locale={locale} group={group} />
      ))}
    </section>
  )
}

const OTHER_KINDS: readonly RelationKind[] = RELATIONS.filter((kind) => kind !== 'conflicts')

function Conflicts({ locale, metric, most }: Pick<MetricSectionProps, 'locale' | 'metric' | 'most'>) {
  const { board } = locale.words
  const { conflicts } = metric.pairs
  const rest = conflicts.slice(FIRST_CONFLICTS)
  if (conflicts.length === 0) {
    return metric.groups[0] && metric.groups[0].voices.length > 1 ? (
      <p class="block agreed">{board.noConflicts}</p>
    ) : null
  }
  return (
    <div class="block">
      <h3>{board.conflicts}</h3>
      <ul class="conflicts">
        {conflicts.slice(0, FIRST_CONFLICTS).map((pair) => (
          <Conflict locale={locale} pair={pair} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details class="more">
          <summary>{fill(board.more, { n: locale.number(rest.length) })}</summary>
          <ul class="conflicts">
            {rest.slice(0, most).map((pair) => (
              <Conflict locale={locale} pair={pair} />
            ))}
          </ul>
          <EveryPair locale={locale} cut={rest.length > most} />
        </details>
      )}
    </div>
  )
}
