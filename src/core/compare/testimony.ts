import { groupBy } from '../group-by.js'
import { type GradeProposal, proposeGrade, type Testimony } from './grade.js'
import type { ReadClaim } from './read-claim.js'

/** The grade that the rules propose for an incident, by the voices behind it. */
export interface ProposedGrade extends GradeProposal {
  /** A MatchedIncident's id. */
  readonly incident: string
}

const HARM: ReadonlySet<string> = new Set(['killed', 'wounded', 'casualties'])

/** A party's figure for civilians or people whom it harmed itself: it owns up. What it says of its own fighters is no such thing. */
export const isConcession = ({ claim, conceded, speaker, population }: ReadClaim): boolean =>
  conceded &&
  speaker?.party === true &&
  HARM.has(claim.metric) &&
  claim.polarity === 'asserted' &&
  population.status !== 'combatant'

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
