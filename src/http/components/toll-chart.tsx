import { scaleUtc } from 'd3-scale'
import { type TollLine, tollOf } from '../board/toll.js'
import type { BoardVoice } from '../board/voice.js'
import type { Direction, Locale } from '../locale/locale.js'
import { axisFor } from './axis.js'
import { placeOf } from './claim-link.js'
import { Figure } from './figure.js'
import { QuotedSpan } from './quoted-span.js'

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
        {ticksOf(scale.ticks(4), Math.min(...times), Math.max(...times)).map((at, index, all) => (
          <>
            <line class="grid" x1={x(at)} x2={x(at)} y1={TOP} y2={BOTTOM} />
            <text
              x={x(at)}
              y={HEIGHT - 12}
              direction={locale.dir}
              text-anchor={anchorAt(index, all.length, locale.dir)}
            >
              {locale.shortDay(at)}
            </text>
          </>
        ))}
        {lines.map((line, index) => (
          <Line
            line={line}
            ordinal={index}
            label={locale.number(index + 1)}
            colour={colourOf(line.voice)}
            x={x}
            y={y}
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
              {locale.number(index + 1)}. <QuotedSpan text={voice.name} lang={voice.lang} />
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
  return inside.length > 1 ? inside : [first, last]
}

/** The outer days stay inside the drawing; `start` is the right end of a word in Arabic. */
function anchorAt(index: number, length: number, dir: Direction): 'start' | 'middle' | 'end' {
  const [left, right] = dir === 'rtl' ? (['end', 'start'] as const) : (['start', 'end'] as const)
  return index === length - 1 ? right : index === 0 ? left : 'middle'
}

/** Voices are told apart by the shape of their marks and by number, not by colour alone. */
const SHAPES = 4

interface LineProps {
  readonly line: TollLine
  /** Its place in the key, from 0, and the number that it has there. */
  readonly ordinal: number
  readonly label: string
  readonly colour: number
  readonly x: (at: number) => string
  readonly y: (value: number) => number
}

function Line({ line: { steps }, ordinal, label, colour, x, y }: LineProps) {
  const level = (step: (typeof steps)[number]) => y(step.claim.low ?? step.claim.high ?? 0)
  return (
    <g class={`side-${colour}`}>
      {steps.map((step, index) => {
        const next = steps[index + 1]
        const { low, high } = step.claim
        return (
          <>
            {next && (
              <>
                <line class="step" x1={x(step.at)} x2={x(next.at)} y1={level(step)} y2={level(step)} />
                <line class="step" x1={x(next.at)} x2={x(next.at)} y1={level(step)} y2={level(next)} />
              </>
            )}
            {low !== high && (
              <line class="span" x1={x(step.at)} x2={x(step.at)} y1={y(low ?? 0)} y2={high === null ? TOP : y(high)} />
            )}
            <svg x={x(step.at)} y={level(step)} overflow="visible" aria-hidden="true">
              <g transform="translate(-11 -7)">
                <Mark shape={ordinal % SHAPES} />
              </g>
              {index === steps.length - 1 && (
                <text x="9" y="-6">
                  {label}
                </text>
              )}
            </svg>
          </>
        )
      })}
    </g>
  )
}

const Mark = ({ shape }: { shape: number }) =>
  shape === 0 ? (
    <circle class="solid" cx="11" cy="7" r="5.5" />
  ) : shape === 1 ? (
    <rect class="solid" x="6" y="2" width="10" height="10" />
  ) : shape === 2 ? (
    <path class="solid" d="M11 0 17 7 11 14 5 7Z" />
  ) : (
    <path class="solid" d="M11 0.5 17.5 12.5H4.5Z" />
  )

function TollTable({ locale, lines }: { locale: Locale; lines: readonly TollLine[] }) {
  const { desk, board } = locale.words
  const rows = lines
    .flatMap(({ voice, steps }) => steps.map((step) => ({ voice, ...step })))
    .sort((a, b) => a.at - b.at)
  return (
    <table class="records">
      <thead>
        <tr>
          <th scope="col">{desk.board.when}</th>
          <th scope="col">{desk.board.voice}</th>
          <th scope="col">{board.figure}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ voice, claim }) => (
          <tr>
            <td>{locale.day(claim.asOf ?? claim.report.published)}</td>
            <td>
              <QuotedSpan text={voice.name} lang={voice.lang} />
            </td>
            <td>
              <a href={placeOf(claim)}>
                <Figure locale={locale} quantity={claim} />
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
