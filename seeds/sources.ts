import { seedSpeakers } from '../src/core/source/directory.js'
import type { SeedSource } from './sample.js'

/** Outlets that stand for a kind of outlet; none of them exists. */
export const SAMPLE_OUTLETS = {
  arWire: sample('وكالة العيّنة', 'agency', 'ar'),
  arDaily: sample('صحيفة العيّنة', 'outlet', 'ar'),
  arSite: sample('موقع العيّنة', 'outlet', 'ar'),
  enWire: sample('Sample Wire', 'agency', 'en'),
  enDaily: sample('Sample Daily', 'outlet', 'en'),
  enRadio: sample('Sample Radio', 'outlet', 'en'),
  frWire: sample('Agence Exemple', 'agency', 'fr'),
  frDaily: sample('Quotidien Exemple', 'outlet', 'fr'),
  frRadio: sample('Radio Exemple', 'outlet', 'fr'),
} as const

/** Who is quoted in the sample reports, by their ids in seeds/speakers.ts. */
const QUOTED = [
  ...['afp', 'reuters', 'ap', 'tasnim', 'al-masirah', 'corriere'],
  ...['bunyan-media', 'pentagon', 'unsmil', 'un', 'ohchr', 'unicef', 'hrw', 'amnesty', 'hajjah-health'],
  ...['sohr', 'health-idlib', 'syria-mod', 'health-lb', 'red-cross-lb', 'nz-pm', 'nz-police', 'canterbury-health'],
  ...['paris-prosecutor', 'french-government', 'iraq-mod', 'coalition-oir', 'donetsk-governor', 'russian-mod'],
  ...['mariupol-council', 'us-state', 'saudi-coalition-spokesman'],
]

export const seedSources: readonly SeedSource[] = [
  ...Object.values(SAMPLE_OUTLETS),
  ...seedSpeakers()
    .filter(({ id }) => QUOTED.includes(id))
    .map(({ kind, country, side, ar, en, fr }) => {
      const [name = '', ...aliases] = [...new Set([...en, ...ar, ...fr])]
      return { name, kind, country, languages: [], side, aliases }
    }),
]

function sample(name: string, kind: 'agency' | 'outlet', lang: 'ar' | 'en' | 'fr'): SeedSource {
  return { name, kind, country: null, languages: [lang], side: null, aliases: [] }
}
