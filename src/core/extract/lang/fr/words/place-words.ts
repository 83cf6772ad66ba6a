const words = (breadth: number, text: string): [string, number][] => text.split(' ').map((word) => [word, breadth])

/** Common nouns that begin a place's name: "le marché de Sabra", "province de Hakkari". */
export const PLACE_KINDS: ReadonlyMap<string, number> = new Map([
  ...words(
    0,
    'quartier rue avenue boulevard place pont marché camp hôpital aéroport base gare mosquée église cathédrale temple école université hôtel stade tour centre théâtre salle prison checkpoint barrage poste caserne palais ambassade carrefour',
  ),
  ...words(1, 'ville village localité commune bourg bourgade hameau cité municipalité capitale île port'),
  ...words(2, 'district cercle canton arrondissement secteur vallée oasis'),
  ...words(3, 'province région wilaya gouvernorat département comté état oblast territoire bande péninsule'),
])

export const COUNTRY_PREPOSITIONS: ReadonlySet<string> = new Set(['en', 'au', 'aux'])

/** "près de Kidal", "au nord de Tripoli" */
export const NEAR: ReadonlySet<string> = new Set(
  'près proximité nord sud est ouest centre alentours environs banlieue périphérie sortie entrée'.split(' '),
)

/** "a visé Sévaré", "a frappé Bagdad" */
export const STRUCK: ReadonlySet<string> = new Set(
  'visé frappé touché secoué ébranlé attaqué bombardé endeuillé'.split(' '),
)

/** Every word at which a place may begin. */
export const PLACE_STARTS: readonly string[] = [
  ...PLACE_KINDS.keys(),
  ...COUNTRY_PREPOSITIONS,
  ...NEAR,
  ...STRUCK,
  ...['à', 'a', 'sur', 'vers', 'contre'],
]
