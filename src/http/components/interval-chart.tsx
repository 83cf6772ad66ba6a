import type { Child } from 'hono/jsx'
import type { Bound, Polarity } from '../../core/claim/vocabulary.js'
import type { Interval } from '../../core/quantity/interval.js'
import type { Locale } from '../locale/locale.js'
import { type Axis, axisFor } from './axis.js'
import { quantityWords } from './figure.js'

/** One claim as the chart draws it. */
export interface ChartMark extends Interval {
  readonly bound: Bound
  readonly polarity: Polarity
  readonly superseded: boolean
}

/** A row: a voice with its claims, the newest last. */
export interface ChartRow {
  readonly label: Child
  /** What a reader of the bare drawing is told: the voice's name. */
  readonly name: string
  /** Colour of the side, 0 for voices that are no party. */
  readonly colour: number
  readonly marks: readonly ChartMark[]
  readonly figure: Child
}

/** A range under the rows, in black: what a policy makes of them. */
export interface ChartRange extends Interval {
  readonly label: Child
  readonly name: string
  readonly figure: Child
}

interface IntervalChartProps {
  readonly locale: Locale
  readonly caption: string
  readonly rows: readonly ChartRow[]
  readonly ranges: readonly ChartRange[]
}

/**
 * Every voice's interval on one axis. A row is words, a drawing and a figure, so that it reads as a list without the
 * drawing; the drawing is placed in percent, so that it needs no script to fit, and runs left to right in every language.
 */
export function IntervalChart({ locale, caption, rows, ranges }: IntervalChartProps) {
  const axis = axisFor([...rows.flatMap((row) => row.marks), ...ranges])
  return (
    <figure class="chart">
      <figcaption>
        <span class="chart-title">{caption}</span>
        {axis.logarithmic && <span class="hint">{locale.words.board.logarithmic}</span>}
      </figcaption>
      <div class="chart-row chart-axis" aria-hidden="true">
        <AxisLabels axis={axis} locale={locale} />
      </div>
      <ol class="chart-rows">
        {rows.map((row) => (
          <li class={`chart-row side-${row.colour}`}>
            <div class="chart-label">{row.label}</div>
            <Plot axis={axis} label={`${row.name}: ${row.marks.map((mark) => quantityWords(locale, mark)).join('; ')}`}>
              {row.marks.map((mark) => (
                <Mark axis={axis} mark={mark} party={row.colour > 0} />
              ))}
            </Plot>
            <div class="chart-figure">{row.figure}</div>
          </li>
        ))}
      </ol>
      {ranges.length > 0 && (
        <ul class="chart-rows chart-ranges" aria-label={locale.words.board.ranges}>
          {ranges.map((range) => (
            <li class="chart-row">
              <div class="chart-label">{range.label}</div>
              <Plot axis={axis} label={range.name}>
                <Bracket axis={axis} range={range} />
              </Plot>
              <div class="chart-figure">{range.figure}</div>
            </li>
          ))}
        </ul>
      )}
    </figure>
  )
}

const percent = (value: number): string => `${value}%`

function AxisLabels({ axis, locale }: { axis: Axis; locale: Locale }) {
  return (
    <svg class="plot plot-axis" width="100%" height="20" aria-hidden="true">
      {axis.ticks.map((tick) => (
        <text x={percent(axis.position(tick))} y="14" text-anchor={anchorAt(axis.position(tick))}>
          {locale.number(tick)}
        </text>
      ))}
    </svg>
  )
}

/** Labels at the edges stay inside the drawing. */
const anchorAt = (position: number): string => (position < 4 ? 'start' : position > 88 ? 'end' : 'middle')

function Plot({ axis, label, children }: { axis: Axis; label: string; children?: Child }) {
  return (
    <svg class="plot" width="100%" height="32" role="img" aria-label={label}>
      <title>{label}</title>
      {axis.ticks.map((tick) => (
        <line class="grid" x1={percent(axis.position(tick))} x2={percent(axis.position(tick))} y1="0" y2="100%" />
      ))}
      {children}
    </svg>
  )
}

