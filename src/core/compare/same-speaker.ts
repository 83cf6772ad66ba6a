import { otherKind } from './other-kind.js'
import { onePerson } from './person-names.js'
import type { Speaker } from './speaker.js'

/** Whether two names are one speaker's. Not transitive by itself: voices are its closure. */
export function sameSpeaker(a: Speaker, b: Speaker): boolean {
  if ((a.folded === b.folded && !nameless(a)) || oneListed(a, b)) return true
  if (apart(a.known, b.known)) return oneOfTheUn(a, b)
  const shared = Math.max(meeting(a.names, b.names), meeting(a.sounds, b.sounds))
  if (!nameless(a) && !nameless(b) && alikeInKind(a, b) && oneBody(a, b)) return true
  if (apart(a.countries, b.countries) && shared === 0) return false
  if (ofOneMinistry(a, b) || areOneMinister(a, b) || areOneNationsOfficials(a, b) || areOfficialsAlike(a, b))
    return true
  if (isState(a) && isState(b)) return meeting(a.nations, b.nations) > 0
  if (nameless(a) || nameless(b)) return [a, b].every((one) => nameless(one) || isOfAPlace(one)) && sameNameless(a, b)
  if (!alikeInKind(a, b)) return false
  if (oneHolder(a, b)) return true
  const nested = nests(a.names, b.names) || nests(a.sounds, b.sounds) || shared >= 2 || writtenApart(a, b)
  // "Gaza's media office" is not whatever body of Gaza speaks elsewhere.
  if (a.body.size === 0 || b.body.size === 0) return nested && meeting(a.persons, b.persons) > 0
  if (
    otherKind(a, b) ||
    (shared === 0 && !writtenApart(a, b) && (sharedAreVague(a, b) || namedApart(a, b) || namedApart(b, a)))
  )
    return false
  // "the vice-governor of the province" is no "provincial minister".
  if (a.body.size !== b.body.size && [...a.body].every((id) => !b.body.has(id) || LEVELS.has(id)))
    return areOfficesOfAPlace(a, b) && nested
  // A word that a dictionary missed must not part what a person's full name joins.
  return meeting(a.body, b.body) > 0 && nested && (bodiesNest(a.body, b.body) || shared > 1)
}

/** "the disaster management authority", "l'agence de gestion des catastrophes": what a body is called says less than what it does. */
function bodiesNest(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (nests(a, b)) return true
  const [does, other] = [withoutCallings(a), withoutCallings(b)]
  if (a.size === does.size || b.size === other.size || !nests(does, other)) return false
  return Math.min(does.size, other.size) > 1 || [...does].some((id) => ONE_OF_A_LAND.has(id) && other.has(id))
}
/** What a land has one body for: its "disaster agency" is its "disaster authority". */
const ONE_OF_A_LAND: ReadonlySet<string> = new Set(['disaster'])
const withoutCallings = (body: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...body].filter((id) => !CALLED.has(id)))
const CALLED: ReadonlySet<string> = new Set(['organisation', 'agency', 'authority', 'service', 'centre'])

/** "Rojava", "روج آفا": one name in two words. */
const writtenApart = ({ names }: Speaker, { names: others }: Speaker): boolean =>
  names.size !== others.size && names.size > 0 && [...names].join('') === [...others].join('')

/** A state by its name alone: "Pakistan said it shot down five jets". */
export const isState = ({ nations, body, anyone, persons, known }: Speaker): boolean =>
  nations.size === 1 && body.size + anyone.size + persons.size + known.size === 0

/** "an organisation" and "a national agency" share no body by that alone. */
const sharedAreVague = (a: Speaker, b: Speaker): boolean =>
  a.nations.size + b.nations.size > 0 &&
  [...a.body].every((id) => !b.body.has(id) || VAGUE.has(id)) &&
  (a.body.size > 1 || b.body.size > 1 || meeting(a.nations, b.nations) === 0)
const VAGUE: ReadonlySet<string> = new Set([
  'organisation',
  'agency',
  'authority',
  'committee',
  'centre',
  'council',
  'network',
  'national',
  'international',
  'central',
  'union',
  'local',
])

/** "the local prefecture", "المحافظة": nothing but the office of a place, and of one event's. */
const areOfficesOfAPlace = ({ body }: Speaker, { body: other }: Speaker): boolean =>
  body.has('provincial') && other.has('provincial') && [...body, ...other].every((id) => LEVELS.has(id))

const LEVELS: ReadonlySet<string> = new Set(['provincial', 'local', 'national', 'central', 'international'])

/** "Iran Watch, a rights group" and "the Dignity organisation for human rights": one goes by its nation, the other by a name. */
const namedApart = (a: Speaker, b: Speaker): boolean =>
  b.names.size > 0 &&
  a.names.size === 0 &&
  a.nations.size > 0 &&
  meeting(a.nations, b.countries) === 0 &&
  [...a.body].every((id) => VAGUE.has(id) || id === 'rights' || id === 'observatory')

/** One listed body, with the same or nothing beside its name: whatever words its names have in two languages. */
const oneListed = (a: Speaker, b: Speaker): boolean =>
  meeting(a.known, b.known) > 0 &&
  !apart(a.nations, b.nations) &&
  a.beside !== null &&
  b.beside !== null &&
  a.beside.size === b.beside.size &&
  meeting(a.beside, b.beside) === a.beside.size

/** Two listed bodies are two, unless one of them is listed as the UN alone: "the UN mission in Iraq". */
const oneOfTheUn = (a: Speaker, b: Speaker): boolean =>
  (a.known.has('un') || b.known.has('un')) &&
  !apart(a.nations, b.nations) &&
  [a, b].every(({ body }) => body.size > (body.has('un') ? 1 : 0)) &&
  nests(withoutUn(a.body), withoutUn(b.body))

