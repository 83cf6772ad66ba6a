import { foldText } from '../text/fold.js'
import type { PlaceKind } from './place.js'

/** Nouns that say what kind of place the name beside them is. They stand before it, in English also behind it. */
const HEADS: Readonly<Record<PlaceKind, string>> = {
  country: 'دولة جمهورية مملكة republic republique kingdom royaume',
  region: 'إقليم region regions peninsula peninsule',
  province:
    'محافظة ولاية مقاطعة countryside province provinces governorate governorates state states etat oblast oblasts gouvernorat wilaya departement bande',
  city: 'مدينة بلدة قرية ضيعة ناحية city town village ville commune localite bourg municipality',
  district:
    'حي مخيم ضاحية شارع منطقة district neighborhood neighbourhood quarter suburb camp area quartier faubourg banlieue arrondissement zone secteur',
  site: 'مطار سد معبر جسر مستشفى ميناء قاعدة مسرح سجن airport dam crossing bridge hospital port base theatre prison aeroport barrage pont hopital',
}
/** Heads that towns, quarters and provinces share. */
const OPEN_HEADS = 'ريف قضاء مديرية جزيرة جبهة محور raion county island ile front'

const KIND_OF_HEAD: ReadonlyMap<string, PlaceKind | null> = new Map([
  ...OPEN_HEADS.split(' ').map((word): [string, null] => [foldText(word), null]),
  ...Object.entries(HEADS).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, PlaceKind] => [foldText(word), kind as PlaceKind]),
  ),
])

export const isHead = (word: string): boolean => KIND_OF_HEAD.has(word) || KIND_OF_HEAD.has(bare(word))
/** The kind that a head promises, null where it fits several. */
export const kindOfHead = (word: string): PlaceKind | null =>
  KIND_OF_HEAD.get(word) ?? KIND_OF_HEAD.get(bare(word)) ?? null

/** Small words between a head and its name: "the city of Aleppo", "la ville d'Alep". */
const LINKS = new Set(['of', 'de', 'd', 'du', 'des', 'la', 'le', 'l', 'the'])
export const isHeadLink = (word: string): boolean => LINKS.has(word)

/** "بمدينة", "والمدينة" → "مدينة". */
const bare = (word: string): string => word.replace(/^[وف]?(?:[بلك]?ال|لل|[بلك])?(?=\p{L}{2})/u, '')
