import { seedActors } from '../../source/directory.js'
import type { Actor as SeedActor } from '../../source/named.js'
import { ACTOR_WORDS, type Actor } from '../words/actors.js'
import { type Hit, PhraseBook } from './phrase-book.js'
import { readWords, type Word } from './words.js'

const common = new PhraseBook(ACTOR_WORDS)

/** Names of a letter or two, or three in Latin script, are words of other meaning more often than not. */
const LONG_ENOUGH = /^(?:\p{Script=Arabic}.{3,}|\p{Script=Latin}.{3,})/u

const ARMS: Record<SeedActor['kind'], Actor['arms']> = {
  state: 'state',
  army: 'state',
  police: 'state',
  coalition: null,
  'armed-group': 'rebel',
}

const isWhole = ({ first, last }: Hit<Actor>, name: readonly Word[]): boolean => first === 0 && last === name.length - 1

/** Those of seeds/actors.ts who fight, by the words that ACTOR_WORDS has for them; `known`: who stands for each side that has some. */
function seedEntries(): {
  readonly entries: readonly (readonly [Actor, string])[]
  readonly known: ReadonlyMap<string, Actor>
} {
  const known = new Map<string, Actor>()
  const all = seedActors().map((actor) => {
    const names = [...actor.ar, ...actor.en, ...actor.fr].filter((name) => LONG_ENOUGH.test(name))
    const words = names.map((name) => readWords(name))
    const hits = words.flatMap((name) => common.find(name).map((hit) => ({ ...hit, whole: isWhole(hit, name) })))
    // "الجيش السوري | الحر" is no Syrian army: a name that is known as a whole tells more.
    const met = [...hits.filter(({ whole }) => whole), ...hits].find(({ id }) => id.id !== 'government')?.id
    return { actor, words, met }
  })
  for (const { actor, met } of all) if (met && actor.side !== null && !known.has(actor.side)) known.set(actor.side, met)
  const entries = all.flatMap(({ actor, words, met }) => {
    const id = known.get(actor.side ?? '')?.id ?? actor.side ?? actor.id
    const phrases = words.map((name) => name.map((word) => word.spelling.forms[0]).join(' ')).filter(Boolean)
    return phrases.length > 0 ? [[met ?? { id, arms: ARMS[actor.kind] }, phrases.join('|')] as const] : []
  })
  return { entries, known }
}

const seeded = seedEntries()

/** Who fights, by the words that news uses for them and by the names in seeds/actors.ts; who fight on one side come to one id. */
export const sides = new PhraseBook<Actor>([...ACTOR_WORDS, ...seeded.entries])

/** Who fights on a side of seeds/actors.ts, as the words for it would tell. */
export const actorOfSide = (side: string): Actor =>
  seeded.known.get(side) ?? {
    id: side,
    arms: ARMS[seedActors().find((actor) => actor.side === side)?.kind ?? 'coalition'],
  }
