import { groupBy } from '../group-by.js'
import { readWords } from '../incident/reading/words.js'
import { ACTOR_WORDS } from '../incident/words/actors.js'
import { type GradeProposal, proposeGrade, type Testimony } from './grade.js'
import { actorsNamed } from './population.js'
import type { ReadClaim } from './read-claim.js'
import { isState } from './same-speaker.js'

/** The grade that the rules propose for an incident, by the voices behind it. */
export interface ProposedGrade extends GradeProposal {
  /** A MatchedIncident's id. */
  readonly incident: string
}

const HARM: ReadonlySet<string> = new Set(['killed', 'wounded', 'casualties'])

/** A party's figure for civilians or people whom it harmed itself: it owns up. What it says of its own fighters is no such thing. */
export const isConcession = (one: ReadClaim): boolean =>
  one.conceded &&
  one.speaker !== null &&
  (one.speaker.party || isState(one.speaker)) &&
  HARM.has(one.claim.metric) &&
  one.claim.polarity === 'asserted' &&
  one.population.status !== 'combatant' &&
  !ofOthers(one)

/** "The Ukrainian army admitted that Russian missiles had killed nine": it owns up to nothing. */
function ofOthers({ blamed, claim }: ReadClaim): boolean {
  if (blamed === null || claim.speaker === null) return false
  const own = actorsNamed(readWords(claim.speaker))
  return own.length > 0 && ACTORS.has(blamed) && !own.some(({ id }) => id === blamed)
}
const ACTORS: ReadonlySet<string> = new Set(ACTOR_WORDS.map(([{ id }]) => id))

/** The grades proposed for incidents; `voiceOf` names the voice of a claim, `incidentOf` its incident. */
export function proposedGrades(
  claims: readonly ReadClaim[],
  voiceOf: (claim: ReadClaim) => string,
  incidentOf: (claim: ReadClaim) => string,
): ProposedGrade[] {
  const telling = claims.filter(
    ({ claim, former }) => HARM.has(claim.metric) && claim.polarity === 'asserted' && claim.high !== 0 && !former,
  )
  return [...groupBy(telling, incidentOf)].flatMap(([incident, own]) => {
    const testimonies = [...groupBy(own, voiceOf)].map(([voice, said]) => testimonyOf(voice, said))
    const proposal = proposeGrade(testimonies)
    return proposal ? [{ incident, ...proposal }] : []
  })
}

function testimonyOf(voice: string, said: readonly ReadClaim[]): Testimony {
  return {
    voice,
    party: said.some(({ speaker }) => speaker?.party === true),
    concession: said.some(isConcession),
    combatants: said.every(({ population }) => population.status === 'combatant'),
    blamed: said.find(({ blamed }) => blamed !== null)?.blamed ?? null,
  }
}
