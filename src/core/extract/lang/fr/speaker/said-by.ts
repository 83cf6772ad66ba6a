import type { TokenRange } from '../../../../text/sentences.js'
import { folded, is, isCapital, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { SPEAKING_NOUNS } from '../words/speaking-nouns.js'
import type { Attribution } from './attribution.js'
import { relayAround } from './nearby-relays.js'
import { agencyAt } from './relay.js'
import { readSpeaker } from './speaker-name.js'

/** "a-t-on appris de sources officielles", "a appris l'AFP auprès de …" */
export function learnt(tokens: Words, text: string, at: number, sentence: TokenRange): Attribution | null {
  for (let of = at + 1; of <= Math.min(sentence.last, at + LEARNT_REACH); of++) {
    const word = folded(tokens, of)
    if (
      word === 'auprès' ||
      ((word === 'de' || word === 'd' || word === 'du') && !is(tokens[of - 1], WORD.apostrophe))
    ) {
      const start = word === 'auprès' ? of + 2 : is(tokens[of + 1], WORD.apostrophe) ? of + 2 : of + 1
      // "apprend-on du côté | de la police", "de la bouche | du maire"
      if (/^(?:côté|bouche)$/u.test(folded(tokens, is(tokens[start], WORD.determiner) ? start + 1 : start))) continue
      // "a-t-on appris en fin | de journée | auprès de"
      if (PART_OF_DAY.test(folded(tokens, of - 1))) continue
      // "de source …" makes its own attribution
      if (/^sources?$/u.test(folded(tokens, start))) return null
      const named = readSpeaker(tokens, text, start, sentence.last)
      return named && { at, reach: 'backward', named, relay: relayAround(tokens, text, of, sentence) }
    }
  }
  return null
}

/** How far behind "appris" its source may stand: "lundi en tout début de matinée auprès de". */
const LEARNT_REACH = 10

const PART_OF_DAY = /^(?:fin|début|milieu|cours)$/u

/** "précise-t-on au ministère", "indique-t-on à l'Élysée", "fait-on savoir du côté des secours" */
export function saidAt(tokens: Words, text: string, at: number, sentence: TokenRange): Attribution | null {
  for (let of = at + 1; of <= Math.min(sentence.last, at + 7); of++) {
    if (!/^(?:à|au|aux|chez|dans|auprès|côté)$/u.test(folded(tokens, of))) continue
    const named = readSpeaker(
      tokens,
      text,
      // "indique-t-on côté | gendarmerie"
      /^(?:auprès|côté)$/u.test(folded(tokens, of)) && /^(?:de|du|des)$/u.test(folded(tokens, of + 1))
        ? of + 2
        : of + 1,
      sentence.last,
    )
    if (named?.kind !== 'name') continue
    // "indique-t-on auprès du maire", "du côté du procureur"; "au maire" is told something
    const near = /^(?:auprès|côté|chez)$/u.test(folded(tokens, of)) && SPEAKING_NOUNS.has(folded(tokens, named.first))
    if (!near && !isCapital(tokens[named.first], text) && !BODY.test(folded(tokens, named.first))) continue
    return { at, reach: 'backward', named, relay: null }
  }
  return null
}

const BODY =
  /^(?:ministère|préfecture|mairie|parquet|présidence|gendarmerie|police|hôpital|état|palais|gouvernorat|commandement|secours|pompiers|autorités|opposition|rebelles|armée|mission|services|entourage|rangs|chancellerie|rectorat|quartier|siège|direction|cabinet)$/u

/** "annoncé par X", "évalué à huit par X" */
export function byAgent(tokens: Words, text: string, at: number, sentence: TokenRange): Attribution | null {
  const word = folded(tokens, at)
  if (RAISED.has(word) && folded(tokens, at + 1) === 'à') return raisedBy(tokens, text, at, sentence)
  const accused = isAccused(tokens, at)
  // "le bilan a été | contesté par la junte"
  const contested = word.startsWith('contest') && is(tokens[at - 1], WORD.been)
  if ((NO_AGENT.test(word) && !accused && !contested) || isOfImages(tokens, at)) return null
  // "34 | déclarés morts par l'armée"
  const reach = /^(?:évalu|estim|chiffr)/u.test(word) ? 12 : word.startsWith('déclaré') ? 2 : 1
  const last = Math.min(sentence.last, at + (GIVEN.test(word) ? AGENT_REACH : reach))
  for (let par = at + 1; par <= last; par++) {
    // "publié dimanche | par", "annoncé, plus tôt dans la journée, | par"
    if (par > at + reach && tellsMore(tokens, par)) return null
    if (folded(tokens, par) !== 'par') continue
    const named = readSpeaker(tokens, text, par + 1, sentence.last)
    // "un habitant, cité par les médias": carried, not said by them
    if (/^cité/u.test(word) && named?.kind === 'name' && agencyAt(tokens, named.first) === null) return null
    return (
      named && {
        at,
        reach: reach > 2 || accused ? 'forward' : 'backward',
        named,
        relay: null,
        // "contrairement aux | 25 annoncés par les rebelles"
        near: reach === 2 || isBareNumber(tokens, at - 1),
        recalled: isRecalled(tokens, at),
      }
    )
  }
  return null
}

const RAISED: ReadonlySet<string> = new Set(
  'porté ramené revu fixé établi rehaussé abaissé relevé réévalué corrigé'.split(' '),
)

/** "le bilan a été | porté à 15 morts par le maire", "revu à 15 morts, dont deux enfants, par le maire" */
function raisedBy(tokens: Words, text: string, at: number, sentence: TokenRange): Attribution | null {
  for (let par = at + 3; par <= Math.min(sentence.last, at + 12); par++) {
    if (is(tokens[par], WORD.avoir | WORD.etre | WORD.breaker) || folded(tokens, par) === ';') return null
    if (folded(tokens, par) !== 'par') continue
    const named = readSpeaker(tokens, text, par + 1, sentence.last)
    return named?.kind === 'name' ? { at: par, reach: 'backward', named, relay: null } : null
  }
  return null
}

/** "l' | annonce | en a été faite lundi par le maire": who made it; null where the words are others. */
export function announcedBy(tokens: Words, text: string, at: number, { last }: TokenRange): Attribution | null {
  if (is(tokens[at - 1], WORD.apostrophe)) {
    const own = announcementOf(tokens, text, at, last)
    if (own) return own
  }
  const been = at + (folded(tokens, at + 1) === 'en' ? 3 : 2)
  if (!is(tokens[been], WORD.been) || !folded(tokens, been + 1).startsWith('fait')) return null
  for (let par = been + 2; par <= Math.min(last, been + AGENT_REACH); par++) {
    if (folded(tokens, par) !== 'par') continue
    const named = readSpeaker(tokens, text, par + 1, last)
    return named?.kind === 'name' ? { at, reach: 'backward', named, relay: null } : null
  }
  return null
}

/** "après l' | annonce | lundi par l'armée de la mort de trois soldats" */
function announcementOf(tokens: Words, text: string, at: number, last: number): Attribution | null {
  let par = at + 1
  while (par < Math.min(last, at + 5) && folded(tokens, par) !== 'par') {
    if (tellsMore(tokens, par)) return null
    par++
  }
  if (folded(tokens, par) !== 'par') return null
  for (let of = par + 2; of <= Math.min(last, par + AGENT_REACH); of++) {
    if (!TOLD_OF.test(folded(tokens, of))) continue
    const limit = of - (folded(tokens, of - 1) === 'du' ? 2 : 3)
    const named = readSpeaker(tokens, text, par + 1, limit)
    return named && named.kind !== 'nobody'
      ? { at: limit + 1, reach: 'forward', named, relay: null, phrase: true }
      : null
  }
  return null
}

/** What an announcement is of. */
const TOLD_OF = /^(?:mort|décès|capture|enlèvement|disparition|libération|arrestation|découverte)$/u

const isBareNumber = (tokens: Words, at: number): boolean =>
  tokens[at]?.kind === 'digits' || (is(tokens[at], WORD.number) && !is(tokens[at], WORD.determiner))

/** "des pertes précédemment | annoncées par X" */
const isRecalled = (tokens: Words, at: number): boolean =>
  /^(?:précédemment|auparavant|initialement)$/u.test(folded(tokens, at - 1))

/** "est | accusée par des ONG d'avoir tué", "de la mort de" */
function isAccused(tokens: Words, at: number): boolean {
  if (!/^(?:accus|soupçonn|suspect)é/u.test(folded(tokens, at)) || folded(tokens, at + 1) !== 'par') return false
  for (let n = at + 3; n < at + 12; n++) if (/^(?:avoir|mort|responsable)$/u.test(folded(tokens, n))) return true
  return false
}

/** Participles of a toll, behind which a time may stand: "publié | dimanche | par". */
const GIVEN =
  /^(?:annonc|publi|communiqu|livr|donn|fourni|diffus|avanc|révél|dress|confirm|transmis|rapport|relay|évoqu|authentifi|corrobor)/u

/** Participles whose "par" names nobody who told a toll: "un gouvernement reconnu par". */
const NO_AGENT =
  /^(?:revendiqu|reconnu|soutenu|admis|accus|dénonc|condamn|poursuivi|qualifi|lanc|partag|averti|préven|inform|alert|félicit|regrett|déplor|considér|jug|tenu|port|fait|soupçonn|suspect|contest|rejet|attribu|imput)/u

/** "des images | diffusées par la télévision": shown, not told. */
const isOfImages = (tokens: Words, at: number): boolean =>
  [1, 2, 3, 4].some((n) => /^(?:images?|vidéos?|photos?|enregistrements?)$/u.test(folded(tokens, at - n)))

/** How far behind its participle who did it may stand. */
const AGENT_REACH = 10

/** Another clause, number or deed: no more aside of time or place. */
const tellsMore = (tokens: Words, at: number): boolean =>
  !isHour(tokens, at) &&
  (is(
    tokens[at],
    WORD.relative | WORD.breaker | WORD.avoir | WORD.etre | WORD.finite | WORD.participle | WORD.gerund,
  ) ||
    (is(tokens[at], WORD.number) && !is(tokens[at], WORD.determiner)) ||
    isMark(tokens, at, '.;:«»"') ||
    tokens[at]!.lex.verb !== null ||
    tokens[at]!.lex.governs !== null)

/** "à | 20 | heures", "à | 3h30 |" */
const isHour = (tokens: Words, at: number): boolean =>
  tokens[at]!.kind === 'digits' && (/^h(?:eures?)?$/u.test(folded(tokens, at + 1)) || folded(tokens, at - 1) === 'h')
