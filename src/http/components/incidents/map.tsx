import { fill } from '../../../core/text/fill.js'
import type { MappedPlace } from '../../../db/incident-views.js'
import { type IncidentChoice, incidentsAddress } from '../../incident-choice.js'
import type { Locale } from '../../locale/locale.js'
import { placeName } from '../../locale/names.js'
import { HEIGHT, mapAround, WIDTH } from '../../map/world.js'

interface IncidentMapProps {
  readonly locale: Locale
  readonly choice: IncidentChoice
  readonly places: readonly MappedPlace[]
  /** Incidents whose place is not known. */
  readonly off: number
}

/** Pixels: a place of one incident can still be hit with a finger's tip, and that of a thousand leaves others to be seen. */
const [SMALLEST, LARGEST] = [6, 26]

/** The incidents on a map drawn here; the places are listed below it, for those who do not see it and those who want the numbers. */
export function IncidentMap({ locale, choice, places, off }: IncidentMapProps) {
  const { map } = locale.words.views
  if (places.length === 0) return <p>{map.empty}</p>
  const drawn = mapAround(places)
  const most = Math.max(...places.map(({ incidents }) => incidents))
  const radius = (incidents: number) =>
    Math.round((SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((incidents - 1) / Math.max(1, most - 1))) * 10) / 10
  return (
    <figure class="map">
      <figcaption>
        <h2 id="map-title">{map.title}</h2>
        <p class="hint">{map.hint}</p>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        <title>{map.title}</title>
        <path class="outline" d={drawn.outline} />
        {onTop(places).map((place) => {
          const [x, y] = drawn.place(place)
          return (
            <a href={addressOf(choice, place)} tabindex={-1} aria-label={wordsOf(locale, place)}>
              <circle
                class={place.conflicts > 0 ? 'apart' : 'agreed'}
                cx={Math.round(x * 10) / 10}
                cy={Math.round(y * 10) / 10}
                r={radius(place.incidents)}
              >
                <title>{wordsOf(locale, place)}</title>
              </circle>
            </a>
          )
        })}
      </svg>
      <ul class="map-places">
        {places.map((place) => (
          <li class="map-place">
            <a href={addressOf(choice, place)}>
              <bdi>{placeName(locale, place.place)}</bdi>
            </a>{' '}
            <small class="soft">
              {locale.count(locale.words.views.incidents, place.incidents)}
              {place.gap > 0 && ` · ${fill(map.widest, { n: locale.number(place.gap) })}`}
            </small>
          </li>
        ))}
      </ul>
      {off > 0 && <p class="hint">{fill(map.off, { n: locale.number(off) })}</p>}
    </figure>
  )
}

/** The largest first, so that none is hidden; of equals those in conflict last, on top. */
const onTop = (places: readonly MappedPlace[]): MappedPlace[] =>
  [...places].sort((a, b) => b.incidents - a.incidents || a.conflicts - b.conflicts)

/** The one incident of a place, or the list of them. */
const addressOf = (choice: IncidentChoice, { incidents, newest, place }: MappedPlace): string =>
  incidents === 1 ? `/incidents/${newest}` : incidentsAddress(choice, { view: 'list', words: place })

const wordsOf = (locale: Locale, { place, incidents }: MappedPlace): string =>
  fill(locale.words.views.map.place, {
    place: placeName(locale, place),
    incidents: locale.count(locale.words.views.incidents, incidents),
  })
