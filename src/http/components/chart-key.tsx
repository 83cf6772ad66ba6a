import type { Child } from 'hono/jsx'
import type { Locale } from '../locale/locale.js'
import { sideName } from '../locale/names.js'

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
  return (
    <ul class="chart-key side-0">
      <Entry text={board.exactKey} drawing={<circle class="solid" cx="17" cy="8" r="5.5" />} />
      <Entry text={board.aboutKey} drawing={<About />} />
      <Entry text={board.rangeKey} drawing={<rect class="bar" x="3" y="3" width="28" height="10" />} />
      <Entry text={board.openKey} drawing={<Open />} />
      <Entry text={board.vagueKey} drawing={<Vague />} />
      {sides.map(({ side, colour }) => (
        <Entry
          colour={colour}
          text={
            <>
              {board.party + locale.words.colon}
              <bdi>{sideName(locale, side)}</bdi>
            </>
          }
          drawing={<path class="solid" d="M9 8 17 0 25 8 17 16Z" />}
        />
      ))}
    </ul>
  )
}

const Entry = ({ text, drawing, colour }: { text: Child; drawing: Child; colour?: number }) => (
  <li class={colour === undefined ? undefined : `side-${colour}`}>
    <svg width="34" height="16" aria-hidden="true">
      {drawing}
    </svg>
    <span>{text}</span>
  </li>
)

const About = () => (
  <>
    <circle class="halo" cx="17" cy="8" r="7.5" />
    <circle class="solid" cx="17" cy="8" r="4" />
  </>
)

const Open = () => (
  <>
    <rect class="bar fading" x="3" y="3" width="22" height="10" />
    <path class="solid" d="M23 0 33 8 23 16Z" />
  </>
)

const Vague = () => (
  <>
    <rect class="bar" x="3" y="3" width="28" height="10" />
    <rect x="3" y="3" width="28" height="10" fill="url(#hatch)" />
  </>
)
