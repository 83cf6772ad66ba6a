import { after, folded, is, isDe, isMark, type Word, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "depuis mars", "depuis 2015", "depuis le 5 août", "depuis lundi", "depuis le début de l'offensive"; not "depuis le toit". */
export function isSince(tokens: Words, start: number): boolean {
  // "depuis | près de | deux ans", "depuis | plus d'| un an"
  const about = /^(?:près|plus|moins|environ)$/u.test(folded(tokens, start))
  const at = about ? after(tokens, isDe(folded(tokens, start + 1)) ? start + 1 : start) : start
  if (isToday(tokens, at)) return false
  // "depuis le 32e étage"
  if ([at, at + 1, at + 2, at + 3, at + 4].some((n) => /^étages?$/u.test(folded(tokens, n)))) return false
  // "depuis 6h30"
  if (tokens[at]?.kind === 'digits' && /^(?:h|heures?)$/u.test(folded(tokens, at + 1))) return false
  // "Depuis, 192 personnes ont été tuées"
  if (folded(tokens, at) === ',') return true
  for (let n = at; n < at + 3; n++) {
    const token = tokens[n]
    if (!token || token.kind === 'digits' || token.lex.month > 0 || token.lex.weekday >= 0) return token !== undefined
    if (
      /^(?:hier|week|début|fin|mi|lors|janvier|dimanche|ans|mois|semaines|jours|plusieurs|reprise|lancement|éclatement|intensification|escalade|aggravation|regain|déclenchement|embrasement)$/u.test(
        token.folded,
      )
    )
      return true
    // "lancés depuis un avant-poste"
    if (/^une?$/u.test(token.folded)) return PERIODS.has(folded(tokens, n + 1))
    if (token.lex.numeral || token.lex.vague) return true
    // "depuis le putsch manqué", "depuis l'attentat": an event, no site
    if (is(tokens[n - 1], WORD.determiner | WORD.apostrophe) && n > at) return !isSite(token)
    if (!is(token, WORD.determiner | WORD.apostrophe) && token.folded !== 'la') return false
  }
  return false
}

const PERIODS: ReadonlySet<string> = new Set(
  'an mois semaine siècle décennie demi petite petit bon bonne peu certain quart trimestre semestre heure moment'.split(
    ' ',
  ),
)

/** "depuis l'attaque lancée | ce matin", "depuis l'aube" */
function isToday(tokens: Words, from: number): boolean {
  if (/^(?:aube|minuit|midi)$/u.test(folded(tokens, from + (folded(tokens, from) === 'l' ? 2 : 0)))) return true
  for (let at = from; at < from + 12 && tokens[at] && !isMark(tokens, at, ',.;'); at++)
    if (folded(tokens, at) === 'ce' && /^(?:matin|soir|midi)$/u.test(folded(tokens, at + 1))) return true
  return false
}

const SITES = new Set(
  'toit fenêtre balcon étage véhicule voiture avion hélicoptère rue territoire bande mer sol navire frontière ville capitale prison aéroport base avenue côte région pays nord sud est ouest moto camion bureau lit studio palais siège montagne colline zone étranger intérieur extérieur hôpital centre hôtel immeuble appartement quartier village camp plage'.split(
    ' ',
  ),
)

/** "depuis le toit", "depuis la Syrie": where from, not since when. */
const isSite = (token: Word): boolean =>
  SITES.has(token.folded) || token.lex.noun?.kind === 'person' || token.lex.noun?.kind === 'thing' || isUnknown(token)

const EVENTS =
  /^(?:putsch|coup|révolution|soulèvement|chute|trêve|rupture|avènement|création|apparition|émergence|naissance|démarrage|offensive|assaut|invasion|guerre|crise|cessez|retour|élection|arrivée|entrée|prise|montée|levée|percée|annonce|début|indépendance|signature|mort|arrestation|assassinat|fin|instauration|proclamation|adoption|déploiement|retrait|départ|dissolution|investiture)/u

/** A word no dictionary knows is a name more often than an event. */
const isUnknown = ({ folded, lex }: Word): boolean =>
  !EVENTS.test(folded) &&
  (lex.is & ~WORD.participle) === 0 &&
  lex.noun === null &&
  lex.verb === null &&
  lex.governs === null

/** "un territoire | contrôlé par les rebelles | depuis 2007": how long it is so, and no toll's time. */
export function isOfHeld(tokens: Words, since: number): boolean {
  for (let at = since - 1; at > since - 9 && at > 0; at--) {
    if (HELD.has(folded(tokens, at))) return !is(tokens[at - 1], WORD.been | WORD.avoir)
    if (folded(tokens, at) === ',') return isState(tokens, at + 1)
    if (is(tokens[at], WORD.avoir | WORD.etre) || (is(tokens[at], WORD.number) && !is(tokens[at], WORD.determiner)))
      return false
  }
  return false
}

/** ", | en guerre | depuis trois ans", ", en proie à une rébellion", ", sous état de siège": how things stand in a place. */
const isState = (tokens: Words, at: number): boolean =>
  /^(?:en|sous)$/u.test(folded(tokens, at)) && STATES.test(folded(tokens, at + 1))

const STATES = /^(?:guerre|proie|conflit|crise|état|siège|blocus|embargo|occupation|insurrection|rébellion)$/u

/** "le bilan n'a plus | bougé | depuis lundi": how long it stands, and no toll's time. */
export const isUnchanged = (tokens: Words, since: number): boolean =>
  [since - 1, since - 2].some((at) => /^(?:bougé|changé|évolué|varié)$/u.test(folded(tokens, at)))

const HELD: ReadonlySet<string> = new Set(
  'retenu retenue retenus retenues détenu détenue détenus détenues emprisonné emprisonnée emprisonnés captif captive captifs contrôlé contrôlée contrôlés contrôlées tenu tenue occupé occupée gouverné gouvernée dirigé dirigée administré administrée assiégé assiégée installé installée implanté basé basée préparé préparée préparés préparées planifié planifiée planifiés planifiées prévu prévue prévus prévues programmé programmée recherché recherchée recherchés recherchées surveillé surveillée surveillés surveillées traqué traqués attendu attendue attendus attendues disparu disparue bloqué bloquée bloqués bloquées fermé fermée paralysé paralysée privé privée privés'.split(
    ' ',
  ),
)
