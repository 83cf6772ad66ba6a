import { PLACE_TABLES } from '../../../seeds/places/index.js'
import { NameTrie } from '../names/name-trie.js'
import { nameWords, transliterationKey, withoutArabicArticle } from '../names/name-words.js'
import { isHead, isHeadLink, kindOfHead } from './heads.js'
import { byBreadth, type Place } from './place.js'
import { readPlaceTable } from './place-table.js'

/** Places by name and by containment. Build one for extra places (`new Gazetteer([...seedPlaces(), ...loaded])`), else use `gazetteer()`. */
export class Gazetteer {
  readonly places: readonly Place[]
  private readonly byId = new Map<string, Place>()
  private readonly countries = new Map<string, Place | null>()
  private names: Names | undefined
  private bySound: Map<string, Place[]> | undefined
  private spelt: Map<string, Place[]> | undefined

  constructor(places: readonly Place[]) {
    this.places = places
    for (const place of places) this.byId.set(place.id, place)
  }

  get trie(): NameTrie<Place> {
    return this.named().trie
  }

  /** Made when a name is first looked for: a page that knows its places by their ids does not wait for it. */
  private named(): Names {
    this.names ??= namesAmong(this.places)
    return this.names
  }

  /** Made when a name is first missed by its letters: most never are. */
  private sounds(): Map<string, Place[]> {
    if (this.bySound) return this.bySound
    const sounds = new Map<string, Place[]>()
    for (const place of this.places)
      for (const name of namesOf(place)) {
        const sound = transliterationKey(nameWords(name))
        if (sound) pushOnce(sounds, sound, place)
      }
    this.bySound = sounds
    return sounds
  }

  byIdOf(id: string): Place | null {
    return this.byId.get(id) ?? null
  }

  /** The places that have a name spelt so, letter by letter: for what a page shows, which asks for hundreds. */
  speltAs(name: string): readonly Place[] {
    if (!this.spelt) {
      this.spelt = new Map()
      for (const place of this.places) for (const spelling of namesOf(place)) pushOnce(this.spelt, spelling, place)
    }
    return this.spelt.get(name) ?? []
  }

  /**
   * The places a name may mean, wide ones first; empty where it is not known. Heads ("مدينة", "province of") are read as a wish for a
   * kind. A longer phrase ("a house in Khan Younis, southern Gaza") gives the narrowest places named in it.
   */
  find(name: string): Place[] {
    const words = nameWords(name)
    const whole = this.lookUp(words)
    if (whole.length > 0) return [...whole]
    const { core, kind } = withoutHeads(words)
    const found = this.lookUp(core)
    if (found.length === 0) return this.findInside(words)
    return this.ofKind(found, kind)
  }

  /** The places of the kind that a head promises, a town lifted to the province of its name ("Idlib province"); all where none is. */
  ofKind(places: readonly Place[], kind: Place['kind'] | null): Place[] {
    const wished = places.filter((place) => place.kind === kind)
    if (wished.length === 0 && kind === 'province')
      wished.push(...places.flatMap((place) => this.namesakeProvince(place)))
    return wished.length > 0 ? wished : [...places]
  }

  private namesakeProvince(place: Place): Place[] {
    const parent = place.parent === null ? undefined : this.byId.get(place.parent)
    return parent?.kind === 'province' && place.id.endsWith(parent.id.slice(parent.id.lastIndexOf('/'))) ? [parent] : []
  }

  /** The places that go by a name, by its letters alone: neither heads nor sounds are read. */
  namesakes(name: string): readonly Place[] {
    return this.named().byName.get(keyOf(nameWords(name))) ?? []
  }

  /** Every name, in each language, of the places that these words call by name; of a longer phrase only where all of it is a name. */
  namesBeside(words: string): string[] {
    const places = words.includes(' ') ? this.namesakes(words) : this.find(words)
    return [...new Set(places.flatMap(namesOf))]
  }

