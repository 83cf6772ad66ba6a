import { quoteSide } from '../quote-marks.js'
import { adjoins, after, folded, is, isCapital, isDe, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { SPEAKING_NOUNS } from '../words/speaking-nouns.js'
import { adverbialEnd } from './adverbials.js'
import { agencyAt, relayAt } from './relay.js'

/** Over what may stand between the verb and its subject or object: "à l'AFP", "mardi", "dans un communiqué", "sur Twitter". */
export function skipAside(tokens: Words, text: string, start: number, limit: number): number {
  let at = start
  for (let n = 0; n < 8 && at <= limit; n++) {
    const relay = relayAt(tokens, text, at)
    const told = relay ? null : adverbialEnd(tokens, at)
    if (relay) {
      at = isNamedBehind(tokens, at, relay.first, relay.last) ? relay.first : relay.last + 1
      // "au « Parisien » | un pompier"
      if (quoteSide(tokens, at) === 'close') at++
    } else if (
      tokens[at]!.lex.weekday >= 0 ||
      (is(tokens[at], WORD.timeWord | WORD.adverb) && folded(tokens, at) !== 'depuis')
    )
      at++
    // "jeudi | 13 | octobre"
    else if (tokens[at]!.kind === 'digits' && (tokens[at + 1]?.lex.month ?? 0) > 0) at += 2
    // "évoque | lui | douze morts"
    else if (n === 0 && THEMSELVES.has(folded(tokens, at)) && !is(tokens[at - 1], WORD.dash)) at++
    // "aujourd'hui"
    else if (folded(tokens, at) === 'hui' || (is(tokens[at], WORD.apostrophe) && folded(tokens, at + 1) === 'hui')) at++
    else if (
      folded(tokens, at) === 'aux' &&
      /^(?:journalistes|médias|reporters|agences)$/u.test(folded(tokens, at + 1))
    ) {
      at += 2
      // "aux médias | locaux |"
      while (/^(?:locaux|présents|étrangers|occidentaux|d|État|état)$/u.test(folded(tokens, at))) at++
    } else if (told !== null) at = told
    else if (folded(tokens, at) === 'sous') {
      const end = anonymityEnd(tokens, at)
      if (end === null) break
      at = end + 1
    }
    // "ce matin", "cette nuit"
    else if (THIS.has(folded(tokens, at)) && is(tokens[at + 1], WORD.timeWord)) at += 2
    // "évalue | à 140 les tués"
    else if (folded(tokens, at) === 'à' && isNumberAt(tokens, at + 1)) break
    else if (LEADS.has(folded(tokens, at))) at = asideEnd(tokens, text, at, limit)
    else if (folded(tokens, at) === ',' && (isAside(tokens, at) || (n === 0 && isBearing(tokens, text, at))))
      at = closingComma(tokens, at) + 1
    else if (folded(tokens, at) === ',' && n > 0) at++
    else break
  }
  return at
}

/** "a dit à la télévision | Ali Touré, le porte-parole": who speaks, no channel's name. */
const isNamedBehind = (tokens: Words, at: number, first: number, last: number): boolean =>
  first - at > 1 &&
  last > first &&
  folded(tokens, last + 1) === ',' &&
  [first - 1, first - 2].some((n) => MEDIUM.test(folded(tokens, n)))

/** "| 140", "| une trentaine", "| plus de cent", "| au moins dix"; "à | l'AFP" is none, "à | 18 heures" neither. */
function isNumberAt(tokens: Words, at: number): boolean {
  let number = at
  while (number < at + 3 && /^(?:environ|quelque|près|plus|moins|au|de|d|['’]|une?)$/u.test(folded(tokens, number)))
    number++
  return (
    (tokens[number]?.kind === 'digits' || (is(tokens[number], WORD.number) && !is(tokens[number], WORD.determiner))) &&
    !/^(?:heures?|h|km|kilomètres|mètres)$/u.test(folded(tokens, number + 1))
  )
}

const MEDIUM = /^(?:télévision|radio|presse)$/u

/** Where "anonymat" stands in "sous couvert d'anonymat", "ayant requis l'anonymat", "qui souhaite garder l'anonymat"; null where the words are others. */
function anonymityEnd(tokens: Words, start: number): number | null {
  for (let at = start + 1; at <= start + 8; at++) {
    if (folded(tokens, at) === 'anonymat') return at
    if (folded(tokens, at) === ',' || tokens[at]?.kind === 'digits') return null
  }
  return null
}

/** "dans un communiqué", "à la presse", "sur Twitter", "lors d'une conférence de presse" */
function asideEnd(tokens: Words, text: string, preposition: number, limit: number): number {
  let at = preposition + 1
  while (at <= limit && (is(tokens[at], WORD.determiner | WORD.apostrophe) || isDe(folded(tokens, at)))) at++
  // "dans un premier temps"
  while (/^(?:premier|première|second|seconde|dernier|dernière|nouveau|nouvelle)$/u.test(folded(tokens, at))) at++
  at++
  // "dans l'après|-midi|"
  while (is(tokens[at], WORD.dash) && adjoins(tokens[at])) at += 2
  // "dans la nuit | de samedi à dimanche |"
  if (folded(tokens, at) === 'de' && (tokens[at + 1]?.lex.weekday ?? -1) >= 0)
    return /^(?:à|au)$/u.test(folded(tokens, at + 2)) ? at + 4 : at + 2
  // "en fin | de journée |", "à l'issue | d'une visite |"
  if (SPANS.test(folded(tokens, at - 1)) && /^(?:de|d|du)$/u.test(folded(tokens, at))) {
    at = after(tokens, at)
    while (is(tokens[at], WORD.determiner | WORD.apostrophe | WORD.frontAdjective)) at++
    at++
    while (is(tokens[at], WORD.dash) && adjoins(tokens[at])) at += 2
  }
  // "depuis | Baga Sola", "à | Abou Dhabi"
  if (PLACED.test(folded(tokens, preposition)))
    while (isCapital(tokens[at - 1], text) && isCapital(tokens[at], text) && folded(tokens, at - 1) !== 'm') at++
  if (folded(tokens, at) === 'de' && folded(tokens, at + 1) === 'presse') at += 2
  // "à la télévision | d'Etat | iranienne"
  if (MEDIUM.test(folded(tokens, at - 1)) && folded(tokens, at) === 'd' && /^[eé]tat$/u.test(folded(tokens, at + 2)))
    at += 3
  while (
    at <= limit &&
    (is(tokens[at], WORD.adjective) || PAPER_KINDS.has(folded(tokens, at))) &&
    !isCapital(tokens[at], text)
  )
    at++
  // "au micro | de RFI |", "dans les colonnes | du Monde |"
  if (STAGES.test(folded(tokens, at - 1)) && /^(?:de|d|du)$/u.test(folded(tokens, at))) {
    const outlet = after(tokens, at)
    return (agencyAt(tokens, outlet) ?? outlet) + 1
  }
  // "avait dans un premier temps | publié": what was done with no paper
  if (folded(tokens, at - 1) === 'temps') return at
  // "dans un communiqué | transmis | à l'AFP"
  while (GIVEN.test(folded(tokens, at))) at++
  // "sur la messagerie | WhatsApp", "sur son compte | Twitter"
  if (CHANNELS.test(folded(tokens, at - 1)) && isCapital(tokens[at], text)) at++
  return at
}

/** "dans un communiqué | conjoint |" */
const PAPER_KINDS = new Set(
  'conjoint conjointe commun commune séparé séparée distinct distincte écrit écrite laconique liminaire télévisée télévisé vidéo'.split(
    ' ',
  ),
)

/** What was done with the words: "dans un communiqué | transmis |", "publié", "rendu public". */
const GIVEN =
  /^(?:transmis|publi[cé]|diffusé|adressé|consulté|envoyé|posté|partagé|relayé|signé|daté|rendu|remis|reçu|lu|obtenu|cité|parvenu|repris|mis|enregistré|accordé)(?:e|que)?$/u

/** What lasts or ends: "en fin | de journée", "à l'issue | d'une visite". */
const SPANS = /^(?:fin|début|milieu|issue|occasion|marge|sortie|terme|cours)$/u

/** ", jeudi 13 octobre,", ", ce lundi,", ", dans un communiqué transmis à la presse,", ", en colère," */
const isAside = (tokens: Words, comma: number): boolean =>
  (is(tokens[comma + 1], WORD.timeWord) ||
    /^(?:ce|cet|cette|dans|sur|lors|à|hier|par|via|devant|au|aux|de|pour|en)$/u.test(folded(tokens, comma + 1))) &&
  closingComma(tokens, comma) > comma

/** "raconte | , assise devant sa maison, | Ada Sow", "s'est ému | , la voix brisée, | le maire": how one says it, where who says it stands right behind. */
function isBearing(tokens: Words, text: string, comma: number): boolean {
  const end = closingComma(tokens, comma)
  if (end === comma || isCapital(tokens[comma + 1], text) || is(tokens[comma + 1], WORD.relative)) return false
  if (
    is(tokens[comma + 1], WORD.determiner) &&
    !BEARINGS.has(folded(tokens, comma + 2)) &&
    folded(tokens, comma + 2) !== 'en'
  )
    return false
  if (isCapital(tokens[end + 1], text)) return true
  return is(tokens[end + 1], WORD.determiner) && SPEAKING_NOUNS.has(folded(tokens, after(tokens, end + 1)))
}

const BEARINGS: ReadonlySet<string> = new Set('voix visage regard larmes mine yeux air gorge ton'.split(' '))

/** Where one speaks to an outlet. */
const STAGES = /^(?:micro|antenne|ondes|colonnes|plateau|caméras?)$/u

const PLACED = /^(?:à|depuis)$/u

const CHANNELS = /^(?:messagerie|application|réseau|plateforme|compte|page|chaîne|canal|site|antenne)$/u

/** "a | lundi à Genève | fait état", "a | de nouveau | annoncé": the auxiliary before asides that end at the participle; null where others stand between. */
export function auxiliaryAcross(tokens: Words, text: string, participle: number, first: number): number | null {
  for (let at = participle - 2; at >= Math.max(first, participle - ASIDE - 2); at--) {
    const token = tokens[at]!
    if (is(token, WORD.avoir) && token.folded !== 'ayant' && token.folded !== 'avoir')
      return skipAside(tokens, text, at + 1, participle - 1) === participle ? at : null
    if (token.kind === 'mark' && !is(token, WORD.apostrophe | WORD.dash) && token.folded !== ',') return null
  }
  return null
}

/** Where an aside between commas ends; the comma itself where it does not. */
export function closingComma(tokens: Words, comma: number): number {
  for (let at = comma + 1; at <= comma + ASIDE; at++) if (folded(tokens, at) === ',') return at
  return comma
}

/** An aside's words at most: ", de son côté,", ", via son agence Amaq,". */
const ASIDE = 9

/** "L'EI a | , via son agence Amaq, | affirmé": over an aside right behind an auxiliary. */
export function openingComma(tokens: Words, comma: number, first: number): number {
  for (let at = comma - 1; at > Math.max(first, comma - ASIDE); at--) {
    if (folded(tokens, at) === ',') return is(tokens[at - 1], WORD.avoir) ? at - 1 : comma
  }
  return comma
}

const THIS: ReadonlySet<string> = new Set('ce cet cette'.split(' '))
const LEADS: ReadonlySet<string> = new Set('à au dans sur lors devant par via en depuis'.split(' '))
const THEMSELVES: ReadonlySet<string> = new Set('lui eux elles elle'.split(' '))
