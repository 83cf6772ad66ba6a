import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type GeoProjection, geoMercator, geoPath } from 'd3-geo'
import { mesh } from 'topojson-client'

/** Pixels of the drawing; it grows and shrinks with the page. */
export const [WIDTH, HEIGHT] = [960, 480]
const MARGIN = 40
/** Degrees a map shows at least: one place alone stands in its region. */
const LEAST_DEGREES = 6
/** Wider maps are drawn with the coarse outline: nobody sees the difference, and the page stays small. */
const COARSE_FROM = 70

export interface DrawnMap {
  /** The countries' outlines, as an SVG path. */
  readonly outline: string
  place(at: { readonly longitude: number; readonly latitude: number }): readonly [number, number]
}

type World = NonNullable<Parameters<typeof mesh>[0]>
const require = createRequire(import.meta.url)
const read = new Map<string, World>()

function world(detail: '50m' | '110m'): World {
  const known = read.get(detail)
  if (known) return known
  const outline = JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${detail}.json`), 'utf8')) as World
  read.set(detail, outline)
  return outline
}

/** The outlines around places, drawn so that all of them are on it: from files that come with the application. */
export function mapAround(places: readonly { readonly longitude: number; readonly latitude: number }[]): DrawnMap {
  const [west, east] = spread(
    places.map(({ longitude }) => longitude),
    -180,
    180,
  )
  const [south, north] = spread(
    places.map(({ latitude }) => latitude),
    -60,
    75,
  )
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  }
  const projection = geoMercator()
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [WIDTH - MARGIN, HEIGHT - MARGIN],
      ],
      corners,
    )
    .clipExtent([
      [-1, -1],
      [WIDTH + 1, HEIGHT + 1],
    ])
  const drawn = world(degreesShown(projection) > COARSE_FROM ? '110m' : '50m')
  const outline =
    geoPath(projection).digits(1)(mesh(drawn, drawn.objects['countries'] as Parameters<typeof mesh>[1])) ?? ''
  return { outline, place: ({ longitude, latitude }) => projection([longitude, latitude]) ?? [0, 0] }
}

/** The least and the greatest of the values, apart at least by so much, within bounds. */
function spread(values: readonly number[], from: number, to: number): [number, number] {
  if (values.length === 0) return [from, to]
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const lacking = Math.max(0, LEAST_DEGREES - (most - least)) / 2
  return [Math.max(from, least - lacking), Math.min(to, most + lacking)]
}

function degreesShown(projection: GeoProjection): number {
  const [left, right] = [projection.invert?.([0, HEIGHT / 2]), projection.invert?.([WIDTH, HEIGHT / 2])]
  return left && right && right[0] > left[0] ? right[0] - left[0] : 360
}