  private lookUp(words: readonly string[]): readonly Place[] {
    if (words.length === 0) return []
    const known = this.named().byName.get(keyOf(words))
    const sound = known ? null : transliterationKey(words)
    return known ?? (sound ? this.sounds().get(sound) : undefined) ?? []
  }

  /** The narrowest of the places named in a phrase; of two readings, the one that lies in another place named there. */
  private findInside(words: readonly string[]): Place[] {
    const runs = this.trie.runs(words)
    const all = runs.flatMap((run) => run.named)
    const narrowest = runs
      .map((run) => {
        const inside = run.named.filter((place) => all.some((other) => other !== place && this.isWithin(place, other)))
        return inside.length > 0 ? inside : run.named
      })
      .sort((a, b) => byBreadth(b[0] as Place, a[0] as Place))
    return [...(narrowest[0] ?? [])]
  }

  /** Whether `inner` lies in `outer` or is it, by parents. Unknown ids lie in nothing but themselves. */
  contains(outer: string, inner: string): boolean {
    for (let id: string | null = inner; id !== null; id = this.byId.get(id)?.parent ?? null)
      if (id === outer) return true
    return false
  }

  private isWithin(inner: Place, outer: Place): boolean {
    return this.contains(outer.id, inner.id)
  }

  /** The country that a place lies in; null for regions that cross borders. */
  countryOf(id: string): Place | null {
    const known = this.countries.get(id)
    if (known !== undefined) return known
    const place = this.byId.get(id)
    const country = place?.kind === 'country' ? place : place?.parent ? this.countryOf(place.parent) : null
    this.countries.set(id, country)
    return country
  }
}

/** Places by their names: word by word, and by the letters of the whole. */
interface Names {
  readonly trie: NameTrie<Place>
  readonly byName: ReadonlyMap<string, Place[]>
}

function namesAmong(places: readonly Place[]): Names {
  const trie = new NameTrie<Place>()
  const byName = new Map<string, Place[]>()
  for (const place of places)
    for (const name of namesOf(place)) {
      const words = nameWords(name)
      if (words.length === 0) continue
      trie.add(words, place, place.weak.includes(name))
      pushOnce(byName, keyOf(words), place)
    }
  return { trie, byName }
}

export const seedPlaces = (): Place[] => PLACE_TABLES.flatMap(readPlaceTable)

let asked: Gazetteer | undefined
let make = (): Gazetteer => new Gazetteer(seedPlaces())

/** The gazetteer that is asked, built on first use: a command that asks for no place does not pay for it. */
export function gazetteer(): Gazetteer {
  asked ??= make()
  return asked
}

/** Adds places to those of seeds/, read when the gazetteer is first asked: at start-up, where places were imported. */
export function usePlaces(imported: () => readonly Place[]): void {
  make = () => new Gazetteer([...seedPlaces(), ...imported()])
  asked = undefined
}

export const findPlace = (name: string): Place[] => gazetteer().find(name)
export const contains = (outer: string, inner: string): boolean => gazetteer().contains(outer, inner)

const namesOf = (place: Place): string[] => [...place.ar, ...place.en, ...place.fr]
const keyOf = (words: readonly string[]): string => words.map(withoutArabicArticle).join(' ')

function pushOnce(map: Map<string, Place[]>, key: string, place: Place): void {
  const list = map.get(key)
  if (!list) map.set(key, [place])
  else if (!list.includes(place)) list.push(place)
}

/** "مدينة سرت" → سرت, city; "Idlib province" → idlib, province. */
function withoutHeads(words: readonly string[]): { core: readonly string[]; kind: Place['kind'] | null } {
  const isBefore = (word: string): boolean => isHead(word) || isHeadLink(word)
  let first = 0
  let last = words.length - 1
  while (first < last && isBefore(words[first] as string)) first++
  while (first < last && isHead(words[last] as string)) last--
  const heads = [...words.slice(0, first), ...words.slice(last + 1)]
  const kind = heads.map(kindOfHead).find((wished) => wished !== null) ?? null
  return { core: words.slice(first, last + 1), kind }
}
