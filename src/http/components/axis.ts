import { scaleLinear, scaleSymlog } from 'd3-scale'
import type { Interval } from '../../core/quantity/interval.js'

/** Where numbers stand on a chart: percent of its width from the left, in every language. */
export interface Axis {
  readonly ticks: readonly number[]
  readonly logarithmic: boolean
  position(value: number): number
}

/** Room at either side for half a mark. */
const LEFT = 3
const RIGHT = 97
/** Where the arrow of an open end starts; its tip is at RIGHT, beyond every finite end. */
export const ARROW_AT = 95
/** More labels than these would touch one another on a telephone. */
const MOST_TICKS = 6
/** From here on the smaller figures would all lie on one another: the axis multiplies instead of adding. */
const WIDE = 60

/** The axis that holds every finite end of the intervals; it starts at 0 unless all ends are large and close. */
export function axisFor(intervals: readonly Interval[]): Axis {
  const ends = intervals.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null)
  const open = intervals.some(({ high }) => high === null)
  const most = Math.max(1, ...ends)
  const least = Math.min(most, ...ends)
  const smallest = Math.min(most, ...ends.filter((end) => end > 0))
  if (most / smallest > WIDE) {
    const scale = scaleSymlog()
      .domain([0, open ? most * 2 : most])
      .range([LEFT, RIGHT])
    return { logarithmic: true, ticks: powersOfTen(most), position: (value) => rounded(scale(value)) }
  }
  const close = least > 20 && least < most && least / most > 0.75
  // Room beyond the last finite end, so that an open one can be seen to go on.
  const last = open ? most + (most - (close ? least : 0)) * 0.25 : most
  const scale = scaleLinear()
    .domain([close ? least - (most - least) * 0.5 : 0, last])
    .range([LEFT, RIGHT])
  const count = [5, 4, 3].find((each) => scale.copy().nice(each).ticks(each).length <= MOST_TICKS) ?? 2
  const ticks = scale.nice(count).ticks(count).filter(Number.isInteger)
  return { logarithmic: false, ticks, position: (value) => rounded(scale(value)) }
}

const rounded = (percent: number): number => Math.round(percent * 100) / 100

function powersOfTen(highest: number): number[] {
  const powers = [0]
  for (let power = 1; power <= highest; power *= 10) powers.push(power)
  return powers.length > MOST_TICKS ? powers.filter((_, index) => index === 0 || index % 2 === 1) : powers
}
