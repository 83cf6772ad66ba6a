import type { SeedReport } from '../sample.js'
import { SAMPLE_OUTLETS } from '../sources.js'

const { arSite, arDaily, arWire, enWire, enRadio, frWire } = SAMPLE_OUTLETS

export const LIBYA_REPORTS: readonly SeedReport[] = [
  {
    id: 'sirte-oct-ar',
    incident: 'sirte-2016-10',
    source: arSite.name,
    lang: 'ar',
    published: '2016-10-04',
    title: 'معارك سرت: حصيلة ثقيلة في صفوف تنظيم الدولة',
    // The parts come to 80, one short of "more than 80".
    text: `سرت - قتل أكثر من 80 مسلحا من تنظيم داعش في معارك سرت، بحسب ما أعلن المكتب الإعلامي لعملية البنيان المرصوص مساء الاثنين.

وفصّل المكتب الحصيلة فذكر أن 55 مسلحا قتلوا حين حاولوا كسر الطوق نحو الشرق، وأن 25 مسلحا آخرين قتلوا داخل حي الكامبو.

وسبقت الهجوم البري عشر غارات لطائرات ليبية وخمس غارات أميركية، وفق المكتب نفسه.`,
  },
  {
    id: 'sirte-oct-en',
    incident: 'sirte-2016-10',
    source: enWire.name,
    lang: 'en',
    published: '2016-10-04',
    title: 'Libyan forces report heavy Islamic State losses in Sirte',
    text: `TRIPOLI - More than 80 Islamic State fighters were killed in the fighting for Sirte, the media office of the Bunyan Marsous operation said on Monday evening.

According to the office, 55 fighters were killed as they tried to break out towards the east, and another 25 were killed in the Campo district. Ten Libyan air strikes and five US air strikes preceded the ground assault, it said.`,
  },
  {
    id: 'sirte-jan-ar',
    incident: 'sirte-2017-01',
    source: arDaily.name,
    lang: 'ar',
    published: '2017-01-20',
    title: 'مقتل أكثر من 80 من عناصر داعش بقصف أميركي قرب سرت',
    // The headline says what the body says: one voice.
    text: `مقتل أكثر من 80 من عناصر داعش بقصف أميركي قرب سرت

واشنطن - أعلن وزير الدفاع الأميركي أشتون كارتر، الخميس، مقتل أكثر من 80 عنصرا من تنظيم داعش في غارات نفذتها قاذفات أميركية ليل الأربعاء قرب سرت في ليبيا، بحسب وكالة فرانس برس.

وقال المتحدث باسم البنتاغون بيتر كوك إن الطائرات ألقت نحو مئة قنبلة على معسكرين للتنظيم يبعدان 45 كيلومترا عن المدينة.`,
  },
  {
    id: 'sirte-jan-en',
    incident: 'sirte-2017-01',
    source: enRadio.name,
    lang: 'en',
    published: '2017-01-19T18:00:00Z',
    title: 'US bombers strike Islamic State camps in Libya',
    text: `US bombers struck two Islamic State camps near Sirte overnight, killing more than 80 militants, Defense Secretary Ash Carter said on Thursday.

Pentagon spokesman Peter Cook said about 100 munitions were used. Several of the dead were involved in plotting attacks in Europe, Carter said.`,
  },
  {
    id: 'sirte-jan-fr',
    incident: 'sirte-2017-01',
    source: frWire.name,
    lang: 'fr',
    published: '2017-01-19T20:00:00Z',
    title: 'Libye : le Pentagone annonce la mort de plus de 80 jihadistes',
    text: `WASHINGTON - Plus de 80 combattants du groupe État islamique ont été tués dans la nuit de mercredi à jeudi par des bombardements américains près de Syrte, a annoncé jeudi le secrétaire à la Défense Ashton Carter.

Une centaine de munitions ont été larguées sur deux camps, a précisé le porte-parole du Pentagone, Peter Cook.`,
  },
  {
    id: 'sirte-strength-ar',
    incident: 'sirte-2016-08',
    source: arSite.name,
    lang: 'ar',
    published: '2016-08-25',
    title: 'كم مقاتلا لتنظيم داعش في سرت؟',
    // Two figures for one thing inside one report.
    text: `مع اقتراب معركة سرت من نهايتها تتباين التقديرات عن حجم تنظيم داعش فيها. فقد قدرت أجهزة استخبارات غربية عدد مقاتليه في سرت بين خمسة وستة آلاف مقاتل.

في المقابل ذكر تقرير سري للأمم المتحدة أن أكثر من ثمانية آلاف مقاتل من التنظيم موجودون في سرت.

وأوردت صحيفة كوريري ديلا سيرا الإيطالية أن عشرات من عناصر التنظيم غادروا سرت نحو إيطاليا في قوارب المهاجرين.`,
  },
  {
    id: 'sirte-june-ar',
    incident: 'sirte-2016-06',
    source: arWire.name,
    lang: 'ar',
    published: '2016-06-16',
    title: 'هجوم مضاد على ميناء سرت',
    text: `سرت - تصدت قوات حكومة الوفاق، الأربعاء، لهجوم شنه تنظيم داعش من أجل استعادة ميناء سرت.

وزعم تنظيم داعش في رسالة على تويتر أنه قتل أكثر من سبعة جنود من قوات الحكومة جنوب سرت. ولم تذكر القوات الحكومية عدد قتلاها.

ونقلت رويترز عن المبعوث الأممي مارتن كوبلر أن في ليبيا 20 مليون قطعة سلاح.`,
  },
  {
    id: 'qawarsha-ar',
    incident: 'qawarsha-2016',
    source: arDaily.name,
    lang: 'ar',
    published: '2016-11-02',
    title: 'اشتباكات غربي بنغازي',
    // A dual, an implicit one, and a number that is a name: battalion 21.
    text: `بنغازي - قتل قائدان ميدانيان من الكتيبة 21 صاعقة في اشتباكات مع تنظيم داعش على محور القوارشة غربي بنغازي.

وكانت طائرة تابعة للجيش الوطني الليبي قد نفذت غارتين على مواقع التنظيم في المنطقة، وأصيب جندي بجروح بليغة، وفق مصدر عسكري.`,
  },
]
