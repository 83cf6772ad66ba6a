import type { Phrases } from './phrases.js'

const times = (ratio: string | null): string => (ratio ? `; the larger is ${ratio} times the smaller` : '')

export const english: Phrases = {
  nobody: 'unnamed source',
  colon: ': ',
  figure: ({ low, high }) =>
    low === high ? `${low}` : high === null ? `${low} or more` : low === null ? `up to ${high}` : `${low}–${high}`,
  people: { one: '{n} person', other: '{n} people' },
  strikes: { one: '{n} strike', other: '{n} strikes' },
  voices: { one: '{n} voice', other: '{n} voices' },
  relation: {
    denies: ({ a, b }) => `${a} (denied). ${b}. The first rejects the figure of the second.`,
    'same-origin': ({ a, b }) => `${a}. ${b}. One statement, counted once.`,
    updates: ({ a, b }) => `${a}. Earlier, ${b}. The newer figure replaces the older one.`,
    'part-of': ({ a, b }) => `${a}. ${b}. The first counts a part of the second.`,
    'look-alike': ({ a, b }) => `${a}. ${b}. The same figure, but another event: not to be merged.`,
    'not-comparable': ({ a, b }) => `${a}. ${b}. These may not be compared.`,
    near: ({ a, b, gap }) => `${a}. ${b}. They differ by rounding only${gap ? ` (${gap})` : ''}.`,
    conflicts: ({ a, b, gap, ratio }) => `${a}. ${b}. They are ${gap} apart${times(ratio)}.`,
    agrees: ({ a, b }) => `${a}. ${b}. Both can be right.`,
  },
  reason: {
    'different-incident': 'They speak of different events.',
    'different-metric': 'They count different things.',
    'different-population': 'They count different people.',
    'different-place': 'They count in different places.',
    'different-period': 'They count over different times.',
    'event-vs-total': 'One counts a single event, the other a longer time.',
    unresolved: 'Too little is known to compare them.',
  },
  note: {
    falls: 'The total has fallen.',
    tenfold: 'One is ten times the other: perhaps a slip of a digit.',
    'part-exceeds-whole': 'A part is larger than its whole.',
    superseded: 'The older figure had been replaced by its own source.',
    party: 'A party to the fighting speaks.',
  },
  policy: {
    'min-max': 'lowest to highest',
    independent: 'independent voices',
    latest: 'latest of each voice',
    conservative: 'lowest credible',
    majority: 'most voices',
  },
  grade: { confirmed: 'confirmed', fair: 'fair', weak: 'weak', contested: 'contested', discounted: 'discounted' },
  gradeRule: {
    'party-accepts': 'A party to the fighting accepts responsibility.',
    'only-combatants': 'Every voice counts combatants only.',
    'rival-blame': 'Voices blame different sides.',
    'two-independent': 'Two or more independent voices report it.',
    'single-origin': 'It rests on a single origin.',
  },
  range: (policy, figure, voices) => `${policy}: ${figure}, by ${voices}`,
}
