import { seedPlaces } from '../../../../gazetteer/gazetteer.js'
import { foldWord } from '../../../../text/fold.js'

/** A name of the gazetteer: its folded words, and its breadth on the scale of `place-names`. */
export interface KnownPlace {
  readonly words: readonly string[]
  readonly breadth: number
}

const BREADTHS = { site: 0, district: 0, city: 1, province: 3, region: 3, country: 4 } as const

/** The gazetteer's names as French writes them, by their first word, the longest first; names that are ordinary words too are left out. */
export const KNOWN_PLACES: ReadonlyMap<string, readonly KnownPlace[]> = compile()

function compile(): Map<string, KnownPlace[]> {
  const byFirst = new Map<string, KnownPlace[]>()
  for (const { kind, fr, en, weak } of seedPlaces()) {
    for (const name of [...fr, ...en]) {
      // "province d'Alep" begins with its kind, which needs no list
      if (weak.includes(name) || !/^\p{Lu}/u.test(name)) continue
      const words = name.split(/[\s'’-]+/u).map(foldWord)
      const list = byFirst.get(words[0]!) ?? []
      list.push({ words, breadth: BREADTHS[kind] })
      byFirst.set(words[0]!, list)
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}
