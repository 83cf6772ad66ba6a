import { PLACE_KINDS, type Place, type PlaceKind } from './place.js'

/**
 * Reads a gazetteer written by hand, one line a place:
 *
 *     id               kind  lat   lon   | Arabic names | English names | French names
 *     ly/sirte         city  31.21 16.59 | سرت          | Sirte, Surt   | Syrte
 *
 * The id is the path of containment; a parent that it does not tell may stand behind the coordinates (`-` for none). A name that is an ordinary word as well takes `~` before it. Blank lines and `#` lines are skipped.
 * Throws on a line that it cannot read, naming it: a gazetteer with a silent hole misleads.
 */
export function readPlaceTable(table: string): Place[] {
  const places: Place[] = []
  for (const [number, line] of table.split('\n').entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    const place = readLine(line)
    if (!place) throw new Error(`places, line ${number + 1}: cannot read "${line.trim()}"`)
    places.push(place)
  }
  return places
}

/** Writes places as a table that `readPlaceTable` reads; a parent that the id does not tell stands behind the coordinates. */
export function writePlaceTable(places: Iterable<Place>): string {
  let table = ''
  for (const { id, kind, parent, lat, lon, ar, en, fr, weak } of places) {
    const cell = (names: readonly string[]): string =>
      names.map((name) => `${weak.includes(name) ? '~' : ''}${name.replace(/[,،|\n]/g, ' ')}`).join(', ')
    table += `${[id, kind, lat, lon, ...(parent === parentOf(id) ? [] : [parent ?? '-'])].join(' ')} | ${cell(ar)} | ${cell(en)} | ${cell(fr)}\n`
  }
  return table
}

const parentOf = (id: string): string | null => (id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : null)

function readLine(line: string): Place | null {
  const [head = '', ar = '', en = '', fr = ''] = line.split('|')
  const [id, kind, lat, lon, parent, rest] = head.trim().split(/\s+/)
  if (!id || !isKind(kind) || !lat || !lon || rest !== undefined) return null
  const position = { lat: Number(lat), lon: Number(lon) }
  if (!(Math.abs(position.lat) <= 90 && Math.abs(position.lon) <= 180)) return null
  const weak: string[] = []
  const [arabic, english, french] = [namesOf(ar, weak), namesOf(en, weak), namesOf(fr, weak)]
  if (english.length === 0) return null
  return {
    id,
    kind,
    parent: parent === undefined ? parentOf(id) : parent === '-' ? null : parent,
    ...position,
    ar: arabic,
    en: english,
    fr: french,
    weak,
  }
}

const isKind = (word: string | undefined): word is PlaceKind => PLACE_KINDS.some((kind) => kind === word)

/** The names of a cell, in order; those that are marked as ordinary words go into `weak` too. */
function namesOf(cell: string, weak: string[]): string[] {
  const names: string[] = []
  for (const part of cell.split(/[,،]/)) {
    const marked = part.trim()
    const name = marked.startsWith('~') ? marked.slice(1) : marked
    if (marked !== '') names.push(name)
    if (marked !== name) weak.push(name)
  }
  return names
}
