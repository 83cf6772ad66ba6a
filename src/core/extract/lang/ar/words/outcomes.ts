import type { Metric } from '../../../../claim/vocabulary.js'
import { foldWord } from '../../../../text/fold.js'
import type { Outcome } from './lex.js'

/** Verbs of outcomes as "perfect imperfect", of "he"; the passive is mostly spelled alike. A dash where there is no imperfect to be trusted. */
const VERBS: readonly (readonly [Metric, string])[] = [
  [
    'killed',
    `قتل يقتل, استشهد يستشهد, قضى -, توفي يتوفى, لقي -, مات يموت, اغتيل -, اغتال يغتال, أعدم يعدم, ذبح يذبح, أردى يردي, صرع يصرع, أودى يودي, هلك يهلك,
    حصد يحصد, صفى يصفي, أباد يبيد, نحر ينحر, خسر يخسر, أزهق يزهق, ارتقى يرتقي, غرق يغرق, فارق يفارق, خر -, حيد يحيد, قنص يقنص, شنق يشنق, أجهز يجهز, أفنى يفني`,
  ],
  ['wounded', 'أصيب يصاب, أصاب يصيب, جرح يجرح, أسعف يسعف, اختنق يختنق'],
  ['missing', 'اختفى يختفي, فقد يفقد'],
  [
    'detained',
    'اعتقل يعتقل, أسر يأسر, احتجز يحتجز, أوقف يوقف, استسلم يستسلم, ضبط يضبط, حبس يحبس, اقتاد -, أفرج يفرج, أمسك يمسك, سجن يسجن',
  ],
  ['abducted', 'خطف يخطف, اختطف يختطف'],
  [
    'displaced',
    'نزح ينزح, هجر يهجر, فر يفر, شرد يشرد, هرب يهرب, أجلى يجلي, أجلي -, لجأ يلجأ, انسحب ينسحب, تدفق يتدفق, تشرد يتشرد, رحل يرحل',
  ],
  [
    'strength',
    'أرسل يرسل, جند يجند, حشد يحشد, انتشر ينتشر, شارك يشارك, انضم ينضم, درب يدرب, نشط ينشط, ضم يضم, التحق يلتحق',
  ],
]

/** The same, which mean much else beside: they tell of those counted only where these stand right behind. */
const CLOSE_VERBS: readonly (readonly [Metric, string])[] = [
  ['killed', 'رجم يرجم, أهلك يهلك, جندل -, تفحم يتفحم'],
  ['wounded', 'طعن يطعن, دهس يدهس, صعق -, تسمم يتسمم, سمم -'],
  ['detained', 'أودع يودع, سيق يساق'],
  ['missing', 'أخفى -, غيب -, تاه يتوه'],
  ['displaced', 'أبعد يبعد, اقتلع يقتلع'],
]
const CLOSE_NOUNS: readonly (readonly [Metric, string])[] = [
  ['killed', 'إرداء رجم إهلاك تفحم'],
  ['wounded', 'طعن دهس صعق'],
  ['detained', 'إيقاف اقتياد إيداع'],
  ['missing', 'تغييب'],
  ['displaced', 'إبعاد اقتلاع إيواء'],
]

