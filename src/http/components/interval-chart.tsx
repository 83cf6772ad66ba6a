import type { Child } from 'hono/jsx'
import type { Interval } from '../../core/quantity/interval.js'
import type { Locale } from '../locale/locale.js'
import { type Axis, axisFor } from './axis.js'
import { quantityWords } from './figure.js'
import { Bracket, type ChartMark, Grid, Marks, Plot } from './plot.js'

/** A row: a voice with its figures, the newest first. */
export interface ChartRow {
  readonly label: Child
  /** What a reader of the bare drawing is told: the voice's name. */
  readonly name: string
  /** Colour of the side, 0 for voices that are no party. */
  readonly colour: number
  readonly marks: readonly ChartMark[]
  readonly figure: Child
}

/** A range under the rows: what a policy makes of them. */
export interface ChartRange extends Interval {
  readonly label: Child
  readonly name: string
  readonly figure: Child
}

interface IntervalChartProps {
  readonly locale: Locale
  /** The chart's own in its page. */
  readonly id: string
  readonly caption: string
  readonly rows: readonly ChartRow[]
  readonly ranges: readonly ChartRange[]
}

/**
 * Every voice's interval on one axis. A row is words, a drawing and a figure, so that it reads as a list without the
 * drawing; the drawing needs no script to fit its place.
 */
export function IntervalChart({ locale, id, caption, rows, ranges }: IntervalChartProps) {
  const grid = `grid-${id}`
  const axis = axisFor([...rows.flatMap((row) => row.marks), ...ranges])
  return (
    <figure class="chart">
      <figcaption>
        <span class="chart-title">{caption}</span>
        {axis.logarithmic && <span class="hint">{locale.words.board.logarithmic}</span>}
      </figcaption>
      <div class="chart-row chart-axis" aria-hidden="true">
        <AxisLabels axis={axis} locale={locale} grid={grid} />
      </div>
      <ol class="chart-rows">
        {rows.map((row) => (
          <li class={`chart-row side-${row.colour}`}>
            <div class="chart-label">{row.label}</div>
            <Plot
              grid={grid}
              lanes={row.marks.length}
              label={`${row.name}: ${row.marks.map((mark) => quantityWords(locale, mark)).join('; ')}`}
            >
              <Marks axis={axis} marks={row.marks} party={row.colour > 0} />
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
              <Plot grid={grid} lanes={1} label={range.name}>
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

const AxisLabels = ({ axis, locale, grid }: { axis: Axis; locale: Locale; grid: string }) => {
  const labels = axis.ticks.map((tick) => locale.short(tick))
  // "20 مليون" beside its like would touch on a telephone: there every second one makes room.
  const isLong = labels.some((label) => [...label].length > 5)
  return (
    <svg class="plot plot-axis" width="100%" height="20" aria-hidden="true">
      <defs>
        <Grid axis={axis} id={grid} />
      </defs>
      {axis.ticks.map((tick, index) => (
        <text
          class={isLong && (labels.length - index) % 2 === 0 ? 'between' : undefined}
          x={`${axis.position(tick)}%`}
          y="14"
          text-anchor={anchorAt(axis.position(tick))}
        >
          {labels[index]}
        </text>
      ))}
    </svg>
  )
}

/** Labels at the edges stay inside the drawing. */
const anchorAt = (position: number): string => (position < 4 ? 'start' : position > 96 ? 'end' : 'middle')
