/** What a few rules seek among all words, as bits beside those of WORD: most words have none. */
export const CUE = {
  /** An attribution may be told by it, besides words of saying: "|source", "|(". */
  attribution: 1 << 0,
  /** It names an epidemic: "|choléra". */
  epidemic: 1 << 1,
  /** It says whom an attack hit: "a |visé des recrues". */
  attack: 1 << 2,
  /** A list of those counted may begin behind it: ", |comptant des femmes". */
  including: 1 << 3,
  /** A loss that a force has had: "l'armée |déplore". */
  loss: 1 << 4,
  /** An outlet may be named behind it: "|cité par", "|relayé par". */
  carrier: 1 << 5,
  /** A verb that leaves it to another what befalls its subject: "|doivent être évacués". */
  modal: 1 << 6,
  /** "|tentent de trouver refuge" */
  tries: 1 << 7,
  /** "|font partie des blessés" */
  makes: 1 << 8,
  /** At which a clause behind its subject may take a turn, besides verbs and small words: "|(", "|partie des blessés". */
  turn: 1 << 9,
  /** What qualifies a noun as civilian, or as a fighter. */
  civilian: 1 << 10,
  armed: 1 << 11,
  /** A total's period may begin with it: "la guerre |débutée en mai". */
  begun: 1 << 12,
  /** "les secours |recherchent trois marins" */
  seeks: 1 << 13,
  /** "a |emmené trente élèves" */
  takes: 1 << 14,
  /** "a |perdu douze hommes", "a |coûté cent vies" */
  loses: 1 << 15,
  /** More of those counted: "trois |autres", "un |deuxième". */
  others: 1 << 16,
  /** What was written or counted, and not who did it: "selon le |bilan". */
  document: 1 << 17,
  /** Who was named before: "selon |lui". */
  pointer: 1 << 18,
  /** What happens and says nothing: "un |incendie". */
  mute: 1 << 19,
  /** The name of a speaker ends before it: "une source |jointe à Gao", "le maire |dans un message". */
  closer: 1 << 20,
} as const

export const FIRM =
  'convaincu convaincue convaincus persuadé persuadée persuadés sûr sûre sûrs certain certaine certains formel formelle formels clair claire catégorique catégoriques précis précise'
export const SOURCES = 'source sources'
export const READ = 'lit lire référence référant ressort'
export const SEEING = 'vu aperçu observé voir apercevoir observer'
export const PAPERS =
  'bilan décompte décomptes comptage comptages communiqué chiffres calculs estimations statistiques pointage'

/** Participles that tell what was done with a source or its words, in all their forms. */
const DONE_WITH_SOURCES =
  'publié déposé situé diffusé mené réalisé basé fondé rapporté relayé compilé effectué cité interrogé contacté interviewé consulté rencontré sollicité approché questionné dressé signé évoqué posté partagé divulgué révélé présent dirigé contrôlé soutenu administré géré mis reconnu nommé rendu parvenu obtenu établi recueilli lu joint arrêté clos daté paru'
    .split(' ')
    .flatMap((word) => ['', 'e', 's', 'es'].map((ending) => word + ending))
    .join(' ')

