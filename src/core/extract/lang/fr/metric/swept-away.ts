import { folded, isMark, isOfOrDu, type Words } from '../tokens.js'

/** How far before the verb, in its sentence, the waters may be named. */
const REACH = 24

/** "la crue a emporté | neuf villageois" leaves them missing; a fire, an epidemic or the gallows that "emporte" people kills them. */
export const carriesOff = (tokens: Words, verb: number): boolean =>
  folded(tokens, verb).startsWith('emport') && !areWaters(tokens, verb)

/** "les assaillants ont | emporté douze vaches": whoever takes things along kills nobody. */
export function takesAlong(tokens: Words, verb: number): boolean {
  if (!folded(tokens, verb).startsWith('emport')) return false
  for (let at = verb - 1; at > verb - SUBJECT && at >= 0; at--) {
    const noun = tokens[at]?.lex.noun
    // "l'attaque des rebelles a | emporté douze villageois"
    const ofAnother = isOfOrDu(folded(tokens, at - 1)) && tokens[at - 2]?.lex.noun !== undefined
    if (noun && !ofAnother) return noun.kind === 'person'
    if (isMark(tokens, at, '.,;:')) return false
  }
  return false
}
const SUBJECT = 6

/** Whether a flood is what carries them off, and not "dans la mort". */
function areWaters(tokens: Words, verb: number): boolean {
  for (let at = verb + 1; at < verb + 7 && !isMark(tokens, at, '.;'); at++)
    if (/^(?:mort|tombe)$/u.test(folded(tokens, at))) return false
  for (let at = verb - 1; at > verb - REACH && at >= 0 && !isMark(tokens, at, '.;'); at--)
    if (WATERS.has(folded(tokens, at))) return true
  return false
}

const WATERS: ReadonlySet<string> = new Set(
  'eau eaux crue crues flots vague vagues torrent torrents courant courants inondation inondations coulée coulées glissement glissements avalanche avalanches rivière fleuve oued oueds wadi mer houle tsunami boue boues lame lames pluie pluies déluge digue barrage ruisseau tempête ouragan cyclone tornade'.split(
    ' ',
  ),
)
