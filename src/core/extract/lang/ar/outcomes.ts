import type { Metric } from '../../../claim/vocabulary.js'
import type { Outcome } from './lex.js'

/** Verbs and verbal nouns that say what happened to those counted. */
const TABLE: readonly (readonly [Metric, Outcome['form'], string])[] = [
  ['killed', 'masdar', 'مقتل مصرع استشهاد وفاة اغتيال إعدام ذبح تصفية موت حتف إبادة ضحيته ضحيتها ضحيتهما'],
  [
    'killed',
    'verb',
    `قتل قتلت يقتل تقتل استشهد استشهدت يستشهد قضى قضت توفي توفيت لقي لقيت مات ماتت اغتيل اغتال اغتالت أعدم أعدمت ذبح ذبحت أردى أردت
    صرع أودى أودت يودي تودي هلك هلكت حصد حصدت لقى قتلنا`,
  ],
  [
    'killed',
    'after',
    'قتلوا قتلا قتلتا قتلن يقتلون استشهدوا استشهدا استشهدتا قضوا قضيا توفوا لقوا لقيا حياتهم حياته حياتها حياتهما ماتوا أعدموا اغتيلوا هلكوا',
  ],
  ['wounded', 'masdar', 'إصابة جرح'],
  ['wounded', 'verb', 'أصيب أصيبت يصاب يصب تصب جرح جرحت تصاب يجرح تجرح'],
  ['wounded', 'after', 'أصابوا أصيبوا أصيبا أصيبتا أصبن جرحوا جرحا يصابون'],
  ['missing', 'masdar', 'فقدان اختفاء'],
  ['missing', 'verb', 'اختفى اختفت فقد فقدت'],
  ['missing', 'after', 'اختفوا فقدوا مفقودين مفقودون'],
  ['detained', 'masdar', 'اعتقال أسر احتجاز توقيف القبض استسلام حبس'],
  ['detained', 'verb', 'اعتقل اعتقلت يعتقل أسر أسرت احتجز احتجزت أوقف أوقفت استسلم أسرنا اعتقلنا'],
  ['detained', 'after', 'اعتقلوا أسروا احتجزوا استسلموا أوقفوا يقبعون معتقلون'],
  ['abducted', 'masdar', 'خطف اختطاف'],
  ['abducted', 'verb', 'خطف خطفت اختطف اختطفت'],
  ['abducted', 'after', 'خطفوا اختطفوا'],
  ['displaced', 'masdar', 'نزوح تهجير إجلاء فرار لجوء تشريد هروب مغادرة'],
  ['displaced', 'verb', 'نزح نزحت هجر فر فرت شرد هرب أجلي أجلت شردت'],
  ['displaced', 'after', 'نزحوا فروا هجروا هربوا أجلوا لجأوا غادروا لجؤوا شردوا'],
  ['strength', 'masdar', 'نشر انتشار إرسال تجنيد حشد تجنيدها وصول قوام انضمام تدريب'],
  ['strength', 'verb', 'نشرت تضم يضم أرسل أرسلت جند جندت حشد حشدت يجندون ينتشر شارك يشارك انضم دربت تدرب ينشط'],
  ['strength', 'after', 'ينتشرون يقاتلون شاركوا انضموا يشاركون ينشطون'],
]

export const OUTCOMES: readonly (readonly [string, Outcome])[] = TABLE.flatMap(([metric, form, words]) =>
  words
    .trim()
    .split(/\s+/u)
    .map((word) => [word, { metric, form }] as const),
)