const ROWS: readonly (readonly [cue: number, words: string])[] = [
  [CUE.attribution, `@ ( : pour ${FIRM} ${SOURCES} ${READ} ${SEEING} ${PAPERS}`],
  [
    CUE.epidemic,
    'épidémie épidémies pandémie ebola choléra covid coronavirus rougeole méningite paludisme dengue mpox variole chikungunya sras diphtérie poliomyélite',
  ],
  [
    CUE.attack,
    'visé visant ciblé ciblant frappé attaqué contre fauché percuté percuter foncé fonçant mitraillé bombardé feu tiré tirant tirer jeté précipité milieu transportant transportait abritant abritait massacre massacres tuerie tueries assassinats exécutions',
  ],
  [CUE.including, 'incluant comprenant comptant'],
  [CUE.loss, 'déplore déplorent déploré déplorait enregistré enregistrent enregistre eu'],
  [
    CUE.carrier,
    'cité citée cités citées joint jointe joints jointes interrogés interrogées interrogé interrogée contacté contactée contactés contactées repris reprise reprises relayé relayée relayés relayées diffusé diffusée diffusés diffusées',
  ],
  [
    CUE.modal,
    'doit doivent devait devaient devrait devraient peut peuvent pouvait pouvaient pourrait pourraient va vont allait allaient continue continuent continuaient',
  ],
  [CUE.tries, 'tente tentent tentait tentaient essaie essaient essayaient cherchaient'],
  [CUE.makes, 'font fait faisaient faisait feraient ferait feront'],
  [CUE.turn, '( « » ; : partie nombre'],
  [
    CUE.civilian,
    'civil civile civils civiles innocents innocentes humanitaire humanitaires médical médicaux électoral électoraux hospitalier hospitaliers immobilier immobiliers sanitaire sanitaires social sociaux sociale sociales communautaires',
  ],
  [
    CUE.armed,
    'armé armés armée armées cagoulé cagoulés encagoulé encagoulés masqué masqués habillés militaires militaire kamikaze kamikazes rebelles terroristes jihadistes djihadistes',
  ],
  [
    CUE.begun,
    'débuté commencé démarré éclaté entamé entamée entamés entamées lancé lancée lancés lancées déclenché déclenchée déclenchés déclenchées',
  ],
  [
    CUE.seeks,
    'nouvelle nouvelles recherche recherchent recherchait recherchaient cherche cherchent cherchait cherchaient localiser retrouver rechercher',
  ],
  [
    CUE.others,
    'autre autres dernier derniers dernière dernières premier premiers première premières second seconde deuxième troisième quatrième cinquième sixième septième huitième',
  ],
  [
    CUE.document,
    'pointage pointages confirmation synthèse termes dires explications explication précisions précision indications indication confidences assurances aveux discours allocution constatations constat observations conclusions relevé relevés compilation calcul projections inventaire registre registres recoupements dénombrement totaux dossier affirmation affirmations allégations accusations revendications liste listes tableau graphique témoignage récit version mots situation tweet tweets message publication post annonce annonces déclaration déclarations évaluation évaluations recensement recensements propos dépêche dépêches bulletin bilan bilans décompte décomptes comptage comptages récits chiffres chiffre données statistiques informations information éléments calculs estimations estimation témoignages communiqué texte document premiers premières derniers',
  ],
  [CUE.pointer, 'lui elle eux elles il ils celui celle ceux celles'],
  [
    CUE.mute,
    'nombre minute minutes mode naufrage naufrages séisme séismes tremblement secousse secousses incendie incendies inondation inondations crue crues accident accidents déraillement crash collision carambolage tempête tempêtes ouragan cyclone typhon tsunami tornade avalanche glissement effondrement éboulement éruption bousculade épidémie choléra famine sécheresse canicule guerre guerres conflit conflits combats violences bataille batailles massacre massacres drame catastrophe tragédie virus épidémies opération opérations contraire inverse',
  ],
  [
    CUE.closer,
    `dans lors sur à en après avant par pendant depuis contre avec sans selon vers sous devant face ${DONE_WITH_SOURCES} transmis transmise transmises repris reprise reprises communiquée communiqués communiquées`,
  ],
  [CUE.takes, 'emmené emmenant embarqué embarquant enrôlé enrôlant'],
  [CUE.loses, 'perdu perd perdent perdant coûté coûte coûtait coûtera coûtant'],
]

/** The cues of a folded word. */
export const CUES: ReadonlyMap<string, number> = compile()

function compile(): Map<string, number> {
  const cues = new Map<string, number>()
  for (const [cue, words] of ROWS) for (const word of words.split(' ')) cues.set(word, (cues.get(word) ?? 0) | cue)
  return cues
}
