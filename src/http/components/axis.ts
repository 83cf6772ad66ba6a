import { scaleLinear, scaleSymlog } from 'd3-scale'
import type { Interval } from '../../core/quantity/interval.js'

/** Where numbers stand on a chart: percent of its width from the left, in every language. */
export interface Axis {
  readonly ticks: readonly number[]
  readonly logarithmic: boolean
  position(value: number): number
}

/** Room at either side for half a mark, and at the right for the arrow of an open end. */
const LEFT = 2
const RIGHT = 93
const MOST_TICKS = 5
/** From here on the smaller figures would all lie on one another: the axis multiplies instead of adding. */
const WIDE = 60

/** The axis that holds every finite end of the intervals; it starts at 0 unless all figures are large and close. */
export function axisFor(intervals: readonly Interval[]): Axis {
  const ends = intervals.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null)
  const highest = Math.max(1, ...ends)
  const smallest = Math.min(highest, ...ends.filter((end) => end > 0))
  if (highest / smallest > WIDE) {
    const scale = scaleSymlog().constant(1).domain([0, highest]).range([LEFT, RIGHT])
    return { logarithmic: true, ticks: powersOfTen(highest), position: (value) => clean(scale(value)) }
  }
  const lowest = Math.min(...ends, highest)
  const from = lowest > 20 && lowest / highest > 0.75 ? lowest - (highest - lowest) * 0.5 - 1 : 0
  const scale = scaleLinear()
    .domain([Math.max(0, from), highest])
    .nice(MOST_TICKS)
    .range([LEFT, RIGHT])
  const ticks = scale.ticks(MOST_TICKS).filter(Number.isInteger)
  return { logarithmic: false, ticks, position: (value) => clean(scale(value)) }
}

const clean = (percent: number): number => Math.round(Math.min(RIGHT + 2, Math.max(0, percent)) * 100) / 100

function powersOfTen(highest: number): number[] {
  const powers = [0]
  for (let power = 1; power <= highest; power *= 10) powers.push(power)
  return powers.length > MOST_TICKS + 1 ? powers.filter((_, index) => index === 0 || index % 2 === 1) : powers
}
