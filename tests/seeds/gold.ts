import type { Metric } from '../../src/core/claim/vocabulary.js'
import type { RelationKind } from '../../src/core/compare/relation.js'

/** What a careful reader finds in a sample report: number, metric, low, high, and who said it (a stretch of the name), null for the outlet. */
export type GoldClaim = readonly [
  number: string,
  metric: Metric,
  low: number | null,
  high: number | null,
  speaker: string | null,
  denied?: 'denied',
]

const BUNYAN_AR = 'البنيان المرصوص'

export const GOLD: Readonly<Record<string, readonly GoldClaim[]>> = {
  'sirte-oct-ar': [
    ['80', 'killed', 81, null, BUNYAN_AR],
    ['55', 'killed', 55, 55, 'المكتب'],
    ['25', 'killed', 25, 25, 'المكتب'],
    ['عشر', 'strikes', 10, 10, 'المكتب'],
    ['خمس', 'strikes', 5, 5, 'المكتب'],
  ],
  'sirte-oct-en': [
    ['80', 'killed', 81, null, 'Bunyan Marsous'],
    ['55', 'killed', 55, 55, 'office'],
    ['25', 'killed', 25, 25, 'office'],
    ['Ten', 'strikes', 10, 10, 'office'],
    ['five', 'strikes', 5, 5, 'office'],
  ],
  'sirte-jan-ar': [
    ['80', 'killed', 81, null, null],
    ['80', 'killed', 81, null, 'كارتر'],
    ['مئة', 'munitions', 100, 100, 'كوك'],
    ['معسكرين', 'other', 2, 2, 'كوك'],
  ],
  'sirte-jan-en': [
    ['two', 'other', 2, 2, 'Carter'],
    ['80', 'killed', 81, null, 'Carter'],
    ['100', 'munitions', 100, 100, 'Cook'],
    ['Several', 'killed', 3, null, 'Carter'],
  ],
  'sirte-jan-fr': [
    ['80', 'killed', 81, null, 'Carter'],
    ['centaine', 'munitions', 100, 100, 'Cook'],
    ['deux', 'other', 2, 2, 'Cook'],
  ],
  'sirte-strength-ar': [
    ['خمسة وستة آلاف', 'strength', 5000, 6000, 'استخبارات'],
    ['ثمانية آلاف', 'strength', 8001, null, 'تقرير سري'],
    ['عشرات', 'displaced', 10, null, 'كوريري'],
  ],
  'sirte-june-ar': [
    ['سبعة', 'killed', 8, null, 'داعش'],
    ['20 مليون', 'munitions', 20_000_000, 20_000_000, 'كوبلر'],
  ],
  'qawarsha-ar': [
    ['قائدان', 'killed', 2, 2, null],
    ['غارتين', 'strikes', 2, 2, 'مصدر عسكري'],
    ['جندي', 'wounded', 1, 1, 'مصدر عسكري'],
  ],
  'mastaba-ar': [
    ['١١٩', 'killed', 119, 119, 'اليونيسف'],
    ['٤٧', 'wounded', 47, 47, 'اليونيسف'],
    ['الغارتين', 'strikes', 2, 2, 'اليونيسف'],
    ['٢٢', 'killed', 22, 22, 'المنظمة'],
  ],
  'mastaba-en': [
    ['106', 'killed', 106, 106, 'UN human rights office'],
    ['24', 'killed', 24, 24, 'UN human rights office'],
  ],
  'mastaba-fr': [
    ['97', 'killed', 97, null, 'Human Rights Watch'],
    ['25', 'killed', 25, 25, 'Human Rights Watch'],
    ['dizaine', 'killed', 10, 10, 'organisation'],
  ],
  'wedding-ar': [['ثلاثة وثلاثين', 'killed', 33, 33, 'المسيرة']],
  'wedding-en': [
    ['20', 'killed', 20, null, 'Hajjah health department'],
    ['Forty-five', 'wounded', 45, 45, 'hospital'],
    ['30', 'wounded', 30, 30, 'hospital'],
  ],
  'khan-sheikhoun-ar': [
    ['٥٨', 'killed', 58, null, 'المرصد السوري'],
    ['١١', 'killed', 11, 11, 'المرصد السوري'],
  ],
  'khan-sheikhoun-fr': [
    ['72', 'killed', 72, 72, 'Observatoire syrien'],
    ['20', 'killed', 20, 20, 'Observatoire syrien'],
  ],
  'khan-sheikhoun-en': [
    ['86', 'killed', 86, 86, 'Syrian Observatory'],
    ['30', 'killed', 30, 30, 'Syrian Observatory'],
    ['72', 'killed', 72, 72, 'Syrian Observatory'],
    ['89', 'killed', 89, 89, 'Idlib Health Directorate'],
    ['541', 'wounded', 541, 541, 'Idlib Health Directorate'],
  ],
  'mosul-ar': [
    ['61', 'killed', 61, 61, 'قيادة العمليات المشتركة'],
    ['200', 'killed', 200, 200, 'قيادة العمليات المشتركة', 'denied'],
    ['200', 'killed', 201, null, 'مسؤولون محليون'],
  ],
  'mosul-en': [
    ['105', 'killed', 105, 105, 'Pentagon'],
    ['101', 'killed', 101, 101, 'Pentagon'],
    ['four', 'killed', 4, 4, 'Pentagon'],
    ['two', 'other', 2, 2, null],
    ['36', 'missing', 36, 36, null],
  ],
  'mosul-fr': [
    ['307', 'killed', 307, null, 'Haut-Commissariat'],
    ['273', 'wounded', 273, 273, 'Haut-Commissariat'],
  ],
  'ain-al-asad-ar': [
    ['خمسة عشر', 'munitions', 15, 15, null],
    ['قاعدتين', 'other', 2, 2, null],
    ['80', 'killed', 80, null, 'التلفزيون الإيراني'],
  ],
  'ain-al-asad-en': [
    ['No', 'killed', 0, 0, 'White House'],
    ['80', 'killed', 80, 80, 'White House', 'denied'],
  ],
  'ain-al-asad-later-en': [
    ['Thirty-four', 'wounded', 34, 34, 'Pentagon'],
    ['11', 'wounded', 11, 11, 'Pentagon'],
  ],
  'ain-al-asad-fr': [['109', 'wounded', 109, 109, 'Pentagone']],
  'beirut-wire-fr': [
    ['78', 'killed', 78, null, 'ministre libanais'],
    ['4 000', 'wounded', 4000, 4000, 'ministre libanais'],
    ['dizaines', 'missing', 10, null, null],
  ],
  'beirut-daily-fr': [
    ['78', 'killed', 78, null, 'ministre libanais'],
    ['4 000', 'wounded', 4000, 4000, 'ministre libanais'],
    ['dizaines', 'missing', 10, null, null],
  ],
  'beirut-ar': [
    ['مئة', 'killed', 101, null, 'الصليب الأحمر اللبناني'],
    ['أربعة آلاف', 'wounded', 4001, null, 'الصليب الأحمر اللبناني'],
    ['250 ألفا و300 ألف', 'displaced', 250_000, 300_000, 'محافظ بيروت'],
  ],
  'beirut-en': [
    ['135', 'killed', 135, 135, 'health minister'],
    ['5,000', 'wounded', 5000, 5000, 'health minister'],
    ['78', 'killed', 78, 78, 'health minister'],
    ['Dozens', 'missing', 12, null, null],
  ],
  'mariupol-en': [['300', 'killed', 300, 300, 'Mariupol city council']],
  'mariupol-fr': [
    ['600', 'killed', 600, 600, 'Associated Press'],
    ['300', 'killed', 300, 300, 'mairie de Marioupol'],
  ],
  'mariupol-ar': [['اثني عشر', 'killed', 12, null, 'العفو الدولية']],
  'kramatorsk-en': [
    ['30', 'killed', 31, null, 'Ukrainian Railways'],
    ['100', 'wounded', 101, null, 'Ukrainian Railways'],
    ['Thousands', 'other', 1000, null, null],
  ],
  'kramatorsk-ar': [
    ['30', 'killed', 31, null, 'السكك الحديدية'],
    ['100', 'wounded', 101, null, 'السكك الحديدية'],
    ['آلاف', 'other', 1000, null, null],
  ],
  'kramatorsk-fr': [
    ['Cinquante', 'killed', 50, 50, 'Kyrylenko'],
    ['cinq', 'killed', 5, 5, 'Kyrylenko'],
  ],
  'kramatorsk-later-en': [
    ['57', 'killed', 57, 57, 'Kyrylenko'],
    ['109', 'wounded', 109, 109, 'Kyrylenko'],
  ],
  'paris-fr': [
    ['129', 'killed', 129, 129, 'Molins'],
    ['352', 'wounded', 352, 352, 'Molins'],
    ['99', 'wounded', 99, 99, 'Molins'],
    ['89', 'killed', 89, 89, null],
  ],
  'paris-later-fr': [
    ['130', 'killed', 130, 130, 'Premier ministre'],
    ['un', 'killed', 1, 1, 'Premier ministre'],
  ],
  'paris-ar': [
    ['عشرات', 'killed', 10, null, null],
    ['مئات', 'wounded', 100, null, null],
    ['مئة', 'killed', 100, 100, 'مصدر في الشرطة'],
  ],
  'christchurch-en': [
    ['Forty', 'killed', 40, 40, 'Ardern'],
    ['two', 'other', 2, 2, 'Ardern'],
    ['Thirty', 'killed', 30, 30, 'Ardern'],
    ['ten', 'killed', 10, 10, 'Ardern'],
    ['20', 'wounded', 21, null, null],
  ],
  'christchurch-evening-en': [
    ['Forty-nine', 'killed', 49, 49, 'Bush'],
    ['two', 'other', 2, 2, 'Bush'],
    ['Forty-one', 'killed', 41, 41, null],
    ['seven', 'killed', 7, 7, null],
    ['one', 'killed', 1, 1, null],
    ['48', 'wounded', 48, 48, null],
  ],
  'christchurch-fr': [
    ['Cinquante', 'killed', 50, 50, 'Bush'],
    ['cinquante', 'wounded', 50, 50, 'Bush'],
    ['deux', 'other', 2, 2, 'Bush'],
  ],
}