const withoutUn = (body: ReadonlySet<string>): ReadonlySet<string> => new Set([...body].filter((id) => id !== 'un'))

/** One office and one family name, whatever a script makes of the first: "Ihor Klymenko", "إيغور كليمنكو". */
function oneHolder(a: Speaker, b: Speaker): boolean {
  const [one, other] = [a, b].map(({ persons }) => [...persons])
  if (!one || !other || one.length < 2 || other.length < 2) return false
  const holdOffice = a.body.size > 0 && b.body.size > 0
  if (onePerson(a.persons, b.persons, holdOffice)) return nests(a.body, b.body) && !apart(a.nations, b.nations)
  if (one.at(-1) !== other.at(-1)) return false
  if (apart(a.nations, b.nations) || !nests(a.body, b.body)) return false
  return a.body.size > 0 && a.body.size === b.body.size
}

/** One body under two names that the directories know; an army's field hospital is not its spokesman. */
const oneBody = (a: Speaker, b: Speaker): boolean =>
  meeting(a.known, b.known) > 0 && nests(a.body, b.body) && !apart(a.nations, b.nations)

/** Whether nothing tells two speakers apart who say the same in two languages: one of them may be known in its own alone. */
export const mayBeOne = (a: Speaker, b: Speaker): boolean =>
  sameSpeaker(a, b) ||
  !(apart(a.known, b.known) || apart(a.nations, b.nations) || apart(a.body, b.body) || apart(a.anyone, b.anyone))

/** "Ukrainian Railways" and "شركة السكك الحديدية الأوكرانية". */
export const ofOneNation = (a: Speaker, b: Speaker): boolean => meeting(a.nations, b.nations) > 0

/** "a security source" is nobody in particular unless a name or a body's place pins it down. */
const nameless = (speaker: Speaker): boolean =>
  speaker.names.size === 0 && speaker.known.size === 0 && (speaker.anyone.size > 0 || speaker.body.size === 0)

/** Officials of one ministry, whoever heard them: no two voices. */
const ofOneMinistry = (a: Speaker, b: Speaker): boolean =>
  [a, b].every(({ body, anyone }) => body.size > 1 && body.has('ministry') && anyone.has('any:official')) &&
  a.persons.size + b.persons.size === 0 &&
  a.body.size === b.body.size &&
  nests(a.body, b.body) &&
  !apart(a.nations, b.nations) &&
  !apart(a.names, b.names)

/** "Afghan health officials", "مسؤولو الصحة الأفغان": all of them together, not one who was asked. */
const areOneNationsOfficials = (a: Speaker, b: Speaker): boolean =>
  [a, b].every(
    ({ folded, anyone, body, names, nations }) =>
      OFFICIALS.test(folded) && anyone.has('any:official') && body.size > 0 && names.size === 0 && nations.size === 1,
  ) &&
  a.body.size === b.body.size &&
  nests(a.body, b.body) &&
  nests(a.nations, b.nations)
/** "district officials" and again "district officials": those of the one district of an incident, all together. */
const areOfficialsAlike = (a: Speaker, b: Speaker): boolean =>
  OFFICIALS.test(a.folded) &&
  OFFICIALS.test(b.folded) &&
  a.body.size === 1 &&
  [...a.body].every((id) => LEVELS.has(id) && b.body.has(id)) &&
  a.body.size === b.body.size &&
  !apart(a.names, b.names)
const OFFICIALS = /(?<!\p{L})(?:officials|responsables|مسوول(?:و|ي|ون|ين))(?!\p{L})/u

/** Who holds an office that one person holds, however two scripts spell his name. */
const areOneMinister = (a: Speaker, b: Speaker): boolean =>
  [a, b].every(({ folded, body, persons }) => MINISTER.test(folded) && body.size > 0 && persons.size > 0) &&
  a.body.size === b.body.size &&
  nests(a.body, b.body) &&
  meeting(a.persons, b.persons) > 0 &&
  !apart(a.nations, b.nations)
const MINISTER = /(?<!\p{L})(?:minister|ministre|(?:ال)?وزيره?)(?!\p{L})/u

/** "a teacher in Kaduna": nobody's name. */
const isOfAPlace = ({ anyone, persons, known }: Speaker): boolean => anyone.size > 0 && persons.size + known.size === 0

const sameNameless = (a: Speaker, b: Speaker): boolean =>
  meeting(a.agencies, b.agencies) > 0 &&
  a.anyone.size > 0 === b.anyone.size > 0 &&
  nests(a.body, b.body) &&
  (nests(a.anyone, b.anyone) || isASource(a, b) || isASource(b, a))

/** "A security official told AFP", and another outlet's "security source" of AFP's. */
const isASource = (a: Speaker, b: Speaker): boolean =>
  a.body.size > 0 &&
  b.body.size > 0 &&
  a.anyone.size === 1 &&
  b.anyone.size === 1 &&
  a.anyone.has('any:source') &&
  b.anyone.has('any:official')

/** A doctor of a hospital is not its director, unless both bear one person's name. */
function alikeInKind(a: Speaker, b: Speaker): boolean {
  if (apart(a.anyone, b.anyone)) return false
  return (a.anyone.size === 0) === (b.anyone.size === 0) || meeting(a.persons, b.persons) >= 2
}

function nests(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return meeting(a, b) === Math.min(a.size, b.size)
}
const meeting = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((one) => b.has(one)).length
const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && meeting(a, b) === 0
