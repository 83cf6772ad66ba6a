import type { Status } from '../claim/vocabulary.js'
import { nations } from '../incident/reading/nations.js'
import { PhraseBook } from '../incident/reading/phrase-book.js'
import { sides } from '../incident/reading/sides.js'
import { readWords, type Word } from '../incident/reading/words.js'
import { type Actor, ARMS_WORDS, SERVICE_WORDS } from '../incident/words/actors.js'
import { GROUP_WORDS, PUPIL_WORDS } from '../incident/words/people.js'
import { meet } from '../meet.js'

/** Who was counted, as far as the words tell. */
export interface Population {
  readonly status: Status
  /** Children, women, medics …: a part of the people around them. */
  readonly groups: ReadonlySet<string>
  /** The side whose people they are, by actor id. */
  readonly actors: ReadonlySet<string>
  /** A state's troops or those who fight it; null where the words leave it open. */
  readonly arms: Actor['arms']
  readonly nations: ReadonlySet<string>
  /** What they are by calling, soldiers or policemen; empty where the words leave it open. */
  readonly services: ReadonlySet<string>
  readonly pupils: boolean
  /** The states to which those who fled went, where the words tell. */
  readonly refuge: ReadonlySet<string>
}

const groups = new PhraseBook(GROUP_WORDS)
const pupils = new PhraseBook(PUPIL_WORDS)
const arms = new PhraseBook(ARMS_WORDS)

const fighters = new PhraseBook([
  ['fighter', 'fighter*|combatant*|combattant*|مقاتل*|مقاتلين'],
  ...ARMS_WORDS.map(([, words]) => ['fighter', words] as const),
])
/** Those who are held by fighters are none of them. */
const held = new PhraseBook([['hostage', 'hostage*|رهينه|رهائن|رهاين|otage*']])
/** Fighters where they are a side's: "16 of its members". */
const members = new PhraseBook([['member', 'member|members|membre|membres|عضو|اعضاء*|عنصر|عناصر*']])
/** Whose fighters they are, by a speaker who speaks of his own: "the rebels said they had lost six". */
const ownArms = new PhraseBook([
  ...ARMS_WORDS,
  ['state', 'army|military|armee|الجيش|general staff|etat major'] as const,
  [
    'rebel',
    'movement|group|militia*|brigades|front|حركه|جماعه|تنظيم|كتائب|فصيل|ميليشيا|مليشيا|جبهه|mouvement|groupe|milice*',
  ] as const,
])
const un = new PhraseBook([
  [
    'un',
    'un|united nations|onu|nations unies|الامم المتحده|minusma|monusco|minusca|unifil|مينوسما|مونوسكو|مينوسكا|يونيفيل|finul',
  ],
])
const callings = new PhraseBook(SERVICE_WORDS)

const civilians = new PhraseBook([['civilian', 'civilian*|civil|civils|civile|civiles|مدني*|مدنيين|مدنيون']])
/** Civilians and fighters in one figure: "people, civilians and soldiers alike". */
const MIXED = [civilians, fighters]

/** Whether those counted are called civilians: "30 civilians", but "30 children". */
export const namesCivilians = (counted: string): boolean => civilians.find(readWords(counted)).length > 0

export const namesBoth = (words: readonly Word[]): boolean => MIXED.every((book) => book.find(words).length > 0)

/** Reads the counted people from the words of the quote and its noun phrase. `owners` name the side whose own people they are. */
export function populationOf(
  status: Status,
  counted: readonly Word[],
  owners: readonly Word[],
  refuge: ReadonlySet<string> = NOWHERE,
): Population {
  const side = sides.find(counted).map((hit) => hit.id)
  // "187 hostages from bandit camps" are no bandits.
  const captive = status !== 'combatant' && held.find(counted).length > 0
  const armed = captive ? [] : arms.find(counted).map((hit) => hit.id)
  const named = [...side, ...(side.length === 0 ? sides.find(owners).map((hit) => hit.id) : [])]
  const armedOnes =
    !captive && (fighters.find(counted).length > 0 || (named.length > 0 && members.find(counted).length > 0))
  const known = status !== 'unknown' ? status : armedOnes ? 'combatant' : captive ? 'civilian' : status
  const ofTheUn = un.find(owners).length > 0
  const armsOwned = owners.length > 0 ? ownArms.find(owners).map((hit) => hit.id) : []
  return {
    status: namesBoth(counted) ? 'mixed' : known,
    groups: new Set(groupsIn(counted).filter((id) => !isOfAll(id, known, armed[0] ?? null))),
    actors: new Set([...named.map((actor) => actor.id), ...(ofTheUn ? ['un'] : [])]),
    arms: armed[0] ?? named.find((actor) => actor.arms !== null)?.arms ?? armsOwned[0] ?? null,
    pupils: pupils.find(counted).length > 0,
    refuge,
    services: new Set(callings.find(counted).map((hit) => hit.id)),
    // The UN's mission in a country has no soldiers of that country.
    nations: new Set([...nationsIn(counted), ...(ofTheUn ? [] : nationsIn(owners))]),
  }
}

const NOWHERE: ReadonlySet<string> = new Set()

/** "1,200 men" of an armed group are all its fighters, and hired ones all come from abroad. */
const isOfAll = (group: string, status: Status, arms: Actor['arms']): boolean =>
  (group === 'men' && status === 'combatant') || (group === 'foreigners' && arms === 'hired')

