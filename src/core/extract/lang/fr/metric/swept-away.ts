import { folded, type Words } from '../tokens.js'

/** How far before the verb, in its sentence, the waters may be named. */
const REACH = 24

/** "la crue a emporté | neuf villageois" leaves them missing; a fire, an epidemic or the gallows that "emporte" people kills them. */
export const carriesOff = (tokens: Words, verb: number): boolean =>
  folded(tokens, verb).startsWith('emport') && !areWaters(tokens, verb)

/** Whether a flood is what carries them off, and not "dans la mort". */
function areWaters(tokens: Words, verb: number): boolean {
  for (let at = verb + 1; at < verb + 7 && !/^[.;]$/u.test(folded(tokens, at)); at++)
    if (/^(?:mort|tombe)$/u.test(folded(tokens, at))) return false
  for (let at = verb - 1; at > verb - REACH && at >= 0 && !/^[.;]$/u.test(folded(tokens, at)); at--)
    if (WATERS.has(folded(tokens, at))) return true
  return false
}

const WATERS: ReadonlySet<string> = new Set(
  'eau eaux crue crues flots vague vagues torrent torrents courant courants courants inondation inondations coulée coulées glissement glissements avalanche avalanches rivière fleuve oued oueds wadi mer houle tsunami boue boues lame lames pluie pluies déluge digue barrage ruisseau tempête ouragan cyclone tornade'.split(
    ' ',
  ),
)
