const words = (breadth: number, text: string): [string, number][] => text.split(' ').map((word) => [word, breadth])

/** Common nouns that begin a place's name: "le marché de Sabra", "province de Hakkari". */
export const PLACE_KINDS: ReadonlyMap<string, number> = new Map([
  ...words(
    0,
    'site quartier rue avenue boulevard place pont marché camp hôpital aéroport base gare mosquée église cathédrale temple synagogue musée monastère mausolée école université hôtel stade tour centre théâtre salle prison checkpoint barrage poste caserne palais ambassade carrefour sanctuaire basilique abbaye couvent station promenade plage parc jardin discothèque restaurant supermarché',
  ),
  ...words(1, 'ville village localité commune bourg bourgade hameau cité municipalité capitale île port'),
  ...words(2, 'district cercle canton arrondissement secteur vallée oasis'),
  ...words(3, 'province région wilaya gouvernorat département comté état oblast territoire bande péninsule'),
])

/** "la capitale suédoise", "la banlieue parisienne": what is named by its nation or town alone. */
export const OF_NATIONS: ReadonlyMap<string, number> = new Map([
  ...words(1, 'capitale'),
  ...words(3, 'banlieue région'),
])

export const COUNTRY_PREPOSITIONS: ReadonlySet<string> = new Set(['en', 'au', 'aux'])

/** "près de Kidal", "au nord de Tripoli" */
export const NEAR: ReadonlySet<string> = new Set(
  'près proximité nord sud est ouest centre alentours environs banlieue périphérie sortie entrée large hauteur'.split(
    ' ',
  ),
)

/** "a visé Sévaré", "a frappé Bagdad" */
export const STRUCK: ReadonlySet<string> = new Set(
  'visé frappé touché secoué ébranlé attaqué bombardé endeuillé fui quitté fuyant'.split(' '),
)

/** "la bataille de Syrte", "la chute d'Alep" */
export const BATTLES: ReadonlySet<string> = new Set(
  'bataille siège prise reprise chute libération reconquête'.split(' '),
)

/** "camp de réfugiés de Jabaliya" */
export const PEOPLE_OF_CAMPS: ReadonlySet<string> = new Set('réfugiés déplacés migrants'.split(' '))

/** Capitals that name no place: groups, bodies and makes behind a preposition, and heads of a line. */
export const NO_PLACES: ReadonlySet<string> = new Set(
  (
    'soir monde figaro parisien progrès devoir twitter facebook telegram x youtube instagram whatsapp internet reuters xinhua amaq interpol otan ' +
    'al daech boko hamas hezbollah hizbullah front parti mouvement brigades katiba état etat armée forces garde ' +
    'nations union conseil ligue mission organisation observatoire croissant croix médecins sécurité onu unrwa ' +
    'kalachnikov allah dieu noël aïd ramadan achoura pâques islam coran premier président m mme mgr ' +
    'bilan vidéo video direct photo photos exclusif urgent info infos actualité mise terrorisme attentat attentats attaque guerre lire'
  ).split(' '),
)

/** Where the wounded and the dead are taken, and who speaks of them. */
export const HOSPITALS: ReadonlySet<string> = new Set(['hôpital', 'centre'])

/** "devant l'entrée de l'hôpital": where it happened all the same. */
export const AT_DOORS: ReadonlySet<string> = new Set(
  'entrée enceinte cour parking cours alentours environs proximité devant près face intérieur toit abords'.split(' '),
)

const forms = (text: string): string[] => text.split(' ').flatMap((word) => [word, `${word}e`, `${word}s`, `${word}es`])

/** "transférés à Sanaa", "né à Lyon", "basée à Londres", "lors d'une conférence à Genève": not where it happened. */
export const TAKEN: ReadonlySet<string> = new Set([
  ...forms(
    'transporté transféré évacué conduit hospitalisé soigné traité emmené acheminé amené inhumé enterré né basé domicilié rendu exilé',
  ),
  ...'admis admise admises conférence réunion sommet pourparlers négociations visite'.split(' '),
])

/** "la guerre contre la Russie": against whom, not where. */
export const FOES_OF: ReadonlySet<string> = new Set('guerre lutte combat combats coalition conflit alliance'.split(' '))

/** "gouverneur de la région de Kharkiv", "police de Kaboul": who speaks or acts, named by a place. */
export const SPEAKING_HOUSES: ReadonlySet<string> = new Set(
  (
    'maire mairie shérif gouverneur gouverneure gouvernorat préfet préfecture bourgmestre civile santé ministère ministre police parole procureur procureure parquet ' +
    'bureau chef responsable responsables directeur président présidence administration administrateur source sources gouvernement ' +
    'comité comités coordination communiqué commandant commandement conseil élu élus député ambassadeur évêque correspondant ' +
    'direction autorités justice tribunal régime forces armée troupes diplomatie chancellerie'
  ).split(' '),
)

/** Where the names of France's departments and mountains begin: "dans le Var", "dans les Hautes-Alpes". */
export const DEPARTMENTS: ReadonlySet<string> = new Set(
  (
    'ain aisne allier alpes ardèche ardennes ariège aube aude aveyron bas bouches calvados cantal charente cher corrèze corse côte côtes creuse ' +
    'deux dordogne doubs drôme essonne eure finistère gard gers gironde haut haute hautes hauts hérault ille indre isère jura landes loir loire loiret ' +
    'lot lozère maine manche marne mayenne meurthe meuse morbihan moselle nièvre oise orne pas puy pyrénées rhin rhône saône sarthe savoie seine somme ' +
    'tarn territoire val var vaucluse vendée vienne vosges yonne yvelines'
  ).split(' '),
)

/** Every word at which a place may begin. */
export const PLACE_STARTS: readonly string[] = [
  ...PLACE_KINDS.keys(),
  ...COUNTRY_PREPOSITIONS,
  ...NEAR,
  ...STRUCK,
  ...BATTLES,
  ...['à', 'a', 'sur', 'vers', 'contre', 'dans'],
]
