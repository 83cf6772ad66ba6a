import type { Place, PlaceKind } from '../core/gazetteer/place.js'
import { isWeakName } from '../core/gazetteer/weak-name.js'

/** What a line of a GeoNames dump gives, beyond a place. */
export interface GeonamesPlace extends Place {
  readonly population: number
}

/**
 * The places of a GeoNames dump (`cities15000.txt`, `allCountries.txt`, a country's file), line by line, so that a file of any size
 * needs no more memory than a line. Lines that hold no place of a kind that reports name, or that are broken, are passed over;
 * `onSkipped` hears of the broken ones, counted from 1.
 */
export async function* readGeonames(
  lines: AsyncIterable<string> | Iterable<string>,
  onSkipped: (line: number) => void = () => {},
): AsyncGenerator<GeonamesPlace> {
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() === '' || line.startsWith('#')) continue
    const place = readLine(line)
    if (place === 'broken') onSkipped(number)
    else if (place) yield place
  }
}

/** Columns as in http://download.geonames.org/export/dump/readme.txt. */
const COLUMN = {
  id: 0,
  name: 1,
  ascii: 2,
  others: 3,
  lat: 4,
  lon: 5,
  class: 6,
  code: 7,
  country: 8,
  admin1: 10,
  population: 14,
}
const COLUMNS = 15

function readLine(line: string): GeonamesPlace | null | 'broken' {
  const cells = line.split('\t')
  const cell = (column: keyof typeof COLUMN): string => cells[COLUMN[column]] ?? ''
  const [lat, lon] = [Number(cell('lat')), Number(cell('lon'))]
  const isPlaced = cell('lat') !== '' && cell('lon') !== '' && Math.abs(lat) <= 90 && Math.abs(lon) <= 180
  if (cells.length < COLUMNS || !/^\d+$/.test(cell('id')) || cell('name') === '' || !isPlaced) return 'broken'
  const kind = kindOf(cell('class'), cell('code'))
  if (!kind) return null
  const population = Number(cell('population')) || 0
  const names = [cell('name'), cell('ascii'), ...cell('others').split(',')].map((name) => name.trim())
  const [ar, en] = [namesIn(ARABIC, names), namesIn(LATIN, names)]
  if (en.length === 0) return null
  return {
    id: idOf(kind, cell('country'), cell('admin1'), cell('id')),
    kind,
    parent: parentOf(kind, cell('country'), cell('admin1')),
    lat,
    lon,
    ar,
    en,
    fr: [],
    weak: [...ar, ...en].filter((name) => isWeakName(name, population)),
    population,
  }
}

/** Feature classes: A areas, P populated places, S spots, T and L lands; of S, T and L those that reports name. */
function kindOf(featureClass: string, code: string): PlaceKind | null {
  if (featureClass === 'A')
    return code === 'PCLI' ? 'country' : code === 'ADM1' ? 'province' : code === 'ADM2' ? 'region' : null
  if (featureClass === 'P') return code === 'PPLX' ? 'district' : code === 'PPLH' || code === 'PPLQ' ? null : 'city'
  if (['AIRP', 'AIRB', 'CMP', 'CMPRF', 'DAM', 'BDG', 'HSP', 'PRN', 'MILB'].includes(code)) return 'site'
  return null
}

const idOf = (kind: PlaceKind, country: string, admin1: string, id: string): string =>
  kind === 'country' ? country.toLowerCase() : kind === 'province' ? provinceId(country, admin1) : `geonames:${id}`
const provinceId = (country: string, admin1: string): string => `geonames:${country}.${admin1}`

function parentOf(kind: PlaceKind, country: string, admin1: string): string | null {
  if (kind === 'country' || country === '') return null
  return kind === 'province' || admin1 === '' || admin1 === '00' ? country.toLowerCase() : provinceId(country, admin1)
}

const ARABIC = /^[\p{Script=Arabic}\p{M}\s'’-]+$/u
const LATIN = /^[\p{Script=Latin}\p{M}\s'’ʼ`.-]+$/u
/** Dumps list every language's spelling; the first ones are enough to find a place by. */
const NAMES_KEPT = 12
const namesIn = (script: RegExp, names: readonly string[]): string[] =>
  [...new Set(names.filter((name) => name.length > 1 && script.test(name)))].slice(0, NAMES_KEPT)
