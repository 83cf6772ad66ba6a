import { type Places, statesOf } from '../incident/reading/place-names.js'
import type { Population } from './population.js'
import type { Speaker } from './speaker.js'

/** A state's own people, by its ISO code. */
export interface OwnPeople {
  readonly nation: string
  readonly abroad: boolean
}

/** The one nation whose people its own state's body counts, and whether that body, or the place, tells that they were in another. */
export function ownPeople({ nations }: Population, speaker: Speaker | null, { names }: Places): OwnPeople | null {
  const [nation, ...others] = nations
  if (nation === undefined || others.length > 0 || !speaker?.countries.has(nation)) return null
  const states = statesOf(names)
  const ofAbroad = speaker.body.has('foreign') || speaker.body.has('embassy')
  return { nation, abroad: ofAbroad || (states.length > 0 && !states.includes(nation)) }
}
