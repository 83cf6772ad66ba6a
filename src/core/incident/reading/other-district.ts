import { gazetteer } from '../../gazetteer/gazetteer.js'
import { isHeard, isUnlisted } from './match-places.js'
import type { Places } from './place-names.js'
import { soundsAlike } from './sounds-alike.js'

/** Whether one names a district, the other a known place of another name in the town that both name: "Maiwand district of Kandahar", "Panjwai". */
export const districtsApart = (a: Places, b: Places): boolean => isOutside(a, b) || isOutside(b, a)

function isOutside(district: Places, other: Places): boolean {
  const own = district.names.filter((name) => name.level === 3 && isUnlisted(name, district))
  if (own.length === 0) return false
  const inside = other.names.filter(({ at, level }) => at && level <= 2)
  const around = district.names.filter(({ at, sounds }) => at && inside.some((name) => name.sounds === sounds))
  const contained = inside.some((one) =>
    around.some(({ sounds }) => sounds !== one.sounds && gazetteer().contains(sounds.slice(1), one.sounds.slice(1))),
  )
  return (
    contained &&
    !own.some(
      (name) => isHeard(name, other.heard) || other.names.some(({ sounds }) => soundsAlike(sounds, name.sounds)),
    )
  )
}
