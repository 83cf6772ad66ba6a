import type { InterfaceLanguage } from '../../core/claim/vocabulary.js'

/** Sides that are more than the one body that would stand for them: a hospital of the opposition is no army. */
export const SIDE_NAMES: Readonly<Record<string, Readonly<Record<InterfaceLanguage, string>>>> = {
  'syria-government': { ar: 'الحكومة السورية', en: 'Syrian government', fr: 'gouvernement syrien' },
  'syria-opposition': { ar: 'المعارضة السورية', en: 'Syrian opposition', fr: 'opposition syrienne' },
  'yemen-government': {
    ar: 'الحكومة اليمنية والتحالف',
    en: 'Yemeni government and its coalition',
    fr: 'gouvernement yéménite et sa coalition',
  },
  'afghan-republic': { ar: 'جمهورية أفغانستان', en: 'Afghan republic', fr: 'République afghane' },
  turkey: { ar: 'تركيا', en: 'Turkey', fr: 'Turquie' },
  drc: { ar: 'الكونغو الديمقراطية', en: 'DR Congo', fr: 'RD Congo' },
  nato: { ar: 'حلف شمال الأطلسي', en: 'NATO', fr: 'Otan' },
  krg: { ar: 'إقليم كردستان العراق', en: 'Kurdistan Region of Iraq', fr: 'Kurdistan irakien' },
  'iran-axis': { ar: 'الفصائل الموالية لإيران', en: 'Iran-aligned groups', fr: 'groupes alliés à l’Iran' },
  'palestinian-authority': { ar: 'السلطة الفلسطينية', en: 'Palestinian Authority', fr: 'Autorité palestinienne' },
  'kashmir-militants': { ar: 'مسلحو كشمير', en: 'Kashmir militants', fr: 'combattants du Cachemire' },
  'african-union': { ar: 'الاتحاد الأفريقي', en: 'African Union', fr: 'Union africaine' },
  un: { ar: 'الأمم المتحدة', en: 'United Nations', fr: 'Nations unies' },
}

/** Sides that are states, by their codes where the side is called otherwise. */
const STATES: Readonly<Record<string, string>> = { us: 'US', uk: 'GB' }

let english: Intl.DisplayNames | undefined

/** The code of the state that a side is; `country` is that of a body of it. */
export function stateOf(side: string, country: string | null): string | null {
  const known = STATES[side]
  if (known) return known
  if (country === null) return null
  english ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const name = english.of(country.toUpperCase())?.toLowerCase().replaceAll(' ', '-')
  return name === side ? country.toUpperCase() : null
}