function Mark({ axis, mark, party }: { axis: Axis; mark: ChartMark; party: boolean }) {
  const classes = ['mark', mark.superseded && 'superseded', mark.polarity === 'denied' && 'denied-mark']
  const low = axis.position(mark.low ?? 0)
  const single = mark.low !== null && mark.low === mark.high
  return (
    <g class={classes.filter(Boolean).join(' ')}>
      {single ? (
        <Point at={low} soft={mark.bound === 'about'} party={party} />
      ) : (
        <Bar axis={axis} mark={mark} low={low} />
      )}
    </g>
  )
}

/** One number: a disc for an observer, a diamond for a party; an open ring round "about". */
function Point({ at, soft, party }: { at: number; soft: boolean; party: boolean }) {
  return (
    <svg x={percent(at)} y="50%" overflow="visible" aria-hidden="true">
      {soft && <circle class="halo" r="10.5" />}
      {party ? <path class="solid" d="M-8 0 0-8 8 0 0 8Z" /> : <circle class="solid" r="6.5" />}
    </svg>
  )
}

function Bar({ axis, mark, low }: { axis: Axis; mark: ChartMark; low: number }) {
  const open = mark.high === null
  const high = open ? 97 : axis.position(mark.high)
  const width = percent(Math.max(0.6, Math.round((high - low) * 100) / 100))
  return (
    <>
      <rect class={open ? 'bar fading' : 'bar'} x={percent(low)} y="10" width={width} height="12" />
      {mark.bound === 'indefinite' && <rect x={percent(low)} y="10" width={width} height="12" fill="url(#hatch)" />}
      <line class="cap" x1={percent(low)} x2={percent(low)} y1="6" y2="26" />
      {open ? (
        <svg x={percent(high)} y="50%" overflow="visible" aria-hidden="true">
          <path class="solid" d="M-1-10 9 0-1 10Z" />
        </svg>
      ) : (
        <line class="cap" x1={percent(high)} x2={percent(high)} y1="6" y2="26" />
      )}
    </>
  )
}

function Bracket({ axis, range }: { axis: Axis; range: Interval }) {
  const low = percent(axis.position(range.low ?? 0))
  const end = range.high === null ? 97 : axis.position(range.high)
  return (
    <g class="bracket">
      <line x1={low} x2={percent(end)} y1="16" y2="16" />
      <line x1={low} x2={low} y1="9" y2="23" />
      {range.high === null ? (
        <svg x={percent(end)} y="50%" overflow="visible" aria-hidden="true">
          <path d="M-1-6 8 0-1 6Z" />
        </svg>
      ) : (
        <line x1={percent(end)} x2={percent(end)} y1="9" y2="23" />
      )}
    </g>
  )
}

/** The pattern of vague words, once a page; its stripes have the colour of the paper. */
export const ChartPatterns = () => (
  <svg class="patterns" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="stripe" width="3.5" height="7" />
      </pattern>
    </defs>
  </svg>
)

export interface SideColour {
  readonly side: string
  readonly colour: number
}

/** What the shapes mean, and whose colours stand in the chart. */
export function ChartKey({ locale, sides }: { locale: Locale; sides: readonly SideColour[] }) {
  const { board } = locale.words
  const samples: [string, Child][] = [
    [board.exactKey, <circle class="solid" cx="17" cy="8" r="5.5" />],
    [board.rangeKey, <rect class="bar" x="3" y="3" width="28" height="10" />],
    [
      board.openKey,
      <>
        <rect class="bar fading" x="3" y="3" width="22" height="10" />
        <path class="solid" d="M23 0 33 8 23 16Z" />
      </>,
    ],
    [
      board.vagueKey,
      <>
        <rect class="bar" x="3" y="3" width="28" height="10" />
        <rect x="3" y="3" width="28" height="10" fill="url(#hatch)" />
      </>,
    ],
  ]
  return (
    <ul class="chart-key side-0">
      {samples.map(([text, drawing]) => (
        <li>
          <svg width="34" height="16" aria-hidden="true">
            {drawing}
          </svg>
          {text}
        </li>
      ))}
      {sides.map(({ side, colour }) => (
        <li class={`side-${colour}`}>
          <svg width="34" height="16" aria-hidden="true">
            <path class="solid" d="M9 8 17 0 25 8 17 16Z" />
          </svg>
          <span>
            {board.party}: <bdi>{side}</bdi>
          </span>
        </li>
      ))}
    </ul>
  )
}
