import { seedSpeakers } from '../src/core/source/directory.js'
import type { SeedSource } from './sample.js'

/** Outlets that stand for a kind of outlet; none of them exists. */
export const SAMPLE_OUTLETS = {
  arWire: sample('Sample wire (Arabic)', 'agency', 'ar', 'وكالة أنباء نموذجية'),
  arDaily: sample('Sample daily (Arabic)', 'outlet', 'ar', 'صحيفة نموذجية'),
  arSite: sample('Sample news site (Arabic)', 'outlet', 'ar', 'موقع إخباري نموذجي'),
  enWire: sample('Sample wire (English)', 'agency', 'en'),
  enDaily: sample('Sample daily (English)', 'outlet', 'en'),
  enRadio: sample('Sample broadcaster (English)', 'outlet', 'en'),
  frWire: sample('Sample wire (French)', 'agency', 'fr', 'Agence modèle'),
  frDaily: sample('Sample daily (French)', 'outlet', 'fr', 'Quotidien modèle'),
  frRadio: sample('Sample broadcaster (French)', 'outlet', 'fr', 'Radio modèle'),
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

function sample(
  name: string,
  kind: 'agency' | 'outlet',
  lang: 'ar' | 'en' | 'fr',
  ...aliases: readonly string[]
): SeedSource {
  return { name, kind, country: null, languages: [lang], side: null, aliases }
}
