import { foldWord } from '../../../../text/fold.js'
import type { Tokens } from '../tokens.js'
import { onceASpelling } from '../words/once-a-spelling.js'

/** Bodies whose name begins with a word that no body is called by alone. */
const NAMES = `سلاح الجو, سلاح البحرية, البيت الأبيض, الأمن العام, الأمن الداخلي, الأمن الوطني, الأمن العسكري, الأمن القومي, الأمن السياسي, أمن الدولة, الحماية المدنية, الوقاية المدنية, الأرصاد الجوية, السكك الحديدية, الخطوط الجوية, الضابطة الجمركية, الدولة الإسلامية, الدعم السريع, الجهاد الإسلامي, أنصار الله, بوكو حرام, نجمة داود,
  هيومن رايتس, رايتس ووتش, العفو الدولية, الطب الشرعي, الطب العدلي, رجال الإطفاء, رجال الإنقاذ, رجال إطفاء, رجال إنقاذ, رجال دين, رجال شرطة, رجال الشرطة, رجال الأمن, رجال أمن, رواد مواقع, مستخدمو مواقع, الادعاء العام, الادعاء العسكري, أسر الضحايا, أسر القتلى, بيت الأسير, صور الأقمار, صور أقمار, قطاع الصحة, قطاع الإسعاف, وحدة الإسعاف, وحدات الإسعاف, سرية الدفاع, قصر الرئاسة, سكك الحديد, عملية بركان, بركان الغضب, دار الإفتاء, عمال الإنقاذ, القضاء العسكري, منظومة الإسعاف, منظومات الإسعاف, نقاط الإسعاف`

/** Powers that speak through their capital or their name: "وكانت موسكو أعلنت". */
const STATES = `إسرائيل روسيا أوكرانيا تركيا إيران أميركا أمريكا بريطانيا فرنسا ألمانيا السعودية الإمارات مصر سوريا العراق لبنان ليبيا السودان اليمن باكستان الهند الصين إثيوبيا
  إريتريا أذربيجان أرمينيا أفغانستان نيجيريا تشاد مالي النيجر الصومال كينيا الكاميرون واشنطن موسكو كييف أنقرة طهران باريس لندن برلين دمشق بغداد بيروت الخرطوم صنعاء الرياض أبوظبي القاهرة
  بكين نيودلهي كابل كابول باكو يريفان باماكو نيامي واغادوغو نجامينا كينشاسا كيغالي مقديشو أسمرة جوبا الدوحة طرابلس`

const words = (list: string): string[] => list.trim().split(/\s+/u).map(foldWord)
const SECONDS = new Map<string, string[]>()
for (const [first = '', second = ''] of NAMES.split(',').map(words))
  SECONDS.set(first, [...(SECONDS.get(first) ?? []), second])
const POWERS = new Set(words(STATES))

/** "البيت الأبيض", "سلاح الجو": whether a body of two words begins at `at`. */
export function bodyNameAt(tokens: Tokens, at: number): boolean {
  return SECONDS.get(tokens[at]!.folded)?.includes(tokens[at + 1]?.folded ?? '') === true
}

export const isState = onceASpelling(({ folded }) => POWERS.has(folded))
