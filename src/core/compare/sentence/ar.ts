import type { Phrases } from './phrases.js'

const times = (ratio: string | null): string => (ratio ? `، ونسبة الأكبر إلى الأصغر ${ratio}` : '')

export const arabic: Phrases = {
  nobody: 'مصدر غير مسمى',
  colon: ': ',
  figure: ({ low, high }) =>
    low === high ? `${low}` : high === null ? `${low} أو أكثر` : low === null ? `حتى ${high}` : `${low}–${high}`,
  people: {
    zero: '{n} شخص',
    one: 'شخص واحد',
    two: 'شخصان',
    few: '{n} أشخاص',
    many: '{n} شخصا',
    other: '{n} شخص',
  },
  strikes: {
    zero: '{n} ضربة',
    one: 'ضربة واحدة',
    two: 'ضربتان',
    few: '{n} ضربات',
    many: '{n} ضربة',
    other: '{n} ضربة',
  },
  voices: {
    zero: 'لا مصدر',
    one: 'مصدر واحد',
    two: 'مصدران',
    few: '{n} مصادر',
    many: '{n} مصدرا',
    other: '{n} مصدر',
  },
  relation: {
    denies: ({ a, b }) => `${a} (نفي). ${b}. الأول ينفي رقم الثاني.`,
    'same-origin': ({ a, b }) => `${a}. ${b}. تصريح واحد يحتسب مرة واحدة.`,
    updates: ({ a, b }) => `${a}. قبل ذلك، ${b}. الرقم الأحدث يحل محل الأقدم.`,
    'part-of': ({ a, b }) => `${a}. ${b}. الأول جزء من الثاني.`,
    'look-alike': ({ a, b }) => `${a}. ${b}. الرقم نفسه، لكن الحادثة مختلفة، فلا يجوز دمجهما.`,
    'not-comparable': ({ a, b }) => `${a}. ${b}. لا تجوز المقارنة بينهما.`,
    near: ({ a, b, gap }) => `${a}. ${b}. لا يفرق بينهما إلا التقريب${gap ? ` (${gap})` : ''}.`,
    conflicts: ({ a, b, gap, ratio }) => `${a}. ${b}. الفارق بينهما ${gap}${times(ratio)}.`,
    agrees: ({ a, b }) => `${a}. ${b}. يمكن أن يصح كلاهما.`,
  },
  reason: {
    'different-incident': 'يتحدثان عن حادثتين مختلفتين.',
    'different-metric': 'لا يحصيان الشيء نفسه.',
    'different-population': 'لا يحصيان الأشخاص أنفسهم.',
    'different-place': 'المكان مختلف.',
    'different-period': 'المدة مختلفة.',
    'event-vs-total': 'أحدهما عن حادثة واحدة والآخر حصيلة مدة أطول.',
    unresolved: 'المعلومات المتوافرة لا تكفي لذلك.',
  },
  note: {
    falls: 'الحصيلة انخفضت.',
    tenfold: 'أحدهما عشرة أضعاف الآخر، فلعله خطأ في خانة.',
    'part-exceeds-whole': 'الجزء أكبر من الكل.',
    superseded: 'الرقم الأقدم استبدله مصدره بغيره.',
    party: 'المتحدث طرف في القتال.',
  },
  policy: {
    'min-max': 'من الأدنى إلى الأعلى',
    independent: 'المصادر المستقلة',
    latest: 'أحدث رقم من كل مصدر',
    conservative: 'أدنى رقم موثوق',
    majority: 'أكثر المصادر',
  },
  grade: {
    confirmed: 'مؤكدة',
    fair: 'مقبولة',
    weak: 'ضعيفة',
    contested: 'متنازع عليها',
    discounted: 'غير محتسبة',
  },
  gradeRule: {
    'party-accepts': 'طرف في القتال يقرّ بالمسؤولية.',
    'only-combatants': 'كل الأصوات لا تحصي إلا مقاتلين.',
    'rival-blame': 'الأصوات تتهم أطرافًا مختلفة.',
    'two-independent': 'يذكره صوتان مستقلان أو أكثر.',
    'single-origin': 'لا يستند إلا إلى مصدر واحد.',
  },
  range: (policy, figure, voices) => `${policy}: ${figure}، وفق ${voices}`,
}
