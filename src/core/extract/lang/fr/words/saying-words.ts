/**
 * How a word of saying puts its speaker: verb ("a annoncé", "annonce"), learnt ("a-t-on appris de …"), source ("selon", "d'après"),
 * deny ("dément"). `form` tells a participle from a finite form. `after`: it says only behind what is said, or before "que".
 */
export interface Saying {
  readonly how: 'says' | 'learns' | 'according' | 'denies'
  readonly form: 'participle' | 'finite' | 'gerund' | 'infinitive'
  readonly after?: true
}

const REGULAR: readonly (readonly [Saying['how'], string])[] = [
  [
    'says',
    'annoncer déclarer indiquer affirmer préciser ajouter rapporter confirmer assurer estimer souligner expliquer signaler informer raconter témoigner révéler évoquer avancer publier dénoncer revendiquer constater dénombrer recenser comptabiliser relayer rappeler noter communiquer évaluer chiffrer alerter proclamer twitter tweeter poster relever déplorer citer marteler insister diffuser accuser considérer regretter confier détailler parler féliciter alarmer inquiéter exclamer nuancer lamenter indigner attester certifier garantir pointer dresser donner livrer réviser actualiser rehausser concéder dévoiler prétexter tempérer réaffirmer réitérer répéter officialiser énumérer mentionner spécifier divulguer rectifier inventorier lister répertorier documenter décompter relater narrer arguer avouer redouter targuer vanter réévaluer corriger fixer ramener abaisser totaliser présenter enregistrer vérifier renseigner notifier corroborer authentifier attribuer imputer camper',
  ],
  [
    'says',
    'clamer asséner assener argumenter énoncer objecter pronostiquer subodorer stipuler alléguer insinuer suggérer claironner ébruiter remarquer reconfirmer reformuler retranscrire répercuter calculer supputer conjecturer spéculer expliciter clarifier récapituler synthétiser valider entériner accréditer confesser jurer aviser démontrer redonner recouper extrapoler ressasser marmonner cacher dissimuler soupçonner suspecter condamner saluer stigmatiser vilipender pleurer',
  ],
  ['denies', 'nier réfuter rejeter contester récuser écarter balayer infirmer désavouer'],
]

/** Verbs that say behind what is said, "«…», lance X", or before "que"; "X a lancé deux missiles" says nothing. */
const AFTER =
  'lancer lâcher glisser souffler résumer commenter partager rassurer trancher tonner tempêter pester ironiser rétorquer répliquer juger plaider relativiser crier écrier hurler murmurer chuchoter soupirer gémir sangloter bredouiller balbutier fulminer vociférer vitupérer gronder grommeler maugréer bougonner rager enrager railler persifler plaisanter scander riposter enchaîner embrayer temporiser minimiser modérer analyser décrypter développer conter exposer observer titrer penser compléter décréter montrer prouver désespérer résumer philosopher sermonner haranguer fustiger'

/** Verbs of other patterns: present, past simple, stem of the imperfect, stem of the future, infinitive, participles. */
const PATTERNS: readonly (readonly [Saying['how'], 'after' | '', string])[] = [
  ['says', '', 'écrit écrivent écrivit écriv écrir écrire écrit/écrite/écrits/écrites'],
  [
    'says',
    '',
    'reconnaît reconnaissent reconnut reconnaiss reconnaîtr reconnaître reconnu/reconnue/reconnus/reconnues',
  ],
  ['says', '', 'admet admettent admit admett admettr admettre admis/admise'],
  ['says', '', 'soutient soutiennent soutint souten soutiendr soutenir soutenu'],
  ['says', '', 'maintient maintiennent maintint mainten maintiendr maintenir maintenu'],
  ['says', '', 'prétend prétendent prétendit prétend prétendr prétendre prétendu'],
  ['says', '', 'promet promettent promit promett promettr promettre promis/promise'],
  ['says', '', 'transmet transmettent transmit transmett transmettr transmettre transmis/transmise/transmises'],
  ['says', '', 'émet émettent émit émett émettr émettre émis/émise'],
  ['says', '', 'prévient préviennent prévint préven préviendr prévenir prévenu'],
  ['says', '', 'convient conviennent convint conven conviendr convenir convenu'],
  ['says', '', 'répond répondent répondit répond répondr répondre répondu'],
  ['says', '', 'conclut concluent conclut conclu conclur conclure conclu'],
  ['says', '', 'avertit avertissent avertit avertiss avertir avertir averti/avertie/avertis'],
  ['says', '', 'établit établissent établit établiss établir établir établi/établie/établis/établies'],
  ['says', '', 'craint craignent craignit craign craindr craindre craint'],
  ['says', '', 'redit redisent redit redis redir redire redit'],
  ['says', '', 'prédit prédisent prédit prédis prédir prédire prédit'],
  ['says', '', 'décrit décrivent décrivit décriv décrir décrire décrits'],
  ['says', 'after', 'renchérit renchérissent renchérit renchériss renchérir renchérir renchéri'],
  ['says', 'after', 'surenchérit surenchérissent surenchérit surenchériss surenchérir surenchérir surenchéri'],
  ['says', 'after', 'poursuit poursuivent poursuivit poursuiv poursuivr poursuivre poursuivi'],
  ['says', 'after', 'réagit réagissent réagit réagiss réagir réagir réagi'],
  ['learns', '', 'apprend apprennent apprit appren apprendr apprendre appris'],
  ['denies', '', 'dément démentent démentit dément démentir démentir démenti/démentie/démentis/démenties'],
  ['denies', '', 'contredit contredisent contredit contredis contredir contredire contredit'],
]

