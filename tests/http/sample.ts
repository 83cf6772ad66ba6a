import { searchText } from '../../src/actions/claims/store-claims.js'
import type { ExtractedClaim } from '../../src/core/claim/claim.js'
import { selectorsIn } from '../../src/core/claim/selector.js'
import type { LanguageCode, LinkRole } from '../../src/core/claim/vocabulary.js'
import type { Reason, RelationKind } from '../../src/core/compare/relation.js'
import { gap, type Interval, ratio } from '../../src/core/quantity/interval.js'
import type { Db } from '../../src/db/engine/database.js'
import { insertIncidents, replaceLinks } from '../../src/db/incidents.js'
import { replaceRelations } from '../../src/db/relations.js'
import { insertReports } from '../../src/db/reports.js'
import { insertSource } from '../../src/db/sources.js'
import { insertAttributions, insertClaims } from '../../src/db/write-claims.js'

/** A small archive that holds one of everything the pages show. Its claims and relations are given, not read. */
export interface Sample {
  readonly incident: number
  readonly lookAlike: number
  /** Ids of reports and claims by the names used below. */
  readonly reports: Readonly<Record<string, number>>
  readonly claims: Readonly<Record<string, number>>
}

const NOW = new Date('2024-03-04T09:00:00Z')

type SampleClaim = Pick<ExtractedClaim, 'quote' | 'metric' | 'bound'> &
  Interval & {
    readonly name: string
    readonly number?: string
    readonly counted?: string
    readonly status?: ExtractedClaim['status']
    readonly group?: string
    readonly polarity?: ExtractedClaim['polarity']
    readonly speaker?: string
    readonly via?: string
    readonly implicit?: boolean
  }

interface SampleReport {
  readonly name: string
  readonly source: string
  readonly lang: LanguageCode
  readonly title: string
  readonly url: string | null
  readonly published: string
  readonly text: string
  readonly claims: readonly SampleClaim[]
}

const SOURCES = [
  { name: 'The Harbour Gazette', kind: 'outlet', country: 'gb' },
  { name: 'صحيفة الميناء', kind: 'outlet', country: 'ly' },
  { name: 'La Dépêche du Port', kind: 'outlet', country: 'fr' },
  {
    name: 'the health ministry',
    kind: 'government',
    country: 'ly',
    aliases: ['وزارة الصحة', 'le ministère de la Santé'],
  },
  { name: 'civil defence', kind: 'government', country: 'ly', aliases: ['الدفاع المدني'] },
  { name: 'the Northern Front', kind: 'armed-group', side: 'Northern Front', aliases: ['متحدث باسم الجبهة الشمالية'] },
  { name: 'the National Guard', kind: 'armed-group', side: 'National Guard', aliases: ['الحرس الوطني'] },
  { name: 'le directeur de l’hôpital central', kind: 'hospital' },
] as const

