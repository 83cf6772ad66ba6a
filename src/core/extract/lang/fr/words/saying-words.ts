/**
 * How a word of saying puts its speaker: verb ("a annoncé", "annonce"), learnt ("a-t-on appris de …"), source ("selon", "d'après"),
 * deny ("dément"). `form` tells a participle from a finite form.
 */
export interface Saying {
  readonly how: 'says' | 'learns' | 'according' | 'denies'
  readonly form: 'participle' | 'finite' | 'gerund' | 'infinitive'
}

const REGULAR: readonly (readonly [Saying['how'], string])[] = [
  [
    'says',
    'annoncer déclarer indiquer affirmer préciser ajouter rapporter confirmer assurer estimer souligner expliquer signaler informer raconter témoigner révéler évoquer avancer publier dénoncer revendiquer constater dénombrer recenser comptabiliser relayer rappeler noter communiquer évaluer chiffrer alerter proclamer écrire twitter tweeter poster partager relever déplorer citer marteler prévenir insister diffuser accuser considérer chiffrer lancer commenter regretter confier résumer détailler parler lâcher glisser souffler féliciter alarmer inquiéter exclamer poursuivre nuancer lamenter indigner attester certifier garantir rassurer trancher tonner tempêter pester ironiser rétorquer répliquer juger pointer plaider dresser donner livrer réviser actualiser rehausser relativiser concéder dévoiler prétexter tempérer réaffirmer réitérer répéter officialiser énumérer mentionner spécifier divulguer rectifier inventorier lister répertorier documenter décompter relater narrer arguer avouer redouter targuer vanter réévaluer corriger fixer ramener abaisser totaliser présenter enregistrer vérifier renseigner notifier corroborer attribuer imputer camper',
  ],
  ['denies', 'nier réfuter rejeter contester récuser écarter balayer'],
]
const IRREGULAR: readonly (readonly [Saying['how'], Saying['form'], string])[] = [
  [
    'says',
    'participle',
    'dit fait porté compté retenu revu fourni tenu écrit reconnu admis soutenu prétendu transmis émis émise répondu conclu poursuivi renchéri averti promis prévenu établi mis',
  ],
  [
    'says',
    'finite',
    'dit disent disait disaient fait font faisait faisaient fit firent fera ferait feraient dirait diraient croit croient croyait croyaient compte comptent comptait comptaient porte portent portait fournit fournissent tient tiennent tenait tenaient revoit revoient juge jugent concède concèdent écrit écrivent reconnaît reconnaissent reconnait admet admettent soutient soutiennent prétend prétendent poursuit poursuivait conclut renchérit avertit répond maintient maintiennent maintenait maintenaient promet promettent craint craignent établit établissent établissait',
  ],
  ['says', 'gerund', 'disant faisant reconnaissant admettant prétendant soutenant promettant établissant'],
  ['says', 'infinitive', 'faire reconnaître admettre soutenir prétendre maintenir'],
  ['learns', 'participle', 'appris'],
  ['learns', 'finite', 'apprend apprenait'],
  ['denies', 'participle', 'démenti démentie démentis démenties'],
  ['denies', 'finite', 'dément démentent démentait'],
  ['denies', 'gerund', 'démentant'],
  ['denies', 'finite', 'balaie balaient'],
  ['denies', 'infinitive', 'démentir'],
  ['according', 'finite', 'selon dixit après croire dires dire aveu avis'],
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
  for (const [how, infinitives] of REGULAR) {
    for (const infinitive of infinitives.split(' ')) {
      const stem = infinitive.slice(0, -2)
      for (const [form, endings] of ENDINGS) {
        for (const ending of endings) {
          map.set(stemBefore(stem, ending) + ending, { how, form })
        }
      }
    }
  }
  for (const [how, form, words] of IRREGULAR) for (const word of words.split(' ')) map.set(word, { how, form })
  return map
}

/** "annonç|ait", "révèl|e", "rappell|ent": the stem as it is written before an ending. */
function stemBefore(stem: string, ending: string): string {
  if (stem.endsWith('c') && ending.startsWith('a')) return `${stem.slice(0, -1)}ç`
  if (!/^e(?:nt)?$/u.test(ending)) return stem
  if (/(?:appel|jet)$/u.test(stem)) return stem + stem.at(-1)
  return stem.replace(/[eé](?=(?:[tl]|[^aeiouyéèl])$)/u, 'è')
}
