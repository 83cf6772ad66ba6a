import type { Child } from 'hono/jsx'
import type { Bound, Polarity } from '../../core/claim/vocabulary.js'
import type { Interval } from '../../core/quantity/interval.js'
import { ARROW_AT, type Axis } from './axis.js'

/** One figure as a chart draws it. */
export interface ChartMark extends Interval {
  readonly bound: Bound
  readonly polarity: Polarity
  readonly superseded: boolean
}

/** Height of one figure's lane, in CSS pixels: the line height of the words beside it. */
export const LANE = 28

const percent = (value: number): string => `${value}%`

interface PlotProps {
  /** What is told of it to those who do not see it. */
  readonly label: string
  readonly lanes: number
  /** Id of the grid behind it, where there is one. */
  readonly grid?: string | undefined
  readonly children?: Child
}

/** A stretch of the chart. What stands in it is placed in percent, left to right in every language. */
export const Plot = ({ label, lanes, grid, children }: PlotProps) => (
  <svg class="plot" width="100%" height={lanes * LANE} role="img" aria-label={label}>
    <title>{label}</title>
    {grid && <use href={`#${grid}`} />}
    {children}
  </svg>
)

/** The lines of an axis, drawn once a chart; every plot of it shows them, in its own colour: no rule reaches inside a `use`. */
export const Grid = ({ axis, id }: { axis: Axis; id: string }) => (
  <g id={id}>
    {axis.ticks.map((tick) => (
      <line x1={percent(axis.position(tick))} x2={percent(axis.position(tick))} y1="-200%" y2="300%" />
    ))}
  </g>
)

/** Every figure in a lane of its own. */
export const Marks = ({ axis, marks, party }: { axis: Axis; marks: readonly ChartMark[]; party: boolean }) => (
  <>
    {marks.map((mark, lane) => (
      <svg y={lane * LANE} height={LANE} width="100%" overflow="visible" aria-hidden="true">
        <Mark axis={axis} mark={mark} party={party} />
      </svg>
    ))}
  </>
)

function Mark({ axis, mark, party }: { axis: Axis; mark: ChartMark; party: boolean }) {
  const classes = ['mark', mark.superseded && 'superseded', mark.polarity === 'denied' && 'denied-mark']
  const single = mark.low !== null && mark.low === mark.high
  return (
    <g class={classes.filter(Boolean).join(' ')}>
      {single ? (
        <Point at={axis.position(mark.low ?? 0)} soft={mark.bound === 'about'} party={party} />
      ) : (
        <Bar axis={axis} mark={mark} />
      )}
    </g>
  )
}

/** One number: a disc for an observer, a diamond for a party; an open ring round "about". */
const Point = ({ at, soft, party }: { at: number; soft: boolean; party: boolean }) => (
  <svg x={percent(at)} y="50%" overflow="visible" aria-hidden="true">
    {soft && <circle class="halo" r="10.5" />}
    {party ? <path class="solid" d="M-8 0 0-8 8 0 0 8Z" /> : <circle class="solid" r="6.5" />}
  </svg>
)

function Bar({ axis, mark }: { axis: Axis; mark: ChartMark }) {
  const low = axis.position(mark.low ?? 0)
  const open = mark.high === null
  const high = mark.high === null ? ARROW_AT : axis.position(mark.high)
  const width = percent(Math.max(0.6, Math.round((high - low) * 100) / 100))
  return (
    <>
      <rect class={open ? 'bar fading' : 'bar'} x={percent(low)} y="8" width={width} height="12" />
      {mark.bound === 'indefinite' && <rect x={percent(low)} y="8" width={width} height="12" fill="url(#hatch)" />}
      <line class="cap" x1={percent(low)} x2={percent(low)} y1="5" y2="23" />
      {open ? <Arrow at={high} size={10} /> : <line class="cap" x1={percent(high)} x2={percent(high)} y1="5" y2="23" />}
    </>
  )
}

/** The end of an interval that has none. */
const Arrow = ({ at, size }: { at: number; size: number }) => (
  <svg x={percent(at)} y="50%" overflow="visible" aria-hidden="true">
    <path class="solid" d={`M-1-${size} ${size - 1} 0-1 ${size}Z`} />
  </svg>
)

/** A range, drawn as a bracket. */
export function Bracket({ axis, range }: { axis: Axis; range: Interval }) {
  const low = percent(axis.position(range.low ?? 0))
  const high = range.high === null ? ARROW_AT : axis.position(range.high)
  return (
    <g class="bracket">
      <line x1={low} x2={percent(high)} y1="50%" y2="50%" />
      <line x1={low} x2={low} y1="25%" y2="75%" />
      {range.high === null ? (
        <Arrow at={high} size={7} />
      ) : (
        <line x1={percent(high)} x2={percent(high)} y1="25%" y2="75%" />
      )}
    </g>
  )
}
