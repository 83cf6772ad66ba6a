import type { PolicyRange } from '../../core/compare/range.js'
import type { FigureGroup } from '../board/board.js'
import type { BoardVoice } from '../board/voice.js'
import { fill, type Locale } from '../locale/locale.js'
import { Provenance, placeOf } from './claim-link.js'
import { Figure, intervalWords } from './figure.js'
import { type ChartRange, type ChartRow, IntervalChart } from './interval-chart.js'
import { QuotedSpan } from './quoted-span.js'

interface BoardChartProps {
  readonly locale: Locale
  readonly caption: string
  readonly group: FigureGroup
  readonly sides: readonly string[]
}

/** The interval chart of one group: a row a voice, under them a bracket for each policy. */
export function BoardChart({ locale, caption, group, sides }: BoardChartProps) {
  return (
    <IntervalChart
      locale={locale}
      caption={caption}
      rows={group.voices.map((voice) => rowOf(locale, voice, sides))}
      ranges={group.voices.length > 1 ? group.ranges.map((range) => rangeOf(locale, range)) : []}
    />
  )
}

function rowOf(locale: Locale, voice: BoardVoice, sides: readonly string[]): ChartRow {
  return {
    name: voice.name,
    colour: colourOf(voice.side, sides),
    marks: voice.figures,
    label: <VoiceLabel locale={locale} voice={voice} />,
    figure: (
      <>
        {voice.figures.map((figure) => (
          <div class={figure.superseded ? 'soft' : undefined}>
            <a href={placeOf(figure.claim)} title={figure.claim.quote}>
              <Figure locale={locale} quantity={figure} />
            </a>
            {figure.superseded && <small class="note">{locale.words.board.superseded}</small>}
          </div>
        ))}
      </>
    ),
  }
}

/** Colours are five: further sides share the last, their names stand beside it. */
export const colourOf = (side: string | null, sides: readonly string[]): number =>
  side === null ? 0 : Math.min(5, sides.indexOf(side) + 1)

function VoiceLabel({ locale, voice }: { locale: Locale; voice: BoardVoice }) {
  const { board, count } = locale.words
  const first = voice.figures[0]!.claim
  const reports = new Set(voice.claims.map((claim) => claim.report.id)).size
  return (
    <>
      <span class="name">
        <QuotedSpan text={voice.name} lang={voice.lang} />
      </span>{' '}
      {voice.side !== null && (
        <span class="party">
          <bdi>{fill(board.partyOf, { side: voice.side })}</bdi>
        </span>
      )}
      <span class="by-the-way">
        {first.counted !== '' && (
          <>
            <QuotedSpan text={first.counted} lang={first.report.lang} />
            {' · '}
          </>
        )}
        {reports > 1 ? locale.count(count.reports, reports) : <Provenance locale={locale} claim={first} />}
      </span>
    </>
  )
}

function rangeOf(locale: Locale, range: PolicyRange): ChartRange {
  const { policyShort, policy, count } = locale.words
  const figure = intervalWords(locale, range)
  return {
    low: range.low,
    high: range.high,
    name: `${policy[range.policy]}: ${figure}`,
    label: <span title={policy[range.policy]}>{policyShort[range.policy]}</span>,
    figure: (
      <>
        <span class="figure">
          <bdi>{figure}</bdi>
        </span>
        <small class="note">{locale.count(count.origins, range.voices.length)}</small>
      </>
    ),
  }
}