const REPORTS: readonly SampleReport[] = [
  {
    name: 'gazette',
    source: 'The Harbour Gazette',
    lang: 'en',
    title: 'At least 12 killed as shells hit Wahda market',
    url: 'https://gazette.example/wahda',
    published: '2024-03-03T18:00:00Z',
    text: `At least 12 civilians were killed and 30 wounded when shells hit Wahda market in the east of the city on Sunday, the health ministry said.

Civil defence put the toll between 30 and 35 dead, among them 5 children. Dozens of people were missing.

The Northern Front said that it had killed more than 80 fighters nearby. The National Guard denied that it lost more than 80 fighters.`,
    claims: [
      {
        name: 'ministry',
        quote: 'At least 12 civilians',
        number: '12',
        counted: 'civilians',
        status: 'civilian',
        metric: 'killed',
        bound: 'at-least',
        low: 12,
        high: null,
        speaker: 'the health ministry',
        via: 'Coast News Agency',
      },
      {
        name: 'wounded',
        quote: '30',
        metric: 'wounded',
        bound: 'exact',
        low: 30,
        high: 30,
        status: 'civilian',
        speaker: 'the health ministry',
      },
      {
        name: 'defence',
        quote: 'between 30 and 35 dead',
        number: '30 and 35',
        counted: 'dead',
        metric: 'killed',
        bound: 'between',
        low: 30,
        high: 35,
        speaker: 'Civil defence',
      },
      {
        name: 'children',
        quote: '5 children',
        number: '5',
        counted: 'children',
        status: 'civilian',
        group: 'children',
        metric: 'killed',
        bound: 'exact',
        low: 5,
        high: 5,
        speaker: 'Civil defence',
      },
      {
        name: 'missing',
        quote: 'Dozens of people',
        number: 'Dozens',
        counted: 'people',
        metric: 'missing',
        bound: 'indefinite',
        low: 12,
        high: null,
        speaker: 'Civil defence',
      },
      {
        name: 'front',
        quote: 'more than 80 fighters nearby',
        number: '80',
        counted: 'fighters',
        status: 'combatant',
        metric: 'killed',
        bound: 'more-than',
        low: 81,
        high: null,
        speaker: 'The Northern Front',
      },
      {
        name: 'denial',
        quote: 'more than 80 fighters.',
        number: '80',
        counted: 'fighters',
        status: 'combatant',
        metric: 'killed',
        bound: 'more-than',
        low: 81,
        high: null,
        polarity: 'denied',
        speaker: 'The National Guard',
      },
    ],
  },
  {
    name: 'mina',
    source: 'صحيفة الميناء',
    lang: 'ar',
    title: 'قتلى وجرحى في قصف سوق الوحدة',
    url: null,
    published: '2024-03-03T20:30:00Z',
    text: `قالت وزارة الصحة، الأحد، إن 12 مدنيا قتلوا في قصف سوق الوحدة شرق المدينة، وأصيب نحو ثلاثين آخرين.

وذكر الدفاع المدني أن حصيلة القتلى بلغت 38 قتيلا، بينهم خمسة أطفال و«جندي» واحد، وأن مئات المدنيين فروا من الحي.

وقال متحدث باسم الجبهة الشمالية إن قواته قتلت أكثر من 80 مسلحا في محيط السوق.`,
    claims: [
      {
        name: 'ministry-ar',
        quote: '12 مدنيا',
        number: '12',
        counted: 'مدنيا',
        status: 'civilian',
        metric: 'killed',
        bound: 'exact',
        low: 12,
        high: 12,
        speaker: 'وزارة الصحة',
      },
      {
        name: 'wounded-ar',
        quote: 'نحو ثلاثين آخرين',
        number: 'ثلاثين',
        counted: 'آخرين',
        status: 'civilian',
        metric: 'wounded',
        bound: 'about',
        low: 30,
        high: 30,
        speaker: 'وزارة الصحة',
      },
      {
        name: 'defence-ar',
        quote: '38 قتيلا، بينهم خمسة أطفال و«جندي» واحد',
        number: '38',
        counted: 'قتيلا',
        metric: 'killed',
        bound: 'exact',
        low: 38,
        high: 38,
        speaker: 'الدفاع المدني',
      },
      {
        name: 'children-ar',
        quote: 'خمسة أطفال',
        number: 'خمسة',
        counted: 'أطفال',
        status: 'civilian',
        metric: 'killed',
        bound: 'exact',
        low: 5,
        high: 5,
        speaker: 'الدفاع المدني',
      },
      {
        name: 'soldier-ar',
        quote: 'جندي',
        counted: 'جندي',
        status: 'combatant',
        metric: 'killed',
        bound: 'exact',
        low: 1,
        high: 1,
        implicit: true,
        speaker: 'الدفاع المدني',
      },
      {
        name: 'fled-ar',
        quote: 'مئات المدنيين',
        number: 'مئات',
        counted: 'المدنيين',
        status: 'civilian',
        metric: 'displaced',
        bound: 'indefinite',
        low: 100,
        high: null,
        speaker: 'الدفاع المدني',
      },
      {
        name: 'front-ar',
        quote: 'أكثر من 80 مسلحا',
        number: '80',
        counted: 'مسلحا',
        status: 'combatant',
        metric: 'killed',
        bound: 'more-than',
        low: 81,
        high: null,
        speaker: 'متحدث باسم الجبهة الشمالية',
      },
    ],
  },
  {
    name: 'depeche',
    source: 'La Dépêche du Port',
    lang: 'fr',
    title: 'Wahda : le bilan monte à 19 morts',
    url: 'https://depeche.example/wahda',
    published: '2024-03-04T07:00:00Z',
    text: `Au moins 14 morts, c’est le nouveau bilan du ministère de la Santé, a indiqué le ministère de la Santé. Une vingtaine de corps ont été reçus, selon le directeur de l’hôpital central, et 48 blessés.

Entre 400 et 600 habitants ont fui, dit-il.`,
    claims: [
      {
        name: 'ministry-fr',
        quote: 'Au moins 14 morts',
        number: '14',
        counted: 'morts',
        metric: 'killed',
        bound: 'at-least',
        low: 14,
        high: null,
        speaker: 'le ministère de la Santé',
      },
      {
        name: 'hospital-fr',
        quote: 'Une vingtaine de corps',
        number: 'Une vingtaine',
        counted: 'corps',
        metric: 'killed',
        bound: 'about',
        low: 20,
        high: 20,
        speaker: 'le directeur de l’hôpital central',
      },
      {
        name: 'wounded-fr',
        quote: '48 blessés',
        number: '48',
        counted: 'blessés',
        metric: 'wounded',
        bound: 'exact',
        low: 48,
        high: 48,
        speaker: 'le directeur de l’hôpital central',
      },
      {
        name: 'fled-fr',
        quote: 'Entre 400 et 600 habitants',
        number: '400 et 600',
        counted: 'habitants',
        status: 'civilian',
        metric: 'displaced',
        bound: 'between',
        low: 400,
        high: 600,
        speaker: 'le directeur de l’hôpital central',
      },
    ],
  },
  {
    name: 'older',
    source: 'The Harbour Gazette',
    lang: 'en',
    title: 'Front claims 80 dead at the Wahda crossing',
    url: null,
    published: '2023-11-12T12:00:00Z',
    text: 'The Northern Front said that more than 80 fighters were killed at the Wahda crossing in November.',
    claims: [
      {
        name: 'older',
        quote: 'more than 80 fighters',
        number: '80',
        counted: 'fighters',
        status: 'combatant',
        metric: 'killed',
        bound: 'more-than',
        low: 81,
        high: null,
        speaker: 'The Northern Front',
      },
    ],
  },
]

