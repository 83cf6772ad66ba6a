import type { Metric } from '../../../../claim/vocabulary.js'

/**
 * What becomes of a clause's subject, told in several words: "ont perdu la vie", "sont dans le coma". A row: metric, phrases apart by
 * a semicolon. In a phrase "a|b" is either word, "mis+" any ending of a participle, "*" any one word; an apostrophe is passed over.
 */
const ROWS: readonly (readonly [Metric, string])[] = [
  [
    'killed',
    'perdu|perdre|perdent|perdaient|perdirent|perdant la|leur vie; sacrifié|sacrifient|donné|offert leur|sa vie; victime|victimes d exécution|exécutions|assassinat|assassinats; trouvé|trouver|trouvent|trouvaient|trouvèrent|trouvant la mort; laissé|laissent|laisser la|leur vie; brûlé+ vif|vifs|vive|vives; tombé+ en martyr|martyrs|martyre|martyres; tombé+ au combat|front|champ; tombé+ sur le champ; tombé+ sous les balles; passé+ par les armes; rendu l âme; rendu leur|son dernier souffle; laissé leur|sa peau; gisent|gisaient|gisant sans vie; mis+|porté+ en terre; immolé+ par le feu; battu+|torturé+|frappé+|mordu+|piétiné+|fouetté+ à mort; frappé+|atteint+|heurté+ mortellement; mortellement frappé+|atteint+|heurté+; enterré+|brûlé+|enseveli+ vivant+; mis+ à mort; donné la mort; retrouvé+|découvert+|repêché+|trouvé+|confirmé+ mort+|décédé+|noyé+|carbonisé+|calciné+; retrouvé+|découvert+|repêché+|trouvé+ sans vie; pas survécu; mis+ hors d état; inhumé+|enterré+ dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|hier|à|dans|au|ce|le',
  ],
  [
    'wounded',
    'passé+ à tabac; reçu|subi|eu|souffert des|de|plusieurs|par blessures|éclats|brûlures|fractures|contusions|lésions|balles; lutte|luttent|luttaient entre|contre la vie|mort; avec des|de|plusieurs blessures|brûlures|fractures|contusions|lésions; état grave|critique|modéré|satisfaisant|sévère|sérieux|désespéré|stable|jugé|préoccupant|très; état de choc|mort; urgence|urgences absolue|absolues|relative|relatives; entre la vie et; dans le coma; coma artificiel; en réanimation; en soins; soins intensifs; pronostic vital; hors de danger; pris+ en charge; perdu|perdent une|un|la|leur|leurs membre|membres|jambe|jambes|bras|main|mains|pied|pieds|œil|yeux|vue; accueilli+|soigné+|traité+|admis+ à|dans|aux|par l|un|les|des|plusieurs|deux|trois|quatre|différents|divers hôpital|hôpitaux|cliniques|établissements|services|chu; souffre|souffrent|souffrait|souffraient de|d|du; transféré+|transporté+|conduit+|acheminé+|évacué+|emmené+ à|dans|vers l|un|les|des|plusieurs|deux|trois|quatre|cinq|six|différents|divers hôpital|hôpitaux|cliniques|établissements; transporté+|transféré+ par hélicoptère; évacué+|transporté+|transféré+|conduit+ en urgence|réanimation|ambulance; évacué+ vers|à|sur * *  hôpital|hôpitaux; admis+ à|dans|aux|au l|un|les|des|urgences|chu; reçu|reçoivent des soins; reçu|reçoivent une aide|assistance médicale',
  ],
  [
    'detained',
    'en garde à; gardé+ à vue; en détention; mis+ en examen; mis+ en cause; mis+ sous les verrous; mis+|placé+ aux arrêts; sous les verrous; derrière les barreaux; remis+ en liberté; rendu+ aux forces|autorités|soldats|troupes|combattants|militaires|policiers|rebelles|peshmergas|éléments|services|unités; rendu+ à l|la armée|police|coalition|gendarmerie|justice; fait+ prisonnier|prisonniers|prisonnière|prisonnières; entendu+|interrogé+ par les|la|des enquêteurs|police|policiers|gendarmes|juges; poursuivi+ pour; traduit+ en justice; déposé|déposent|rendu|rendent leurs|les armes; sous contrôle judiciaire; assigné+ à résidence; présenté+ à|au|devant un|le|la|parquet|procureur|juge|justice; entre les mains de|d|du|des; sous mandat de',
  ],
  [
    'abducted',
    'en|pris+ otage|otages; emmené+|embarqué+ de leur|leurs; emmené+|embarqué+ par des|les|une|un hommes|individus|ravisseurs|assaillants|jihadistes|djihadistes|combattants|rebelles|miliciens|inconnus|bandits; victime|victimes d enlèvement|enlèvements|un enlèvement|kidnapping; en captivité; emmené+|enrôlé+|embarqué+|entraîné+ de force; emmené+|conduit+|transféré+ vers une destination; aux mains des|de ravisseurs|leurs',
  ],
  [
    'missing',
    'porté+ disparu+|manquant+; porté+ -|‑ disparu+; donne|donnent|donnaient plus|pas|aucun signe de vie; plus|pas donné signe de vie; manque|manquent|manquaient à l; pas regagné|rejoint leur|leurs base|bases|caserne|casernes|unité|unités|poste|postes|position|positions|port; sous les|des décombres|gravats|ruines; demeurent|restent|demeure|reste introuvable|introuvables|injoignable|injoignables; injoignable|injoignables|introuvable|introuvables; toujours|encore|activement recherché+; dont|duquel on|l est|était|reste|restait|demeure sans nouvelles|nouvelle; dont l on est|était|reste|restait|demeure sans nouvelles|nouvelle; pour lesquelles|lesquels on fait|faisait|mène|menait|poursuit|poursuivait des|les recherches; que|qu on|l recherche|recherchait; que l on recherche|recherchait',
  ],
  [
    'displaced',
    'dans des|les|un|le refuge|refuges|abris|gymnase|gymnases; dans des|les|un|le centre|centres d évacuation|hébergement|accueil; dans des|les camps de; pu|réussi sortir|fuir|quitter|partir; réussi|parvenu+ à fuir|quitter|sortir|partir; contraint+|forcé+|obligé+|poussé+ de|à|d fuir|quitter|partir|évacuer|abandonner|déplacer|réfugier; dû fuir|quitter|partir|évacuer|abandonner; dû se|s réfugier|enfuir|déplacer; perdu leur|leurs maison|maisons|logement|logements|domicile|domiciles|foyer|foyers|toit|habitation|habitations; sans logement|toit|domicile|foyer; sur les routes; pris|prennent la fuite; plié|plient|plier bagage|bagages; levé le camp; contraint+|poussé+|forcé+ à|au l|départ exil|exode|fuite|définitif; reconduit+ à la frontière; mis+ à l abri; de l exil; de l exode; trouvé|trouvent|trouver|trouvaient|trouvèrent|cherché|cherchent|chercher|cherchaient refuge; jeté+ sur les; sans abri; sans -|‑ abri|logis|domicile; à la rue; allé+ se réfugier; peuvent|pouvaient|pouvant|pu pas regagner|rejoindre leur|leurs foyer|foyers|maison|maisons|domicile|domiciles|village|villages|terres; quitté|quittent|quitter|abandonné leur|leurs maison|maisons|foyer|foyers|domicile|domiciles|village|villages|quartier|quartiers|ville|logements|logement|région|terres|pays; quitté|quittent la|le|les|l|ce|cette|ces faubourg|faubourgs|bourg|bourgade|île|bastion|ville|villes|région|régions|quartier|quartiers|pays|village|villages|enclave|zone|zones|camp|camps|localité|localités|vallée|province|provinces|district|districts|secteur|secteurs|territoire|commune|communes; préféré|choisi quitter|fuir|partir; préféré|choisi|décidé de quitter|fuir|partir; franchi|passé|traversé|passent|franchissent|traversent la|le frontière|rivière|fleuve',
  ],
  [
    'strength',
    'dans les rangs; impliqué+|enrôlé+|engagé+ dans le|les jihad|djihad|filières; parti+ combattre|rejoindre|faire; rejoint les rangs; à pied d; en faction; sur le terrain; sur le pied; à l œuvre',
  ],
]

export interface OutcomePhrase {
  readonly metric: Metric
  /** What the words behind the first may be, each; null: any one. */
  readonly rest: readonly (ReadonlySet<string> | null)[]
}

/** The phrases by their first word. */
export const OUTCOME_PHRASES: ReadonlyMap<string, readonly OutcomePhrase[]> = compile()

function compile(): Map<string, OutcomePhrase[]> {
  const map = new Map<string, OutcomePhrase[]>()
  for (const [metric, phrases] of ROWS) {
    for (const phrase of phrases.split(/; */)) {
      const [first = '', ...rest] = phrase.split(/ +/)
      const behind = rest.map((words) => (words === '*' ? null : new Set(wordsOf(words))))
      for (const word of wordsOf(first)) {
        const list = map.get(word) ?? []
        list.push({ metric, rest: behind })
        map.set(word, list)
      }
    }
  }
  return map
}

/** "mis+|fait" → every spelling. */
function wordsOf(element: string): string[] {
  return element.split('|').flatMap((word) => {
    if (!word.endsWith('+')) return [word]
    const stem = word.slice(0, -1)
    return stem.endsWith('s') ? [stem, `${stem}e`, `${stem}es`] : [stem, `${stem}e`, `${stem}s`, `${stem}es`]
  })
}
