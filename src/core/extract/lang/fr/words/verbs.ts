import type { Metric } from '../../../../claim/vocabulary.js'

/**
 * affects: the object suffers it ("a tué 12 civils", "12 civils ont été tués"); befalls: the subject does ("12 civils ont péri");
 * engages: subject or object is present or sent ("mobilise 640 policiers").
 */
export interface Verb {
  readonly metric: Metric
  readonly how: 'affects' | 'befalls'
  readonly form: 'participle' | 'gerund' | 'finite' | 'infinitive'
}

/** Regular verbs in -er, by metric: every form is made by rule. */
export const REGULAR_VERBS: readonly (readonly [Metric, Verb['how'], string])[] = [
  [
    'killed',
    'affects',
    'tuer assassiner exécuter massacrer décapiter éliminer neutraliser liquider égorger lyncher faucher décimer lapider fusiller achever éventrer démembrer étrangler électrocuter déchiqueter écraser asphyxier gazer empoisonner carboniser immoler crucifier mitrailler exterminer étouffer broyer calciner foudroyer écarteler dépecer trucider zigouiller supplicier terrasser',
  ],
  ['killed', 'befalls', 'succomber décéder expirer'],
  [
    'wounded',
    'affects',
    'blesser mutiler poignarder brûler amputer toucher hospitaliser intoxiquer soigner opérer percuter renverser traiter rouer tabasser défigurer estropier contusionner commotionner traumatiser lacérer éborgner matraquer molester bastonner fouetter balafrer piétiner griffer incommoder irradier',
  ],
  [
    'detained',
    'affects',
    'arrêter interpeller capturer incarcérer emprisonner écrouer appréhender rattraper inculper relâcher libérer menotter interner coffrer embastiller rafler déférer extrader enfermer relaxer amnistier gracier',
  ],
  ['detained', 'befalls', 'capituler'],
  ['abducted', 'affects', 'enlever kidnapper séquestrer'],
  [
    'displaced',
    'affects',
    'déplacer évacuer expulser chasser déraciner reloger héberger exiler rapatrier déporter refouler déloger réinstaller exfiltrer',
  ],
  ['displaced', 'befalls', 'réfugier'],
  [
    'strength',
    'affects',
    'déployer mobiliser envoyer recruter enrôler dépêcher aligner engager rassembler stationner retrancher entraîner réquisitionner barricader embusquer infiltrer',
  ],
]

