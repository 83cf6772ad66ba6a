import { PLACE_STARTS } from './place-words.js'

/** What part a small word can play in a sentence: a bit each, so that a rule tests one number. */
export const WORD = {
  determiner: 1 << 0,
  preposition: 1 << 1,
  /** and, or */
  coordinator: 1 << 2,
  /** but, while, whereas: a new clause */
  breaker: 1 << 3,
  relative: 1 << 4,
  pronoun: 1 << 5,
  avoir: 1 << 6,
  etre: 1 << 7,
  /** "été" in a passive */
  been: 1 << 8,
  adverb: 1 << 9,
  adjective: 1 << 10,
  frontAdjective: 1 << 11,
  /** A finite verb that says nothing of casualties. */
  finite: 1 << 12,
  gerund: 1 << 13,
  demonym: 1 << 14,
  /** "grièvement": the wounded, though the word may be left out */
  gravely: 1 << 15,
  negation: 1 << 16,
  /** A past participle of another verb: "trois civils enterrés". */
  participle: 1 << 17,
  apostrophe: 1 << 18,
  dash: 1 << 19,
  timeWord: 1 << 20,
  subset: 1 << 21,
  /** "aucun", "pas … de", "sans": may say that there was nobody. */
  zero: 1 << 22,
  /** Where a place's name may begin. */
  placeStart: 1 << 23,
  /** Where a date may begin, besides digits, weekdays and months. */
  dateStart: 1 << 24,
  /** Where a phrase of an outcome may begin: "perdu la vie". */
  phraseStart: 1 << 25,
  /** "se trouvent sous les décombres", "restent hospitalisés" */
  copula: 1 << 26,
  /** The last word of a modifier before its number: "plus de", "environ". */
  modifierEnd: 1 << 27,
  /** The first word of a modifier behind its number: "ou plus". */
  modifierStart: 1 << 28,
  /** Where words that make a total may begin: "depuis mars". */
  totalStart: 1 << 29,
  /** "démenti", "mensonge": with a verb of denying, what rejects a number. */
  denial: 1 << 30,
  /** Where a number may begin: digits, number words, vague words. */
  number: 1 << 31,
} as const

/** Small words that are never a noun nor a verb. */
export const CLOSED_CLASS =
  WORD.determiner |
  WORD.preposition |
  WORD.coordinator |
  WORD.breaker |
  WORD.relative |
  WORD.pronoun |
  WORD.negation |
  WORD.subset

const words = (text: string): string[] => text.split(' ')