/** Verbal nouns, and forms that no verb above gives. */
const TABLE: readonly (readonly [Metric, Outcome['form'], string])[] = [
  [
    'killed',
    'masdar',
    'مقتل مصرع مودية موديا استشهاد وفاة اغتيال إعدام ذبح تصفية موت حتف إبادة ضحيته ضحيتها ضحيتهما ارتقاء هلاك مفارقة نحر غرق أرواح خسارة تحييد تشييع قنص شنق القضاء رفات',
  ],
  [
    'killed',
    'after',
    'مقتولين مقتولون مقتولا مقتولة مذبوحين مذبوحون مذبوحا مذبوحة قتلن سقطوا أبيدوا أبيدا أبيدتا حياتهم حياته حياتها حياتهما حتفهم مصرعهم أنفاسهم أنفاسه أنفاسها أنفاسهما أرواحهم أرواحهن أرواحهما',
  ],
  ['wounded', 'masdar', 'إصابة جرح اختناق تسمم إعاقة تشويه'],
  ['wounded', 'verb', 'يصب تصب'],
  ['wounded', 'after', 'أصبن'],
  ['missing', 'masdar', 'فقدان اختفاء إخفاء'],
  ['missing', 'after', 'مفقودين مفقودون مفقودات مفقودتين'],
  ['detained', 'masdar', 'اعتقال أسر احتجاز توقيف القبض قبض استسلام حبس ضبط إفراج سراح'],
  ['detained', 'after', 'يقبعون معتقلون محتجزون'],
  ['abducted', 'masdar', 'خطف اختطاف سبي'],
  ['displaced', 'masdar', 'نزوح تهجير إجلاء فرار لجوء تشريد هروب مغادرة انسحاب تدفق ترحيل إخلاء تشرد'],
  ['displaced', 'after', 'لجؤوا غادروا'],
  ['strength', 'after', 'يقاتلون'],
  ['killed', 'verb', 'لقى نعى نعت شيع شيعت'],
  ['strength', 'masdar', 'نشر انتشار إرسال تجنيد حشد وصول قوام انضمام تدريب التحاق'],
  ['strength', 'verb', 'نشرت يقاتل تقاتل'],
  ['detained', 'verb', 'قبضت يقبض تقبض'],
  ['detained', 'after', 'قبضوا يقبضون اقتيدوا'],
  ['detained', 'verb', 'اقتيد اقتيدت'],
  ['strength', 'masdar', 'استقدام'],
]

const entry = (metric: Metric, form: Outcome['form'], words: readonly string[]): (readonly [string, Outcome])[] =>
  words.map((word) => [word, { metric, form }] as const)

/** "قتل", "قتلت", "قتلنا", "يقتل", "تقتل" before whom it befalls; "قتلوا", "قتلا", "قتلتا", "يقتلون" behind. */
function verbForms(metric: Metric, lemma: string): (readonly [string, Outcome])[] {
  const [perfect = '', imperfect = '-'] = lemma.trim().split(/\s+/u)
  const weak = /[ىي]$/u.test(perfect)
  const stem = weak ? perfect.slice(0, -1) : perfect
  const feminine = perfect.endsWith('ى') ? `${stem}ت` : `${perfect}ت`
  const before = [perfect, feminine, ...(weak ? [] : [`${perfect}نا`])]
  const women = weak || perfect.length < 3 || /[اأ].?$/u.test(perfect) ? [] : [`${perfect}ن`] // "خطفن"; not of "مات" and "لجأ"
  const after = [`${stem}وا`, `${perfect.replace(/ى$/u, 'ي')}ا`, `${feminine}ا`, ...women]
  if (imperfect !== '-') {
    before.push(imperfect, `ت${imperfect.slice(1)}`)
    const plural = imperfect.replace(/[ىيو]$/u, '')
    after.push(`${plural}ون`, `${imperfect}ان`)
    if (SUBJUNCTIVE.has(imperfect)) before.push(`${plural}وا`) // "قبل أن يأسروا جنديين"
  }
  return [...entry(metric, 'verb', before), ...entry(metric, 'after', after)]
}

/** Of these the plural behind "أن" and "لم" befalls whom it stands before. */
const SUBJUNCTIVE = new Set('يقتل يعدم يذبح يصيب يجرح يعتقل يأسر يحتجز يخطف يختطف يغتال'.split(' '))

const CLOSE: readonly (readonly [string, Outcome])[] = [
  ...CLOSE_VERBS.flatMap(([metric, lemmas]) => lemmas.split(',').flatMap((lemma) => verbForms(metric, lemma))),
  ...CLOSE_NOUNS.flatMap(([metric, words]) => entry(metric, 'masdar', words.split(' '))),
]
/** Of a folded stem. */
export const HOLDS_CLOSE: ReadonlySet<string> = new Set(CLOSE.map(([word]) => foldWord(word)))

export const OUTCOMES: readonly (readonly [string, Outcome])[] = [
  ...CLOSE,
  ...TABLE.flatMap(([metric, form, words]) => entry(metric, form, words.trim().split(/\s+/u))),
  ...VERBS.flatMap(([metric, lemmas]) => lemmas.split(',').flatMap((lemma) => verbForms(metric, lemma))),
]

/** "تعرضت", "وتعرضوا": what somebody came to. */
export const EXPOSED = /^[وف]?[يت]?تعرض(?:ت|وا|ون|ا|ن)?$/u