const RELATIONS: readonly [string, string, RelationKind, Reason?][] = [
  ['ministry', 'defence', 'agrees'],
  ['ministry-ar', 'defence', 'conflicts'],
  ['ministry-ar', 'defence-ar', 'conflicts'],
  ['defence-ar', 'defence', 'updates'],
  ['hospital-fr', 'ministry-ar', 'conflicts'],
  ['hospital-fr', 'defence', 'conflicts'],
  ['hospital-fr', 'ministry', 'agrees'],
  ['ministry', 'ministry-ar', 'same-origin'],
  ['ministry-fr', 'ministry', 'updates'],
  ['ministry-fr', 'hospital-fr', 'agrees'],
  ['front', 'front-ar', 'same-origin'],
  ['denial', 'front', 'denies'],
  ['children', 'children-ar', 'same-origin'],
  ['children', 'defence', 'part-of'],
  ['children-ar', 'defence-ar', 'part-of'],
  ['soldier-ar', 'defence-ar', 'part-of'],
  ['front', 'ministry', 'not-comparable', 'different-population'],
  ['front', 'defence', 'not-comparable', 'different-population'],
  ['wounded', 'wounded-ar', 'near'],
  ['wounded', 'wounded-fr', 'conflicts'],
  ['wounded-ar', 'wounded-fr', 'conflicts'],
  ['fled-fr', 'fled-ar', 'agrees'],
  ['front', 'older', 'look-alike', 'different-incident'],
]

