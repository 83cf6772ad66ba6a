import { foldWord } from '../../../../text/fold.js'

/**
 * Verbs of what happens, of "he": right behind a source they begin what it tells ("بحسب البيان تمكن الجيش من"). A form
 * that is also a noun or a name ("فتح", "دار", "شهد", "منع") stands in the feminine only.
 */
const VERBS = `تمكن استطاع نجح حاول بدأ استمر دخل خرج غادر اقتحم هاجم داهم حاصر سيطر استعاد تقدم تراجع انفجر اندلع حدث تعرض استهدف أطلق ألقى أغار أقدم قام اشتبك تصدى
  أحبط أغلق انهار طال لحق تم جرى تسبب تضرر زاد فاق انخفض بات أصبح صار عاد توجه أقلع هبط اعترض أضرم تبين اتضح استخدم استعمل توغل تسلل باغت دهم
  انتزع احتل اجتاح تجدد تصاعد تزايد تضاعف تكبد نسف واجه عبأ ألحق أجبر اضطر رافق أعقب`
const FEMININE = `أجري أجريت أعدت فجرت دارت جرت وقعت ضربت قصفت حلقت شهدت منعت فتحت زرعت نصبت ردت صدت هدمت حملت كثفت نجمت نتجت سمعت هزت أودت بدت عادت كانت`
const PRESENT = `يطلق تطلق يتمكن تتمكن يوجد توجد يزال تزال يبدو تبدو يحاول تحاول يستمر تستمر يجري تجري يتم تتم يتعرض تتعرض يستهدف تستهدف يعتقد تضم يضم تشمل يشمل يسيطر تسيطر يحاصر تحاصر يواجه تواجه يعاني تعاني يعيش تعيش يقيم تقيم يتراوح تتراوح يبلغ تبلغ يصل تصل يزيد تزيد`

const forms = (perfect: string): string[] =>
  perfect.endsWith('ى') ? [perfect, `${perfect.slice(0, -1)}ت`] : [perfect, `${perfect}ت`]

const DEED_VERBS: ReadonlySet<string> = new Set(
  [...VERBS.split(/\s+/u).flatMap(forms), ...FEMININE.split(/\s+/u), ...PRESENT.split(/\s+/u)].map(foldWord),
)

/** Of a folded word, "و" or "ف" before it or not. */
export const isDeed = (folded: string): boolean =>
  DEED_VERBS.has(folded) || (/^[وف]/u.test(folded) && DEED_VERBS.has(folded.slice(1)))
