import { quoteSide } from '../quote-marks.js'
import { after, folded, is, isOf, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** Of these are no men of arms: "agents de santé". */
export const SERVICES =
  /^(?:entretien|santé|nettoyage|voirie|propreté|mairie|maintenance|ménage|péage|ratp|sncf|service|circulation|edf|erdf|grdf|engie|recensement|vaccination|ligne|piste|bord|terrain|comptoir|saisie|collecte|stationnement|escale|fret|nettoiement|assainissement|électricité|eau|téléphonie|voyages|change|liaison|conduite|poste|préfecture|commune|état-civil|cpam|ong|msf|unicef|croix|croissant)$/u

/** Of these are no fighters and no passengers: "femmes de ménage", "chefs de village", "parents d'élèves". */
export const OF_CIVILIANS =
  /^(?:ménage|affaires|école|écoles|village|villages|quartier|quartiers|élèves?|lettres|église|théâtre|chantier|ligne|voitures?|cuisine|restaurant|culte|foi|bureau|loi|équipage|cabine|canton|famille|entreprises?|partis?|projet|produit)$/u

/** "16 personnels | de santé", "soignants", "humanitaires" */
export const isCare = (tokens: Words, last: number): boolean =>
  folded(tokens, last + 2) === 'santé' ||
  [last, last + 1].some((at) => /^(?:soignant|médica|hospitali|humanitaire|enseignant)/u.test(folded(tokens, at)))

const FORCES = new Set(
  'codeco gat gats fama famas fds adf m23 fdlr jnim aqmi gsim boko shebab shebabs chebab hezbollah forces force gang police junte armée armee gendarmerie milice autodéfense vigilance garde sécurité hamas daech daesh ei al-qaïda qaïda talibans commando unité régiment groupe groupes gangs brigade brigades mouvement rébellion cellule réseau filière organisation services pkk ypg fds gign gouvernement commandement'.split(
    ' ',
  ),
)

const isMember = (tokens: Words, at: number): boolean =>
  folded(tokens, at) === 'membre' || folded(tokens, at) === 'membres'

/** "quatre membres | du personnel médical", "du Croissant-Rouge", "deux membres syriens | d'une ONG" */
export const isOfRelief = (tokens: Words, last: number): boolean =>
  (isMember(tokens, last) || isMember(tokens, last - 1)) &&
  [last + 2, last + 3, last + 4].some((at) => CIVIL_BODIES.test(folded(tokens, at)))

const CIVIL_BODIES =
  /^(?:personnel|croissant|croix|ong|msf|unicef|samu|secours|conseil|parlement|assemblée|sénat|municipalité|rédaction|syndicat|chorale|coopérative|paroisse|équipage)$/u

/** Whether a force is named not far before: whose "siens" they are. */
export function namesForce(tokens: Words, at: number): boolean {
  for (let n = at - 1; n > at - 25 && n >= 0; n--) {
    if (FORCES.has(folded(tokens, n))) return true
    // "Ils reconnaissent …": whom the sentence before names first
    if (folded(tokens, n) === '.' && !/^(?:ils|elles?|il)$/u.test(folded(tokens, n + 1))) return false
    // "les peshmergas affirment"
    const told = is(tokens[n - 1], WORD.determiner) && (tokens[n + 1]?.lex.saying || is(tokens[n + 1], WORD.avoir))
    if (told && tokens[n]!.lex.noun?.kind === 'person' && tokens[n]!.lex.noun?.status === 'combatant') return true
  }
  return false
}

/** "membres des forces de sécurité", "hommes de l'armée" */
export function belongsToForce(tokens: Words, last: number): boolean {
  const of = folded(tokens, last + 1)
  if (!isOf(of) && of !== 'du') return false
  let at = after(tokens, last + 1)
  if (is(tokens[at], WORD.determiner)) at = after(tokens, at)
  // "membres de « GAT »"
  if (quoteSide(tokens, at) === 'open') at++
  // "Al-Qaïda"
  if (folded(tokens, at) === 'al' && is(tokens[at + 1], WORD.dash)) at += 2
  // "membres d'un comité de vigilance"
  if (/^comités?$/u.test(folded(tokens, at)) && isOf(folded(tokens, at + 1))) at = after(tokens, at + 1)
  return FORCES.has(folded(tokens, at)) && folded(tokens, last) !== 'habitants'
}