export const FUNCTION_WORDS: readonly (readonly [number, readonly string[]])[] = [
  [
    WORD.determiner,
    words(
      'le la les l un une des du au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos quel quelle quelque quelques chaque aucun aucune nul nulle tout toute tous toutes',
    ),
  ],
  [
    WORD.preposition,
    words(
      'de d du des à au aux en dans par pour sur sous avec sans chez contre vers entre parmi depuis pendant durant après avant lors près selon dixit malgré devant derrière dès jusque jusqu hors outre via envers suite',
    ),
  ],
  [WORD.coordinator, words('et ou ni & puis')],
  [WORD.breaker, words('mais tandis alors quand lorsque lorsqu si car donc or puisque puisqu comme ainsi avant')],
  [WORD.relative, words('qui que qu dont où lequel laquelle lesquels lesquelles auquel auxquels duquel')],
  [WORD.pronoun, words('il elle ils elles on nous vous je j tu t se s y en ceux celui celle celles eux lui')],
  [
    WORD.avoir,
    words('a ont avait avaient aura auront aurait auraient eut eurent ait aient ayant avoir avons avez ai eu'),
  ],
  [
    WORD.etre,
    words('est sont était étaient fut furent sera seront serait seraient soit soient étant être sommes êtes suis fût'),
  ],
  [WORD.been, words('été')],
  [
    WORD.adverb,
    words(
      'très trop assez autant également aussi ainsi notamment déjà encore toujours probablement vraisemblablement apparemment immédiatement ensuite ailleurs enfin finalement accidentellement délibérément mortellement officiellement récemment directement seulement uniquement tous toutes tout depuis plus moins bien là ici tard tôt alors désormais sommairement froidement simultanément successivement respectivement hier aujourd hui demain environ presque quasiment initialement ensemble dehors pourtant cependant même ci provisoirement temporairement environ certainement sans doute actuellement volontairement toutefois néanmoins abord auparavant précédemment parallèlement simplement formellement ensuite pourtant largement fortement principalement majoritairement essentiellement surtout aussitôt dorénavant volontiers maintenant',
    ),
  ],
  [WORD.gravely, words('grièvement gravement légèrement sérieusement')],
  [WORD.negation, words('ne n pas jamais point guère')],
  [
    WORD.timeWord,
    words(
      'lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi nuit aube janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier veille lendemain journée soirée matinée semaine mois année dernier dernière passé passée même',
    ),
  ],
  [
    WORD.finite,
    words(
      'fait font faisait fit firent fera feront faire faut peut peuvent pouvait pourrait pourraient doit doivent devait devrait va vont allait vient viennent venait vint reste restent restait restaient semble semblent reçoit prend prennent met mettent tient tiennent sait savent dit disent voit voient veut veulent permet compte comptent porte portent touche touchent frappe frappent arrive arrivent utilise contrôle contrôlent affirme affirment annonce annoncent indique indiquent déclare estime estiment précise assure rapporte rapportent souligne explique ajoute confirme confirment figure figurent participe participent trouve trouvent attend attendent vivent vit travaillent travaille combattent continue continuent passe passent dort vise visent ouvre ouvrent reprend reprennent renvoie renvoient invoque invoquent salue saluent exige exigent réclame réclament refuse refusent accepte acceptent ignore ignorent dispose disposent compile compilent recoupe recoupent multiplie multiplient appelle appellent dirige dirigent exerce subit subissent diffère diffèrent contraste contrastent tranche tranchent obtient devient deviennent intervient survient parvient parviennent provient proviennent',
    ),
  ],
  [WORD.apostrophe, ["'", '’', 'ʼ', '‘']],
  [WORD.dash, ['-', '–', '—', '‐', '‑', '−']],
  [WORD.placeStart, PLACE_STARTS],
  [WORD.dateStart, words('depuis entre nuit du hier avant aujourd veille ce cet')],
  [WORD.zero, words('aucun aucune pas sans ni personne')],
  [
    WORD.copula,
    words(
      'trouve trouvent trouvait trouvaient retrouve retrouvent retrouvait retrouvaient reste restent restait restaient demeure demeurent',
    ),
  ],
  [
    WORD.modifierEnd,
    words(
      'de d des pas moins mois mot minimum plus maximum que à a < ≤ > ≥ = environ presque quasi quasiment pratiquement approximativement quelque quelques tous toutes les la près ~ ± dépassant dépasse dépassent dépassait dépassé dépassera dépasserait dépasseraient surpasse surpassent surpassait excède excèdent excédait approche approchent approchait avoisine avoisinent avoisinait avoisinerait frôle frôlent frôlait',
    ),
  ],
  [WORD.modifierStart, words('+ environ minimum maximum au ou et ,')],
  [
    WORD.totalStart,
    words(
      'depuis week après décomptes comptages annuel mensuel semestriel trimestriel total tout derniers dernières cours précédentes précédents jour présent début plupart par chaque en espace série entre du guerre conflit guerres insurrection rébellion intervention répression violences violence bilan quotidien période sur incessants incessantes répétés répétées successifs successives premier premiers premières trimestre semestre année an mois semaine semaines jours pendant durant lors long fil été hiver automne printemps années rien vague débuté commencé démarré éclaté entamé entamée entamés entamées lancé lancée lancés lancées déclenché déclenchée déclenchés déclenchées',
    ),
  ],
  [
    WORD.denial,
    words(
      'démenti faux fausse fausses mensonge mensonges mensonger mensongers mensongère mensongères infondé infondés infondée infondées fantaisiste fantaisistes erroné erronés erronée erronées exagéré exagérés exagérée exagérées inexact inexacte inexactes invention fable fondement',
    ),
  ],
  [WORD.subset, words('dont parmi notamment incluant')],
]
