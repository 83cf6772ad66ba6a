import { gazetteer } from '../gazetteer/gazetteer.js'
import type { Mention } from './mention.js'
import type { Days } from './reading/days.js'
import type { PlaceName } from './reading/place-names.js'

/** A block larger than this is a place and week too busy for pairing everybody: a mention meets its next few neighbours there. */
const BUSY = { narrow: 400, wide: 60 } as const
const NEIGHBOURS = 12
/** Days that share a key, and how far a mention reaches before and after its own: together the days a follow-up may come late. */
const BUCKET = 8
const REACH = 4

/** The keys by which mentions meet: one shared key makes a candidate. Usable as an index outside memory. */
function blockKeys(mention: Mention): { readonly narrow: readonly string[]; readonly wide: readonly string[] } {
  const buckets = bucketsOf(mention.days)
  const under = (keys: readonly string[]): string[] =>
    keys.flatMap((key) => buckets.map((bucket) => `${key}|${bucket}`))
  const { names } = mention.places
  const named = [
    ...names.map(({ sounds }) => `name ${sounds}`),
    // "دجيبو" is French "Djibo"
    ...names.flatMap(({ sounds }) => (sounds.startsWith('DG') ? [`name ${sounds.slice(1)}`] : [])),
    ...names.flatMap(namesakeKey),
    ...names.flatMap((name, i) => joinedKey(name, names[i + 1])),
    ...[...mention.facts.storms].map((storm) => `storm ${storm}`),
  ]
  return {
    narrow: under(named),
    wide: under([
      ...[...mention.places.countries].map((country) => `country ${country}`),
      ...[...mention.figures].map((figure) => `figure ${figure}`),
      // "The front has 900 fighters": of whom is told, and at times not where they stand.
      ...(mention.kind === 'state' ? [...mention.sides].map((side) => `side ${side}`) : []),
    ]),
  }
}

/** Towns that one language gives one name: "Tripoli" in two countries. */
function namesakeKey({ level, at, sounds }: PlaceName): readonly string[] {
  const name = level === 2 && at ? gazetteer().byIdOf(sounds.slice(1))?.ar[0] : undefined
  return name === undefined ? [] : [`namesake ${name}`]
}

/** "غيزي غوفا" is read as two names, "Geze Gofa" as one. */
const joinedKey = (name: PlaceName, next: PlaceName | undefined): readonly string[] =>
  next && !name.at && !next.at && ARABIC.test(name.words) && ARABIC.test(next.words)
    ? [`name ${name.sounds}${next.sounds}`]
    : []
const ARABIC = /^\p{Script=Arabic}/u

function bucketsOf(days: Days | null): number[] {
  if (!days || days.end - days.start > 366) return []
  const buckets: number[] = []
  for (
    let bucket = Math.floor((days.start - REACH) / BUCKET);
    bucket <= Math.floor((days.end + REACH) / BUCKET);
    bucket++
  )
    buckets.push(bucket)
  return buckets
}

/** The pairs of mentions that share a key, by their places: those worth matching. Never all pairs: a busy block gives each mention its next few. */
export function candidates(mentions: readonly Mention[]): [number, number][] {
  const pairs = new Set<number>()
  if (allGivenOne([...mentions.keys()], mentions)) return []
  const blocks = { narrow: new Map<string, number[]>(), wide: new Map<string, number[]>() }
  mentions.forEach((mention, at) => {
    const keys = blockKeys(mention)
    for (const width of ['narrow', 'wide'] as const) {
      for (const key of keys[width]) {
        const block = blocks[width].get(key)
        if (block) block.push(at)
        else blocks[width].set(key, [at])
      }
    }
  })
  for (const width of ['narrow', 'wide'] as const) {
    for (const block of blocks[width].values()) {
      if (allGivenOne(block, mentions)) continue
      const reach = block.length > BUSY[width] ? NEIGHBOURS : block.length
      block.forEach((a, i) => {
        for (const b of block.slice(i + 1, i + 1 + reach)) {
          if (worthMatching(mentions[a] as Mention, mentions[b] as Mention)) pairs.add(a * mentions.length + b)
        }
      })
    }
  }
  return [...pairs].map((pair) => [Math.floor(pair / mentions.length), pair % mentions.length])
}

/** A person joined them all: there is nothing to be asked of their pairs. */
function allGivenOne(block: readonly number[], mentions: readonly Mention[]): boolean {
  const given = mentions[block[0] ?? -1]?.given ?? null
  return given !== null && block.every((at) => mentions[at]?.given === given)
}

/** Those of one report are apart already, those that a person joined are one. */
const worthMatching = (a: Mention, b: Mention): boolean =>
  a.report !== b.report && (a.given === null || a.given !== b.given)
