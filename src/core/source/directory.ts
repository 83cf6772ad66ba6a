import { ACTORS } from '../../../seeds/actors.js'
import { RELIEF_AND_MISSIONS } from '../../../seeds/relief-and-missions.js'
import { SPEAKERS } from '../../../seeds/speakers.js'
import { type NameRun, NameTrie } from '../names/name-trie.js'
import { nameUnits } from '../names/name-units.js'
import { nameWords } from '../names/name-words.js'
import type { Token } from '../text/tokenize.js'
import { readNameTable } from './name-table.js'
import { ACTOR_KINDS, type Actor, type Named, type Speaker } from './named.js'
import { SOURCE_KINDS } from './vocabulary.js'

/** A body named in running text. Token indices, both ends included. */
export interface Mention<Body> {
  readonly first: number
  readonly last: number
  readonly named: readonly Body[]
}

/** Bodies by the names they go by. */
export class Directory<Body extends Named> {
  readonly all: readonly Body[]
  private readonly trie = new NameTrie<Body>()

  constructor(all: readonly Body[]) {
    this.all = all
    for (const body of all)
      for (const name of [...body.ar, ...body.en, ...body.fr]) {
        const words = nameWords(name)
        if (words.length > 0) this.trie.add(words, body, false)
      }
  }

  /**
   * The bodies that a name means: it whole, else the longest name inside it ("spokesman of the Syrian Observatory for Human Rights").
   * Empty where none is known.
   */
  find(name: string): Body[] {
    return [...(this.longest(nameWords(name))?.named ?? [])]
  }

  /** The words of a name beside the body that it means: "spokesman of". Null where no body is known. */
  beside(name: string): string | null {
    const words = nameWords(name)
    const run = this.longest(words)
    return run && [...words.slice(0, run.first), ...words.slice(run.last + 1)].join(' ')
  }

  private longest(words: readonly string[]): NameRun<Body> | null {
    let best: NameRun<Body> | null = null
    for (const run of this.trie.runs(words)) if (!best || run.last - run.first > best.last - best.first) best = run
    return best
  }

  /** The bodies named in a text, in one pass; Latin names must start with a capital. */
  match(text: string, tokens: readonly Token[]): Mention<Body>[] {
    const units = nameUnits(text, tokens)
    const words = units.map((unit) => unit.word)
    const mentions: Mention<Body>[] = []
    for (let at = 0; at < units.length; at++) {
      const run = units[at]?.capital ? this.trie.longest(words, at) : null
      if (!run) continue
      mentions.push({ first: units[at]!.first, last: units[run.last]!.last, named: run.named })
      at = run.last
    }
    return mentions
  }
}

export const seedActors = (): Actor[] => readNameTable(ACTORS, ACTOR_KINDS)
export const seedSpeakers = (): Speaker[] =>
  [SPEAKERS, RELIEF_AND_MISSIONS].flatMap((table) => readNameTable(table, SOURCE_KINDS))

let actors: Directory<Actor> | undefined
let speakers: Directory<Speaker> | undefined

/** Who fights, from seeds/actors.ts; built on first use. */
export function actorDirectory(): Directory<Actor> {
  actors ??= new Directory(seedActors())
  return actors
}

/** Who gives or prints figures, from seeds/speakers.ts; built on first use. */
export function speakerDirectory(): Directory<Speaker> {
  speakers ??= new Directory(seedSpeakers())
  return speakers
}

/** The bodies that an actor stands for: an id of ACTOR_WORDS, or a side. */
export function bodiesOf(actor: string): Actor[] {
  const named = actorDirectory().find(actor.replaceAll('-', ' '))
  return named.length > 0 ? named : actorDirectory().all.filter(({ side }) => side === actor)
}