/** Irregular forms: metric, how, form, words. */
export const IRREGULAR_VERBS: readonly (readonly [Metric, Verb['how'], Verb['form'], string])[] = [
  ['killed', 'affects', 'participle', 'abattu abattue abattus abattues'],
  ['killed', 'affects', 'participle', 'anéanti anéantie anéantis anéanties'],
  ['killed', 'befalls', 'finite', 'trépassent trépassèrent'],
  ['killed', 'affects', 'finite', 'pleure pleurent pleurait pleuraient'],
  ['killed', 'affects', 'participle', 'pendu pendus pendues occis occise occises'],
  ['killed', 'affects', 'finite', 'pendent pendirent anéantissent anéantit anéantirent'],
  ['wounded', 'affects', 'participle', 'mordu mordue mordus mordues choqués choquées'],
  ['wounded', 'affects', 'finite', 'mord mordent mordit'],
  ['displaced', 'affects', 'participle', 'déguerpi déguerpis déguerpies'],
  ['displaced', 'affects', 'finite', 'déguerpissent'],
  ['wounded', 'affects', 'participle', 'meurtri meurtrie meurtris meurtries'],
  ['killed', 'affects', 'gerund', 'abattant'],
  ['killed', 'affects', 'finite', 'abat abattent abattit abattirent abattait abattaient'],
  ['killed', 'affects', 'infinitive', 'abattre'],
  ['killed', 'befalls', 'participle', 'mort morte morts mortes péri noyé noyés noyées'],
  [
    'killed',
    'befalls',
    'finite',
    'meurt meurent mourra mourront mourut moururent mourait mouraient périt périssent périrent périssaient',
  ],
  ['killed', 'befalls', 'gerund', 'mourant périssant'],
  ['killed', 'befalls', 'infinitive', 'mourir périr'],
  [
    'killed',
    'befalls',
    'participle',
    'suicidé suicidés suicidée suicidées trépassé trépassés trépassée suffoqué suffoqués suffoquée suffoquées',
  ],
  ['wounded', 'affects', 'participle', 'atteinte atteints atteintes'],
  [
    'abducted',
    'affects',
    'finite',
    'retient retiennent retenait retenaient détient détiennent détenait détenaient détiendrait détiendraient retiendrait retiendraient',
  ],
  ['abducted', 'affects', 'participle', 'retenu retenue retenus retenues'],
  ['abducted', 'affects', 'gerund', 'retenant détenant'],
  ['missing', 'affects', 'participle', 'enseveli ensevelie ensevelis ensevelies'],
  [
    'missing',
    'affects',
    'participle',
    'englouti engloutie engloutis englouties emporté emportée emportés emportées enfoui enfouie enfouis enfouies',
  ],
  ['missing', 'affects', 'finite', 'emporte emportent emportait emportaient emporta emportèrent'],
  ['missing', 'affects', 'gerund', 'emportant'],
  ['missing', 'befalls', 'participle', 'disparu disparue disparus disparues'],
  ['displaced', 'befalls', 'participle', 'fui réfugiés'],
  ['displaced', 'befalls', 'finite', 'fuient fuyaient fuirent'],
  ['displaced', 'befalls', 'gerund', 'fuyant'],
  ['detained', 'befalls', 'finite', 'rendirent'],
  ['detained', 'befalls', 'participle', 'délivrée délivrés délivrées'],
  ['detained', 'affects', 'participle', 'détenu détenue détenus détenues'],
]

/** Nouns that govern who it happened to: "la mort de trois ressortissants". */
export const GOVERNING_NOUNS: ReadonlyMap<string, Metric> = new Map<string, Metric>([
  ['mort', 'killed'],
  ['décès', 'killed'],
  ['assassinat', 'killed'],
  ['meurtre', 'killed'],
  ['exécution', 'killed'],
  ['décapitation', 'killed'],
  ['élimination', 'killed'],
  ['tuerie', 'killed'],
  ['liquidation', 'killed'],
  ['assassinats', 'killed'],
  ['meurtres', 'killed'],
  ['dépouille', 'killed'],
  ['funérailles', 'killed'],
  ['obsèques', 'killed'],
  ['neutralisation', 'killed'],
  ['noyade', 'killed'],
  ['pendaison', 'killed'],
  ['hospitalisation', 'wounded'],
  ['séquestration', 'abducted'],
  ['rapatriement', 'displaced'],
  ['déportation', 'displaced'],
  ['relogement', 'displaced'],
  ['inculpation', 'detained'],
  ['libération', 'detained'],
  ['incarcération', 'detained'],
  ['placement', 'detained'],
  ['recrutement', 'strength'],
  ['effectif', 'strength'],
  ['effectifs', 'strength'],
  ['renforts', 'strength'],
  ['expulsion', 'displaced'],
  ['massacre', 'killed'],
  ['perte', 'killed'],
  ['vie', 'killed'],
  ['corps', 'killed'],
  ['cadavres', 'killed'],
  ['dépouilles', 'killed'],
  ['restes', 'killed'],
  ['ossements', 'killed'],
  ['disparition', 'missing'],
  ['arrestation', 'detained'],
  ['interpellation', 'detained'],
  ['capture', 'detained'],
  ['détention', 'detained'],
  ['reddition', 'detained'],
  ['enlèvement', 'abducted'],
  ['rapt', 'abducted'],
  ['kidnapping', 'abducted'],
  ['évacuation', 'displaced'],
  ['déplacement', 'displaced'],
  ['fuite', 'displaced'],
  ['chevet', 'wounded'],
  ['exfiltration', 'displaced'],
  ['exode', 'displaced'],
  ['départ', 'displaced'],
  ['déploiement', 'strength'],
  ['envoi', 'strength'],
  ['mobilisation', 'strength'],
])