/** A claim by its report, its number and, where a number stands twice, which of the two. */
export type Named = readonly [report: string, number: string, nth?: number]

export interface Trap {
  readonly why: string
  readonly a: Named
  readonly b: Named
  readonly relation: RelationKind
  readonly gap?: number
}

const trap = (why: string, a: Named, relation: RelationKind, b: Named, gap?: number): Trap => ({
  why,
  a,
  b,
  relation,
  ...(gap === undefined ? {} : { gap }),
})

/** What the sample was written to show. `updates`: a is the newer. `part-of`: a is the part. `denies`: a denies b. */
export const TRAPS: readonly Trap[] = [
  trap('one figure at one town, two events', ['sirte-oct-ar', '80'], 'look-alike', ['sirte-jan-ar', '80', 1]),
  trap('the same across languages', ['sirte-oct-en', '80'], 'look-alike', ['sirte-jan-en', '80']),
  trap(
    'two estimates in one report',
    ['sirte-strength-ar', 'خمسة وستة آلاف'],
    'conflicts',
    ['sirte-strength-ar', 'ثمانية آلاف'],
    2001,
  ),
  trap('a part of more than 80', ['sirte-oct-ar', '55'], 'part-of', ['sirte-oct-ar', '80']),
  trap('the other part', ['sirte-oct-ar', '25'], 'part-of', ['sirte-oct-ar', '80']),
  trap('a headline repeats the body', ['sirte-jan-ar', '80', 0], 'same-origin', ['sirte-jan-ar', '80', 1]),
  trap('a statement in Arabic and English', ['sirte-oct-ar', '80'], 'same-origin', ['sirte-oct-en', '80']),
  trap('a statement in Arabic and English', ['sirte-jan-ar', '80', 1], 'same-origin', ['sirte-jan-en', '80']),
  trap('a statement in English and French', ['sirte-jan-en', '80'], 'same-origin', ['sirte-jan-fr', '80']),
  trap('wire copy in two outlets', ['beirut-wire-fr', '78'], 'same-origin', ['beirut-daily-fr', '78']),
  trap('a translated wire text', ['kramatorsk-en', '30'], 'same-origin', ['kramatorsk-ar', '30']),
  trap('a toll that rises', ['khan-sheikhoun-fr', '72'], 'updates', ['khan-sheikhoun-ar', '٥٨']),
  trap('it rises again', ['khan-sheikhoun-en', '86'], 'updates', ['khan-sheikhoun-fr', '72']),
  trap('a governor revises', ['kramatorsk-later-en', '57'], 'updates', ['kramatorsk-fr', 'Cinquante']),
  trap('a minister revises', ['beirut-en', '135'], 'updates', ['beirut-wire-fr', '78']),
  trap('police revise', ['christchurch-fr', 'Cinquante'], 'updates', ['christchurch-evening-en', 'Forty-nine']),
  trap('the Pentagon revises', ['ain-al-asad-fr', '109'], 'updates', ['ain-al-asad-later-en', 'Thirty-four']),
  trap('an army denies a figure', ['mosul-ar', '200', 0], 'denies', ['mosul-ar', '200', 1]),
  trap('a state denies a figure', ['ain-al-asad-en', '80'], 'denies', ['ain-al-asad-ar', '80']),
  trap('none against eighty', ['ain-al-asad-ar', '80'], 'conflicts', ['ain-al-asad-en', 'No'], 80),
  trap('two bodies count one market', ['mastaba-ar', '١١٩'], 'conflicts', ['mastaba-en', '106'], 13),
  trap('300 or twice as many', ['mariupol-en', '300'], 'conflicts', ['mariupol-fr', '600'], 300),
  trap('a concession and an official count', ['mosul-ar', '61'], 'conflicts', ['mosul-en', '105'], 44),
  trap('at least 20 and 33', ['wedding-en', '20'], 'agrees', ['wedding-ar', 'ثلاثة وثلاثين']),
  trap('children among the dead', ['mastaba-en', '24'], 'part-of', ['mastaba-en', '106']),
  trap('one mosque of two', ['christchurch-evening-en', 'Forty-one'], 'part-of', [
    'christchurch-evening-en',
    'Forty-nine',
  ]),
  trap('one place of several', ['paris-fr', '89'], 'part-of', ['paris-fr', '129']),
  trap('one strike and five weeks', ['mosul-en', '105'], 'not-comparable', ['mosul-fr', '307']),
]
