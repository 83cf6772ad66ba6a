/** Words that say what kind of place a name is, with its width: 1 a building or street … 4.5 a region. */
export const PLACE_KINDS: readonly (readonly [width: number, words: string])[] = [
  [
    1,
    'street road roundabout junction intersection crossing square market mosque church hospital school university hotel checkpoint airport base barracks station building tower block prison stadium bridge shrine bakery cafe restaurant bazaar',
  ],
  [
    2,
    'neighborhood neighbourhood district area camp village quarter suburb settlement zone hamlet sector barangay sitio purok ward payam boma tehsil taluk taluka mandal upazila thana woreda kebele locality commune parish subdistrict raion hromada kampung township',
  ],
  [3, 'town city port'],
  [4, 'province governorate state region county valley island oblast canton prefecture voivodeship krai'],
  [4.5, 'strip country territory'],
]

/** Lower-case beginnings of Arabic and other names: "al-Bab". */
export const PARTICLES = 'al el ash an ar as at az ad et tel umm deir'

export const COUNTRIES =
  'nepal china japan taiwan vietnam cambodia laos malaysia singapore australia canada haiti cuba jamaica honduras guatemala nicaragua panama venezuela ecuador bolivia chile argentina brazil paraguay uruguay portugal belgium netherlands switzerland austria poland hungary romania bulgaria serbia croatia bosnia kosovo albania montenegro macedonia greece cyprus malta ireland scotland denmark sweden norway finland iceland estonia latvia lithuania belarus moldova kazakhstan kyrgyzstan tajikistan uzbekistan turkmenistan mongolia bhutan senegal gambia guinea liberia ghana togo benin gabon congo angola zambia zimbabwe malawi mozambique botswana namibia lesotho madagascar mauritius comoros uganda rwanda burundi tanzania djibouti mauritania eswatini fiji vanuatu tonga samoa gaza syria iraq iran yemen libya lebanon israel palestine egypt jordan turkey sudan somalia ethiopia eritrea kenya nigeria mali niger chad cameroon algeria tunisia morocco afghanistan pakistan india kashmir bangladesh myanmar thailand philippines indonesia ukraine russia chechnya georgia armenia azerbaijan colombia peru mexico spain france germany italy britain kuwait qatar bahrain oman uae'
const KNOWN: ReadonlySet<string> = new Set(COUNTRIES.split(' '))

export const isCountry = (name: string): boolean => KNOWN.has(name)