/** "soldiers from Nepal", "جنود ماليون"; not "12 شخصا في مالي" or "في مالي والنيجر", which tell where. */
function nationsIn(words: readonly Word[]): string[] {
  const people: string[] = []
  let placed = -1
  for (const { id, first, last } of nations.find(words)) {
    const before = words[first - 1]?.spelling.forms[0] ?? ''
    const joined = AND.test(before) ? first - 2 : first - 1
    if (LEADS_TO_LAND.test(before) || (joined === placed && placed >= 0)) placed = last
    else people.push(id)
  }
  return people
}
const LEADS_TO_LAND = /^(?:في|in|en|au|aux|across|شمال|جنوب|شرق|غرب|وسط|شرقي|غربي|شمالي|جنوبي)$/u
const AND = /^(?:and|et|و)$/u

/** "رجال الشرطة" are policemen, not men among others. */
function groupsIn(words: readonly Word[]): string[] {
  return groups
    .find(words)
    .filter(({ id, last }) => id !== 'men' || services.find(words.slice(last + 1, last + 3)).length === 0)
    .map((hit) => hit.id)
}

const services = new PhraseBook([['service', 'شرطه|امن|جيش|درك|حرس|اطفاء|انقاذ|اسعاف|مقاومه|مخابرات|قبائل|دين']])

/** What the counted are by calling: two attacks of one day on policemen, or on pupils, are fewer than two attacks. */
export const callingsOf = ({ services, groups: of, pupils: atSchool }: Population): string[] => [
  ...[...services].filter((id) => id === 'police'),
  ...[...of].filter((id) => CALLINGS.has(id)),
  ...(atSchool ? ['pupils'] : []),
]
const CALLINGS: ReadonlySet<string> = new Set(['medics', 'journalists', 'aid-workers'])

export const armsNamed = (words: readonly Word[]): string[] => arms.find(words).flatMap(({ id }) => id ?? [])
export const actorsNamed = (words: readonly Word[]): Actor[] => sides.find(words).map((hit) => hit.id)

/** How the people of `a` stand to those of `b`: the same as far as known, a part of them, the whole around them, or others. */
export type PopulationMatch = 'same' | 'part' | 'whole' | 'different'

export function matchPopulations(a: Population, b: Population): PopulationMatch {
  if (otherSide(a, b) || otherNation(a, b) || otherService(a, b) || apart(a.refuge, b.refuge)) return 'different'
  const byStatus = STATUS_MATCH[a.status][b.status]
  if (byStatus === 'different') return 'different'
  // "61 Egyptians" are some of the 148 foreigners.
  if (byStatus === 'same' && isOneNation(a) && areForeigners(b)) return 'part'
  if (byStatus === 'same' && isOneNation(b) && areForeigners(a)) return 'whole'
  // "30,000 fled to Chad": some of those who fled.
  if (byStatus === 'same' && (a.refuge.size === 0) !== (b.refuge.size === 0))
    return b.refuge.size === 0 ? 'part' : 'whole'
  const byGroup = a.pupils || b.pupils ? matchGroups(grown(a), grown(b)) : matchGroups(a.groups, b.groups)
  if (byGroup === 'same') return byStatus
  return byStatus === 'same' || byStatus === byGroup ? byGroup : 'different'
}

const isOneNation = ({ nations: own, groups: of }: Population): boolean => own.size === 1 && of.size === 0
const areForeigners = ({ nations: own, groups: of }: Population): boolean =>
  own.size === 0 && of.size === 1 && of.has('foreigners')

/** The groups but for children, who pupils may be. */
const grown = ({ groups }: Population): ReadonlySet<string> => new Set([...groups].filter((id) => id !== 'children'))

const STATUS_MATCH: Record<Status, Record<Status, PopulationMatch>> = {
  civilian: { civilian: 'same', combatant: 'different', mixed: 'part', unknown: 'same' },
  combatant: { civilian: 'different', combatant: 'same', mixed: 'part', unknown: 'same' },
  mixed: { civilian: 'whole', combatant: 'whole', mixed: 'same', unknown: 'same' },
  unknown: { civilian: 'same', combatant: 'same', mixed: 'same', unknown: 'same' },
}

function matchGroups(a: ReadonlySet<string>, b: ReadonlySet<string>): PopulationMatch {
  if (a.size === 0 && b.size === 0) return 'same'
  if (b.size === 0) return 'part'
  if (a.size === 0) return 'whole'
  const shared = [...a].filter((group) => b.has(group)).length
  if (shared === 0) return 'different'
  if (shared === a.size && shared === b.size) return 'same'
  return shared === a.size ? 'part' : shared === b.size ? 'whole' : 'different'
}

/** Whether the words tell of people of two nations. */
const otherNation = (a: Population, b: Population): boolean => apart(a.nations, b.nations)

/** Soldiers are no policemen, lawyers no teachers; among civilians and fighters alike both may be. */
const otherService = (a: Population, b: Population): boolean =>
  a.status !== 'mixed' && b.status !== 'mixed' && apart(a.services, b.services)

/** Whether both count people of one nation. */
export const ofOneNation = (a: Population, b: Population): boolean => meet(a.nations, b.nations)

/** Losses of two sides are two populations. */
function otherSide(a: Population, b: Population): boolean {
  const fighters = a.status !== 'civilian' && b.status !== 'civilian'
  if (apart(a.actors, b.actors) && !bothStates(a, b)) return true
  if (!fighters) return false
  if (a.arms !== null && b.arms !== null && a.arms !== b.arms && !meet(a.actors, b.actors)) return true
  return a.arms === 'state' && b.arms === 'state' && apart(a.nations, b.nations)
}

/** "government forces" are those of whichever government the other report names. */
const bothStates = (a: Population, b: Population): boolean =>
  a.arms === 'state' && b.arms === 'state' && (a.actors.has('government') || b.actors.has('government'))

const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && !meet(a, b)
