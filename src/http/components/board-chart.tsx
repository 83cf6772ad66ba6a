import type { PolicyRange } from '../../core/compare/range.js'
import { groupBy } from '../../core/group-by.js'
import { fill } from '../../core/text/fill.js'
import type { FigureGroup } from '../board/board.js'
import type { BoardVoice } from '../board/voice.js'
import type { Locale } from '../locale/locale.js'
import { sideName } from '../locale/names.js'
import { Provenance, placeOf } from './claim-link.js'
import { Figure, intervalWords, Note } from './figure.js'
import { type ChartRange, type ChartRow, IntervalChart } from './interval-chart.js'
import { QuotedSpan } from './quoted-span.js'
import { namingClaim, VoiceName } from './voice-name.js'

interface BoardChartProps {
  readonly locale: Locale
  readonly id: string
  readonly caption: string
  readonly group: FigureGroup
  readonly sides: readonly string[]
}

/** The interval chart of one group: a row a voice, under them a bracket for each policy. */
export function BoardChart({ locale, id, caption, group, sides }: BoardChartProps) {
  return (
    <IntervalChart
      locale={locale}
      id={id}
      caption={caption}
      rows={group.voices.map((voice) => rowOf(locale, voice, sides))}
      ranges={hasRange(group) ? rangeRows(locale, group.ranges) : []}
    />
  )
}

/** One voice alone, or one beside another's denial, makes no range. */
export const hasRange = (group: FigureGroup): boolean => (group.ranges[0]?.voices.length ?? 0) > 1

function rowOf(locale: Locale, voice: BoardVoice, sides: readonly string[]): ChartRow {
  return {
    name: voice.name,
    colour: colourOf(voice.side, sides),
    marks: voice.figures,
    label: <VoiceLabel locale={locale} voice={voice} />,
    figure: (
      <>
        {voice.figures.map((figure) => (
          <p class={figure.superseded ? 'lane soft' : 'lane'}>
            <a href={placeOf(figure.claim)} title={figure.claim.quote}>
              <Figure locale={locale} quantity={figure} />
            </a>
            {figure.superseded && <Note words={locale.words.board.superseded} />}
          </p>
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
  const first = namingClaim({ locale, voice })
  const reports = new Set(voice.claims.map((claim) => claim.report.id)).size
  return (
    <>
      <span class="name">
        <VoiceName locale={locale} voice={voice} />
      </span>{' '}
      {voice.side !== null && (
        <span class="party">
          <bdi>{fill(board.partyOf, { side: sideName(locale, voice.side) })}</bdi>
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

/** Policies that come to the same range stand in one row. */
function rangeRows(locale: Locale, ranges: readonly PolicyRange[]): ChartRange[] {
  const { policyShort, policy, count } = locale.words
  const byInterval = groupBy(ranges, ({ low, high }) => `${low}–${high}`)
  return [...byInterval.values()].map((same) => {
    const range = same[0]!
    const figure = intervalWords(locale, range)
    return {
      low: range.low,
      high: range.high,
      name: `${same.map((each) => policy[each.policy]).join('; ')}: ${figure}`,
      label: same.map((each) => policyShort[each.policy]).join(' · '),
      figure: (
        <>
          <span class="figure">
            <bdi>{figure}</bdi>
          </span>
          <Note words={locale.count(count.origins, range.voices.length)} />
        </>
      ),
    }
  })
}