const IRREGULAR: readonly (readonly [Saying['how'], Saying['form'], string])[] = [
  ['says', 'participle', 'dit fait porté compté retenu revu fourni fournie fournis fournies tenu mis'],
  [
    'says',
    'finite',
    'dit disent disait disaient dira diront fait font faisait faisaient fit firent fera ferait feraient dirait diraient relaie relaient croit croient croyait croyaient crut compte comptent comptait comptaient porte portent portait fournit fournissent tient tiennent tenait tenaient revoit revoient concède concèdent reconnait présume présument suppose supposent',
  ],
  ['says', 'gerund', 'disant faisant'],
  ['says', 'infinitive', 'faire dire entendre'],
  ['denies', 'finite', 'balaie balaient met mettent remet remettent remettait remettaient'],
  ['denies', 'participle', 'remis'],
  ['according', 'finite', 'selon dixit après croire dires dire aveu avis fie fier juger'],
]

const ENDINGS: readonly (readonly [Saying['form'], readonly string[]])[] = [
  ['participle', ['é', 'ée', 'és', 'ées']],
  ['gerund', ['ant']],
  ['infinitive', ['er']],
  ['finite', ['e', 'ent', 'ait', 'aient', 'a', 'èrent', 'era', 'eront', 'erait', 'eraient']],
]

export const SAYING_WORDS: ReadonlyMap<string, Saying> = compile()

function compile(): Map<string, Saying> {
  const map = new Map<string, Saying>()
  const regular = (how: Saying['how'], infinitives: string, after: boolean): void => {
    for (const infinitive of infinitives.split(' ')) {
      const stem = infinitive.slice(0, -2)
      for (const [form, endings] of ENDINGS)
        for (const ending of endings) map.set(stemBefore(stem, ending) + ending, saying(how, form, after))
    }
  }
  for (const [how, infinitives] of REGULAR) regular(how, infinitives, false)
  regular('says', AFTER, true)
  for (const [how, where, pattern] of PATTERNS) {
    const after = where === 'after'
    const [one = '', many = '', past = '', imperfect = '', future = '', infinitive = '', participles = ''] =
      pattern.split(' ')
    const finite = [one, many, past, `${past.replace(/t$/u, '')}rent`]
    for (const ending of ['ait', 'aient']) finite.push(imperfect + ending, future + ending)
    for (const ending of ['a', 'ont']) finite.push(future + ending)
    for (const word of participles.split('/')) map.set(word, saying(how, 'participle', after))
    // "écrit", "craint" are both
    for (const word of finite) map.set(word, saying(how, 'finite', after))
    map.set(`${imperfect}ant`, saying(how, 'gerund', after))
    map.set(infinitive, saying(how, 'infinitive', after))
  }
  for (const [how, form, words] of IRREGULAR) for (const word of words.split(' ')) map.set(word, { how, form })
  return map
}

function saying(how: Saying['how'], form: Saying['form'], after: boolean): Saying {
  return after ? { how, form, after } : { how, form }
}

/** "annonç|ait", "révèl|e", "rappell|ent": the stem as it is written before an ending. */
function stemBefore(stem: string, ending: string): string {
  if (stem.endsWith('c') && ending.startsWith('a')) return `${stem.slice(0, -1)}ç`
  if (!/^e(?:nt)?$/u.test(ending)) return stem
  if (/(?:appel|jet)$/u.test(stem)) return stem + stem.at(-1)
  return stem.replace(/[eé](?=(?:[tl]|[^aeiouyéèl])$)/u, 'è')
}
