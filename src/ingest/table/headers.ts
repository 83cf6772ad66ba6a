import type { Metric } from '../../core/claim/vocabulary.js'
import { foldText } from '../../core/text/fold.js'

/** Headers that say of a column of numbers what it counts. */
export const COUNTED: Readonly<Record<string, Metric>> = {
  ...metricOf(
    'killed',
    'killed, dead, deaths, fatalities, death toll, morts, tués, décès, قتلى, القتلى, عدد القتلى, الشهداء',
  ),
  ...metricOf('wounded', 'wounded, injured, injuries, blessés, جرحى, الجرحى, عدد الجرحى, المصابون'),
  ...metricOf('missing', 'missing, disparus, المفقودون'),
  ...metricOf('displaced', 'displaced, déplacés, النازحون'),
}

/** What a table of claims can tell of each; names as `export` writes them, and the words that people use in three languages. */
export const FIELDS = {
  id: 'id, key, ref, reference, no, nr, identifiant, معرف, الرقم التسلسلي',
  quote:
    'quote, quotation, claim, claim text, words, statement, citation, affirmation, texte, اقتباس, الاقتباس, النص, التصريح',
  number: `number, figure, count, nombre, chiffre, العدد, الرقم, ${Object.keys(COUNTED).join(', ')}`,
  low: 'low, min, minimum, lowest, at least, from, bas, au moins, الحد الادنى, الأدنى',
  high: 'high, max, maximum, highest, up to, haut, au plus, الحد الأقصى, الأقصى, الأعلى',
  bound: 'bound, borne, qualifier, الحد',
  metric: 'metric, measure, what, type, indicateur, mesure, المقياس, النوع',
  status: 'status, civilian status, statut, الصفة, الوضع',
  counted: 'counted, people, population, victims, who, personnes, victimes, comptés, المعدودون, الضحايا, الفئة',
  group: 'group, groupe, المجموعة',
  side: 'side, camp, الطرف, الجانب',
  speaker:
    'speaker, said by, source original, original source, spokesperson, who said it, locuteur, porte parole, déclaré par, qui l a dit, qui le dit, attribué à, المتحدث, القائل, المصدر الأصلي',
  via: 'via, relay, agency, through, agence, relais, عبر, الوكالة, نقلا عن',
  attribution: 'attribution, chain, chaîne, سلسلة الإسناد',
  scope: 'scope, portée, النطاق',
  polarity: 'polarity, polarité, القطبية',
  implicit: 'implicit, implicite, ضمني',
  place: 'place, location, where, city, town, lieu, ville, endroit, المكان, الموقع, المدينة',
  when: 'when, time words, quand, متى',
  dateStart:
    'date start, date, event date, start date, start, day, date de début, jour, التاريخ, تاريخ الحدث, تاريخ البداية',
  dateEnd: 'date end, end date, end, date de fin, fin, تاريخ النهاية',
  datePrecision: 'date prec, date precision, précision de la date, دقة التاريخ',
  asOf: 'as of, as of date, en date du, حتى تاريخ',
  state: 'state, review, état, الحالة',
  incident: 'incident, event, événement, الحادثة, الحدث',
  source: 'source, outlet, publisher, newspaper, media, média, journal, المصدر, الناشر, الوسيلة, الصحيفة',
  report: 'report, label, rapport, التقرير',
  reportKey: 'report key',
  title: 'title, headline, titre, العنوان',
  lang: 'lang, language, langue, اللغة',
  published: 'published, publication date, pub date, date published, publié, date de publication, تاريخ النشر',
  url: 'source article, url, link, address of report, source url, web address, lien, adresse, الرابط, العنوان الإلكتروني',
} as const

function metricOf(metric: Metric, names: string): Record<string, Metric> {
  const spelled = names.split(', ').flatMap((name) => [name, `number ${name}`, `number of ${name}`, `people ${name}`])
  return Object.fromEntries(spelled.map((name) => [plain(name), metric]))
}

export type Field = keyof typeof FIELDS
export const FIELD_NAMES = Object.keys(FIELDS) as Field[]

/** Which column of the header holds what; columns that hold nothing we know are told apart. */
export interface Matching {
  readonly columns: ReadonlyMap<Field, number>
  readonly ignored: readonly string[]
  /** The first header given by hand that the table does not have. */
  readonly missing: { readonly field: Field; readonly header: string } | null
}

/** The header's columns by what they are called, in any spelling; `byHand` says of a field which header it has, or '' for none. */
export function matchHeaders(
  header: readonly string[],
  byHand: Readonly<Partial<Record<Field, string>>> = {},
): Matching {
  const columns = new Map<Field, number>()
  let missing: Matching['missing'] = null
  const folded = header.map(plain)
  for (const [field, name] of Object.entries(byHand) as [Field, string][]) {
    const at = folded.indexOf(plain(name))
    if (name === '') continue
    if (at < 0) missing ??= { field, header: name }
    else columns.set(field, at)
  }
  const taken = new Set(columns.values())
  for (const field of FIELD_NAMES) {
    if (field in byHand) continue
    const at = aliases(field)
      .map((alias) => folded.findIndex((name, index) => name === alias && !taken.has(index)))
      .find((index) => index >= 0)
    if (at === undefined) continue
    columns.set(field, at)
    taken.add(at)
  }
  return {
    columns,
    missing,
    ignored: header.filter((name, index) => name !== '' && !taken.has(index) && !DERIVED.has(folded[index]!)),
  }
}

/** "Source_Article (URL)" and "source article" are one name. */
export function plain(name: string): string {
  return foldText(
    name
      .replace(/\([^()]*\)/g, ' ')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[_\-./:*]+/g, ' '),
  ).trim()
}

const aliases = (field: Field): string[] => [plain(field), ...FIELDS[field].split(', ').map(plain)]

/** What our own tables tell beside, and nobody needs to be warned of. */
const DERIVED = new Set(['address'])

/** `speaker=Source` as the field and the header; null where the field is none. */
export function columnByHand(given: string): readonly [Field, string] | null {
  const [, name = '', header = ''] = /^([^=]+)=(.*)$/s.exec(given) ?? []
  const field = FIELD_NAMES.find((each) => each.toLowerCase() === name.replace(/[_\s-]/g, '').toLowerCase())
  return field ? [field, header.trim()] : null
}
