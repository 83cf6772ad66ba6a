import type { InterfaceLanguage } from '../../core/claim/vocabulary.js'
import { gazetteer } from '../../core/gazetteer/gazetteer.js'
import { groupBy } from '../../core/group-by.js'
import { seedActors, seedSpeakers } from '../../core/source/directory.js'
import type { Actor, ActorKind, Named } from '../../core/source/named.js'
import { foldText } from '../../core/text/fold.js'
import type { Locale } from './locale.js'
import { SIDE_NAMES, stateOf } from './side-names.js'

type Names = Readonly<Record<InterfaceLanguage, readonly string[]>>

/** The usual name in the reader's language; French is given only where it differs from English. */
const nameIn = (locale: Locale, names: Names): string | undefined => names[locale.code][0] ?? names.en[0]

/** A place of the gazetteer, kept by its id or under one of its names, as the reader calls it; any other as it stands. */
export function placeName(locale: Locale, place: string): string {
  const known = gazetteer().byIdOf(place) ?? single(gazetteer().speltAs(place))
  return (known && nameIn(locale, known)) ?? place
}

const single = <Item>(items: readonly Item[]): Item | null => (items.length === 1 ? items[0]! : null)

let bySide: Map<string, Actor> | undefined

/** A side of the fighting as the reader calls it: a state by its name, any other by the body that it is called after. */
export function sideName(locale: Locale, side: string): string {
  bySide ??= bodiesBySide()
  const known = bySide.get(side)
  const state = stateOf(side, known?.country ?? null)
  return (
    SIDE_NAMES[side]?.[locale.code] ?? (state && countryName(locale, state)) ?? (known && nameIn(locale, known)) ?? side
  )
}

/** A country by its ISO 3166 code. */
export const countryName = (locale: Locale, code: string): string =>
  new Intl.DisplayNames([locale.code], { type: 'region', fallback: 'code' }).of(code.toUpperCase()) ?? code

function bodiesBySide(): Map<string, Actor> {
  const bodies = new Map<string, Actor>()
  for (const [side, all] of groupBy(seedActors(), (actor) => actor.side)) {
    const named = all.find(({ id }) => id === side) ?? all.find(({ kind }) => OFFICIAL.has(kind)) ?? single(all)
    if (side !== null && named) bodies.set(side, named)
  }
  return bodies
}
const OFFICIAL: ReadonlySet<ActorKind> = new Set(['state', 'army'])

let byName: Map<string, Named> | undefined

/**
 * Who publishes or speaks as the reader calls it, where the name is one that the directories know; any other as it stands, and so is one
 * that the reader's language has too.
 */
export function sourceName(locale: Locale, name: string): string {
  byName ??= bodiesByName()
  const known = byName.get(foldText(name))
  if (!known) return name
  const own = known[locale.code].length > 0 ? known[locale.code] : known.en
  return own.some((each) => foldText(each) === foldText(name)) ? name : (own[0] ?? name)
}

/** Names that one body alone goes by. */
function bodiesByName(): Map<string, Named> {
  const bodies = [...seedSpeakers(), ...seedActors()]
  const named = bodies.flatMap((body) =>
    [...body.ar, ...body.en, ...body.fr].map((name) => [foldText(name), body] as const),
  )
  const one = [...groupBy(named, ([name]) => name)].flatMap(([name, all]) => {
    const ids = new Set(all.map(([, { id }]) => id))
    return ids.size === 1 ? [[name, all[0]![1]] as const] : []
  })
  return new Map(one)
}

/** The groups of people that a claim names, by their ids: "Children, Women". */
export const groupNames = (locale: Locale, group: string): string =>
  group
    .split(' ')
    .map((id) => locale.words.group[id] ?? id)
    .join(locale.words.comma)

/** Who made an entry: the bodies without an account in the reader's words, anybody else by name. */
export const personName = (locale: Locale, by: string): string => locale.words.person[by] ?? by

interface Days {
  readonly start: string | null
  readonly end: string | null
}

/** "2 October 2016" or "2 October 2016 – 4 October 2016". */
export function daysOf(locale: Locale, { start, end }: Days): string | null {
  const [from, to] = [locale.day(start), locale.day(end)]
  return from === to || to === null ? from : `${from} – ${to}`
}
