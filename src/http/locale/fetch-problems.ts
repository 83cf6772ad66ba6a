import type { InterfaceLanguage } from '../../core/claim/vocabulary.js'
import { fill } from '../../core/text/fill.js'
import { FETCH_PROBLEMS, type FetchProblem } from '../../ingest/fetch/fetch-problem.js'

/** Why nothing came of an address, as pages say it. */
export const FETCH_PROBLEM_WORDS: Readonly<Record<InterfaceLanguage, Readonly<Record<FetchProblem, string>>>> = {
  en: FETCH_PROBLEMS,
  fr: {
    unknown: 'injoignable : aucun hôte ne s’appelle {host} ; vérifiez l’orthographe et la connexion de cette machine',
    unnamed:
      'injoignable : personne ne dit où se trouve {host} ; vérifiez la connexion de cette machine et son serveur de noms',
    shut: 'injoignable : {host} n’accepte aucune connexion ; vérifiez l’adresse ou réessayez plus tard',
    away: 'injoignable : aucun chemin ne mène d’ici à {host} ; vérifiez la connexion de cette machine',
    silent: 'injoignable : {host} ne répond pas ; vérifiez l’adresse ou réessayez plus tard',
    cut: '{host} a coupé la connexion ; réessayez plus tard',
    plain: '{host} ne parle pas https comme il faut ; vérifiez l’adresse ou essayez avec http://',
    expired:
      'illisible : le certificat de {host} a expiré ; vérifiez l’horloge de cette machine ou réessayez plus tard',
    misnamed: 'illisible : le certificat de {host} est établi à un autre nom ; vérifiez l’adresse',
    distrusted:
      'illisible : personne à qui cette machine se fie ne répond du certificat de {host} ; vérifiez l’adresse',
    slow: 'met trop de temps à répondre ; réessayez plus tard',
    refused: 'répond {status} ; vérifiez l’adresse',
    private: 'n’est pas lu : {address} est dans un réseau privé ; nommez-le dans FETCH_ALLOW s’il doit l’être',
    port: 'n’est pas lu : le port {port} n’est pas de ceux où l’on sert des pages',
    scheme: 'n’est pas lu : seuls http et https le sont, pas {scheme}',
    secret: 'n’est pas lu : l’adresse contient un nom d’utilisateur ou un mot de passe',
    malformed: 'n’est pas une adresse',
    nowhere: 'ne mène à aucune machine ; vérifiez l’orthographe',
    roundabout: 'renvoie ailleurs plus de {times} fois',
    large: 'dépasse {bytes} octets',
    packed: 'arrive comprimé d’une façon qui n’est pas lue : {way}',
    'no-page': 'n’est pas une page mais {type}',
    'no-feed': 'n’est pas un flux : il n’a pas d’élément rss, feed ou RDF',
    'broken-json': 'est du JSON abîmé',
    'other-json': 'est du JSON, mais pas un JSON Feed',
    deep: 'est trop profond ou trop grand pour un flux',
    textless: 'ne contient aucun texte dans une langue lue',
    tongueless: 'n’est dans aucune des langues lues ; nommez-en une',
    foreign: 'n’est dans aucune des langues lues',
    seems: 'n’est dans aucune des langues lues ; on dirait : {language}',
    empty: 'est vide',
    long: 'compte plus de {characters} caractères ; découpez-le en ses articles',
    binary: 'n’est pas du texte, ou son codage est inconnu ; enregistrez-le en texte brut, UTF-8',
    system: 'illisible ; le système dit : {message}',
  },
  ar: {
    unknown: 'تعذّر الوصول: لا يوجد مضيف اسمه {host}؛ راجع كتابته واتصال هذا الجهاز بالشبكة',
    unnamed: 'تعذّر الوصول: لم يُعرف مكان {host}؛ راجع اتصال هذا الجهاز بالشبكة وخادم الأسماء فيه',
    shut: 'تعذّر الوصول: {host} لا يقبل الاتصال؛ راجع العنوان أو أعد المحاولة لاحقا',
    away: 'تعذّر الوصول: لا طريق من هنا إلى {host}؛ راجع اتصال هذا الجهاز بالشبكة',
    silent: 'تعذّر الوصول: {host} لا يجيب؛ راجع العنوان أو أعد المحاولة لاحقا',
    cut: 'قطع {host} الاتصال؛ أعد المحاولة لاحقا',
    plain: '{host} لا يتكلم https كما ينبغي؛ راجع العنوان أو جرّبه مع http://',
    expired: 'تعذّر الجلب: انتهت صلاحية شهادة {host}؛ راجع ساعة هذا الجهاز أو أعد المحاولة لاحقا',
    misnamed: 'تعذّر الجلب: شهادة {host} صادرة لاسم آخر؛ راجع العنوان',
    distrusted: 'تعذّر الجلب: لا أحد ممن يثق بهم هذا الجهاز يضمن شهادة {host}؛ راجع العنوان',
    slow: 'يستغرق وقتا أطول من اللازم؛ أعد المحاولة لاحقا',
    refused: 'يجيب بالرمز {status}؛ راجع العنوان',
    private: 'لا يُجلب: {address} في شبكة خاصة؛ سمِّه في FETCH_ALLOW إن كان يجب جلبه',
    port: 'لا يُجلب: المنفذ {port} ليس مما تُقدَّم منه الصفحات',
    scheme: 'لا يُجلب: لا يُجلب إلا ما يبدأ عنوانه بحروف http أو https، لا {scheme}',
    secret: 'لا يُجلب: في العنوان اسم مستخدم أو كلمة مرور',
    malformed: 'ليس عنوانا',
    nowhere: 'لا يقود إلى أي جهاز؛ راجع كتابته',
    roundabout: 'يحيل إلى غيره أكثر من {times} مرات',
    large: 'يزيد على {bytes} بايت',
    packed: 'يصل مضغوطا بطريقة لا تُقرأ: {way}',
    'no-page': 'ليس صفحة بل {type}',
    'no-feed': 'ليس خلاصة: لا عنصر فيه باسم rss أو feed أو RDF',
    'broken-json': 'نص JSON معطوب',
    'other-json': 'نص JSON ولكنه ليس JSON Feed',
    deep: 'أعمق أو أكبر من أن يكون خلاصة',
    textless: 'لا نص فيه بلغة مقروءة',
    tongueless: 'ليس بأي من اللغات المقروءة؛ سمِّ إحداها',
    foreign: 'ليس بأي من اللغات المقروءة',
    seems: 'ليس بأي من اللغات المقروءة؛ يبدو أنه بهذه اللغة: {language}',
    empty: 'فارغ',
    long: 'يزيد على {characters} حرف؛ قسّمه إلى تقاريره',
    binary: 'ليس نصا، أو ترميزه غير معروف؛ احفظه نصا خالصا بترميز UTF-8',
    system: 'تعذّر الجلب؛ يقول النظام: {message}',
  },
}

/** What was kept of a failure, in the reader's language where its words are known; else as it was kept. */
export function fetchProblem(lang: InterfaceLanguage, kept: string): string {
  for (const [kind, words] of Object.entries(FETCH_PROBLEMS) as [FetchProblem, string][]) {
    const [before = '', name, after = ''] = words.split(/\{(\w+)\}/)
    if (name === undefined ? kept !== words : !kept.startsWith(before) || !kept.endsWith(after)) continue
    if (name === undefined) return FETCH_PROBLEM_WORDS[lang][kind]
    const told = kept.slice(before.length, kept.length - after.length)
    const value = kind === 'seems' ? languageName(lang, told) : told
    return fill(FETCH_PROBLEM_WORDS[lang][kind], { [name]: `\u2068${value}\u2069` })
  }
  return kept
}

const languageName = (lang: InterfaceLanguage, code: string): string =>
  /^[a-z]{2,3}$/.test(code) ? (new Intl.DisplayNames(lang, { type: 'language' }).of(code) ?? code) : code
