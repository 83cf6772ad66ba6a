import { scaleUtc } from 'd3-scale'
import { tollOf } from '../board/toll.js'
import type { BoardVoice } from '../board/voice.js'
import type { Direction, Locale } from '../locale/locale.js'
import { axisFor } from './axis.js'
import { Mark, SHAPES, TollSteps } from './toll-steps.js'
import { TollTable } from './toll-table.js'
import { VoiceLine } from './voice-name.js'

const HEIGHT = 260
const [TOP, BOTTOM] = [14, 228]
/** Room for the numbers of the vertical axis and for half a mark at the end, in percent of the width. */
const [LEFT, RIGHT] = [9, 95]

interface TollChartProps {
  readonly locale: Locale
  readonly voices: readonly BoardVoice[]
  readonly colourOf: (voice: BoardVoice) => number
  /** Tells the drawings of one page apart. */
  readonly id: string
}

/** The toll over time: a step a newer figure of the same voice; the same as a table for those who do not see it. */
export function TollChart({ locale, voices, colourOf, id }: TollChartProps) {
  const lines = tollOf(voices)
  if (lines.length === 0) return null
  const { board } = locale.words.desk
  const steps = lines.flatMap(({ steps }) => steps)
  const axis = axisFor(steps.map(({ claim }) => claim))
  const y = (value: number) => Math.round((BOTTOM - ((axis.position(value) - 3) / 94) * (BOTTOM - TOP)) * 10) / 10
  const times = steps.map(({ at }) => at)
  const scale = scaleUtc()
    .domain([Math.min(...times), Math.max(...times)])
    .range([LEFT, RIGHT])
  const x = (at: number) => `${Math.round(scale(at) * 100) / 100}%`
  return (
    <figure
      class={lines.some((line) => line.steps.length > 1) ? 'toll' : 'toll unmoved'}
      aria-labelledby={`${id}-toll`}
    >
      <figcaption>
        <h3 id={`${id}-toll`}>{board.toll}</h3>
        <p class="hint">{board.tollHint}</p>
      </figcaption>
      <svg class="toll-plot" width="100%" height={HEIGHT} role="img" aria-labelledby={`${id}-toll`}>
        <title>{board.toll}</title>
        {axis.ticks.map((tick) => (
          <>
            <line class="grid" x1={`${LEFT}%`} x2={`${RIGHT}%`} y1={y(tick)} y2={y(tick)} />
            <text x={`${LEFT - 1}%`} y={y(tick) + 4} text-anchor="end">
              {locale.short(tick)}
            </text>
          </>
        ))}
        {ticksOf(scale.ticks(4), Math.min(...times), Math.max(...times)).map((at) => (
          <>
            <line class="grid" x1={x(at)} x2={x(at)} y1={TOP} y2={BOTTOM} />
            <text x={x(at)} y={HEIGHT - 12} direction={locale.dir} text-anchor={anchorAt(scale(at), locale.dir)}>
              {locale.shortDay(at)}
            </text>
          </>
        ))}
        {lines.map((line, index) => (
          <TollSteps
            line={line}
            ordinal={index}
            label={locale.number(index + 1)}
            colour={colourOf(line.voice)}
            x={x}
            y={y}
            top={TOP}
          />
        ))}
      </svg>
      <ul class="chart-key">
        {lines.map(({ voice }, index) => (
          <li class={`side-${colourOf(voice)}`}>
            <svg width="22" height="14" aria-hidden="true">
              <Mark shape={index % SHAPES} />
            </svg>
            <span>
              {locale.number(index + 1)}. <VoiceLine locale={locale} voice={voice} />
            </span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{board.asTable}</summary>
        <TollTable locale={locale} lines={lines} />
      </details>
    </figure>
  )
}

/** Days between the ends; where all stands within days, the ends themselves. */
const ticksOf = (ticks: readonly Date[], first: number, last: number): number[] => {
  const inside = ticks.map((tick) => tick.getTime()).filter((at) => at > first && at < last && at % 86_400_000 === 0)
  const every = Math.ceil(inside.length / MOST_DAYS)
  return inside.length > 1 ? inside.filter((_, index) => index % every === 0) : [first, last]
}
/** As many as stand side by side on a telephone. */
const MOST_DAYS = 4

/** Days at the edges, in percent, stay inside the drawing; `start` is the right end of a word in Arabic. */
function anchorAt(position: number, dir: Direction): 'start' | 'middle' | 'end' {
  const [left, right] = dir === 'rtl' ? (['end', 'start'] as const) : (['start', 'end'] as const)
  return position < 12 ? left : position > 88 ? right : 'middle'
}
