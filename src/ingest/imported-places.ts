import { createReadStream, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { Gazetteer, seedPlaces } from '../core/gazetteer/gazetteer.js'
import { placesToAdd } from '../core/gazetteer/merge-places.js'
import type { Place } from '../core/gazetteer/place.js'
import { readPlaceTable, writePlaceTable } from '../core/gazetteer/place-table.js'
import { readGeonames } from './geonames.js'

/** The places imported so far; none where the file is not there. Throws, naming the line, where it cannot be read. */
export function importedPlaces(file: string): Place[] {
  return existsSync(file) ? readPlaceTable(readFileSync(file, 'utf8')) : []
}

export interface PlacesImport {
  readonly added: number
  /** Known already, by a name in common near by. */
  readonly known: number
  /** Lines of the dump, counted from 1, that could not be read. */
  readonly broken: readonly number[]
}

/** Adds the places of a GeoNames dump to those imported so far. The file is written whole or not at all. */
export async function importPlaces(dump: string, file: string): Promise<PlacesImport> {
  const broken: number[] = []
  const loaded: Place[] = []
  const lines = createInterface({ input: createReadStream(dump), crlfDelay: Number.POSITIVE_INFINITY })
  for await (const place of readGeonames(lines, (line) => broken.push(line))) loaded.push(place)
  if (loaded.length === 0) return { added: 0, known: 0, broken }
  const before = importedPlaces(file)
  const added = placesToAdd(new Gazetteer([...seedPlaces(), ...before]), loaded)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, writePlaceTable([...before, ...added]))
  renameSync(`${file}.new`, file)
  return { added: added.length, known: loaded.length - added.length, broken }
}
