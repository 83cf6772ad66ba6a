import type { TollLine } from '../board/toll.js'

/** Voices are told apart by the shape of their marks and by number, not by colour alone. */
export const SHAPES = 4

interface TollStepsProps {
  readonly line: TollLine
  /** Its place in the key, from 0, and the number that it has there. */
  readonly ordinal: number
  readonly label: string
  readonly colour: number
  readonly x: (at: number) => string
  readonly y: (value: number) => number
  /** Where a figure without a most ends. */
  readonly top: number
}

/** The steps of one voice, with what its words allow as a bar through each. */
export function TollSteps({ line: { steps }, ordinal, label, colour, x, y, top }: TollStepsProps) {
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
              <line class="span" x1={x(step.at)} x2={x(step.at)} y1={y(low ?? 0)} y2={high === null ? top : y(high)} />
            )}
            <svg x={x(step.at)} y={level(step)} overflow="visible" aria-hidden="true">
              <g transform="translate(-11 -7)">
                <Mark shape={ordinal % SHAPES} />
              </g>
              {index === steps.length - 1 && <text {...besideMark(ordinal, x(step.at))}>{label}</text>}
            </svg>
          </>
        )
      })}
    </g>
  )
}

/** Voices that say nearly the same have their numbers on either side; at the axis they stand off it. */
const besideMark = (ordinal: number, x: string) =>
  ordinal % 2 === 1 && Number.parseFloat(x) > 15 ? ({ x: -9, y: -6, 'text-anchor': 'end' } as const) : { x: 9, y: -6 }

export const Mark = ({ shape }: { shape: number }) =>
  shape === 0 ? (
    <circle class="solid" cx="11" cy="7" r="5.5" />
  ) : shape === 1 ? (
    <rect class="solid" x="6" y="2" width="10" height="10" />
  ) : shape === 2 ? (
    <path class="solid" d="M11 0 17 7 11 14 5 7Z" />
  ) : (
    <path class="solid" d="M11 0.5 17.5 12.5H4.5Z" />
  )