export async function fillSample(db: Db): Promise<Sample> {
  const sources = new Map<string, number>()
  for (const { name, kind, ...rest } of SOURCES) {
    const { aliases = [], ...more } = rest as { aliases?: readonly string[]; side?: string; country?: string }
    const id = await insertSource(db, { name, kind, created: NOW, ...more }, aliases)
    for (const each of [name, ...aliases]) sources.set(each.toLowerCase(), id)
  }
  const untold = { grade: null, maker: 'rules', created: NOW } as const
  const [incident = 0, lookAlike = 0] = await insertIncidents(db, [
    {
      ...untold,
      title: 'Shelling of Wahda market · قصف سوق الوحدة',
      place: 'Wahda market',
      start: '2024-03-03',
      end: '2024-03-03',
      grade: 'fair',
    },
    {
      ...untold,
      title: 'Fighting at the Wahda crossing',
      place: 'Wahda crossing',
      start: '2023-11-10',
      end: '2023-11-12',
    },
  ])
  const reports: Record<string, number> = {}
  const claims: Record<string, number> = {}
  const intervals = new Map<string, Interval>()
  for (const report of REPORTS) {
    reports[report.name] = await fillReport(db, report, sources, claims)
    for (const claim of report.claims) {
      intervals.set(claim.name, claim)
      await replaceLinks(db, claims[claim.name]!, [
        {
          claim: claims[claim.name]!,
          incident: report.name === 'older' ? lookAlike : incident,
          state: 'linked',
          maker: 'rules',
          by: 'same-place-and-day',
          at: NOW,
        },
      ])
    }
  }
  await replaceRelations(
    db,
    Object.values(claims),
    Object.values(claims),
    RELATIONS.map(([a, b, relation, reason = null]) => {
      const [x, y] = [intervals.get(a)!, intervals.get(b)!]
      const apart = relation === 'conflicts' || relation === 'near'
      return {
        a: claims[a]!,
        b: claims[b]!,
        relation,
        reason,
        gap: apart ? gap(x, y) : null,
        ratio: apart ? ratio(x, y) : null,
        rules: [relation],
      }
    }),
  )
  return { incident, lookAlike, reports, claims }
}

async function fillReport(
  db: Db,
  { name, source, lang, title, url, published, text, claims }: SampleReport,
  sources: ReadonlyMap<string, number>,
  ids: Record<string, number>,
): Promise<number> {
  const outlet = sources.get(source.toLowerCase())!
  const added = await insertReports(
    db,
    [{ key: name, label: name, source: outlet, url, title, lang, published, recorded: NOW }],
    [{ text, hash: '0'.repeat(64), retrieved: NOW }],
  )
  const [report = 0] = added.reports
  const [revision = 0] = added.revisions
  const selectorOf = selectorsIn(text)
  for (const claim of claims) {
    const start = [...text.slice(0, text.indexOf(claim.quote))].length
    const end = start + [...claim.quote].length
    const { name: claimName, speaker, via, number = claim.quote, ...fields } = claim
    const [id] = await insertClaims(db, [
      {
        revision,
        firstRevision: revision,
        counted: '',
        status: 'unknown',
        scope: 'event',
        polarity: 'asserted',
        implicit: false,
        place: null,
        asOf: published,
        rules: ['sample'],
        confidence: 0.9,
        maker: 'rules',
        ...fields,
        search: searchText({
          quote: claim.quote,
          counted: fields.counted ?? '',
          place: null,
          attribution: speaker ? [{ name: speaker }] : [],
        }),
        number,
        ...selectorOf({ start, end }),
      },
    ])
    ids[claimName] = id!
    const chain: [LinkRole, string][] = [
      ...(speaker ? [['speaker', speaker] as [LinkRole, string]] : []),
      ...(via ? [['relay', via] as [LinkRole, string]] : []),
      ['outlet', source],
    ]
    await insertAttributions(
      db,
      chain.map(([role, link], position) => ({
        claim: id!,
        position,
        role,
        name: link,
        source: sources.get(link.toLowerCase()) ?? null,
      })),
    )
  }
  return report
}
