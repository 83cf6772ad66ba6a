import type { Phrases } from './phrases.js'

const times = (ratio: string | null): string => (ratio ? ` ; le plus grand vaut ${ratio} fois le plus petit` : '')

export const french: Phrases = {
  nobody: 'source non précisée',
  colon: ' : ',
  figure: ({ low, high }) =>
    low === high ? `${low}` : high === null ? `${low} ou plus` : low === null ? `jusqu’à ${high}` : `${low}–${high}`,
  people: { one: '{n} personne', other: '{n} personnes' },
  strikes: { one: '{n} frappe', other: '{n} frappes' },
  voices: { one: '{n} voix', other: '{n} voix' },
  relation: {
    denies: ({ a, b }) => `${a} (démenti). ${b}. Le premier rejette le chiffre du second.`,
    'same-origin': ({ a, b }) => `${a}. ${b}. Une seule déclaration, comptée une fois.`,
    updates: ({ a, b }) => `${a}. Auparavant, ${b}. Le nouveau chiffre remplace l’ancien.`,
    'part-of': ({ a, b }) => `${a}. ${b}. Le premier chiffre compte une partie du second.`,
    'look-alike': ({ a, b }) => `${a}. ${b}. Même chiffre, mais un autre événement : à ne pas confondre.`,
    'not-comparable': ({ a, b }) => `${a}. ${b}. Ces chiffres ne se comparent pas.`,
    near: ({ a, b, gap }) => `${a}. ${b}. Seul l’arrondi les sépare${gap ? ` (${gap})` : ''}.`,
    conflicts: ({ a, b, gap, ratio }) => `${a}. ${b}. L’écart est de ${gap}${times(ratio)}.`,
    agrees: ({ a, b }) => `${a}. ${b}. Les deux peuvent être justes.`,
  },
  reason: {
    'different-incident': 'Ils portent sur des événements différents.',
    'different-metric': 'Ils ne comptent pas la même chose.',
    'different-population': 'Ils ne comptent pas les mêmes personnes.',
    'different-place': 'Ils portent sur des lieux différents.',
    'different-period': 'Ils portent sur des périodes différentes.',
    'event-vs-total': 'L’un porte sur un seul événement, l’autre sur une durée.',
    unresolved: 'On en sait trop peu pour les comparer.',
  },
  note: {
    falls: 'Le total a baissé.',
    tenfold: 'L’un vaut dix fois l’autre : peut-être un chiffre de trop.',
    'part-exceeds-whole': 'Une partie dépasse le tout.',
    superseded: 'Le chiffre ancien avait été remplacé par sa propre source.',
    party: 'Une partie au conflit s’exprime.',
  },
  policy: {
    'min-max': 'du plus bas au plus haut',
    independent: 'voix indépendantes',
    latest: 'dernier chiffre de chaque voix',
    conservative: 'le plus bas crédible',
    majority: 'le plus grand nombre de voix',
  },
  grade: { confirmed: 'confirmé', fair: 'solide', weak: 'fragile', contested: 'contesté', discounted: 'écarté' },
  gradeRule: {
    'party-accepts': 'Une partie au conflit reconnaît sa responsabilité.',
    'only-combatants': 'Toutes les voix ne comptent que des combattants.',
    'rival-blame': 'Les voix accusent des camps différents.',
    'two-independent': 'Au moins deux voix indépendantes le rapportent.',
    'single-origin': 'Une seule origine l’affirme.',
  },
  range: (policy, figure, voices) => `${policy} : ${figure}, selon ${voices}`,
}
