import type { SeedReport } from '../sample.js'
import { SAMPLE_OUTLETS } from '../sources.js'

const { arSite, arWire, enWire, enDaily, frDaily } = SAMPLE_OUTLETS

export const YEMEN_REPORTS: readonly SeedReport[] = [
  {
    id: 'mastaba-ar',
    incident: 'mastaba-2016-03-15',
    source: arWire.name,
    lang: 'ar',
    published: '2016-03-17',
    title: 'قصف سوق مستبأ في حجة',
    text: `صنعاء - أعلنت منظمة اليونيسف، الخميس، أن ١١٩ شخصا قتلوا وأصيب ٤٧ آخرون في الغارتين اللتين استهدفتا سوق مستبأ بمحافظة حجة يوم الثلاثاء. وقالت المنظمة إن بين القتلى ٢٢ طفلا.`,
  },
  {
    id: 'mastaba-en',
    incident: 'mastaba-2016-03-15',
    source: enWire.name,
    lang: 'en',
    published: '2016-03-18',
    title: 'UN rights chief condemns market bombing in Yemen',
    text: `GENEVA - The air strikes that hit a crowded market in the Mastaba district of Hajjah province on Tuesday killed 106 civilians, including 24 children, the UN human rights office said on Friday.`,
  },
  {
    id: 'mastaba-fr',
    incident: 'mastaba-2016-03-15',
    source: frDaily.name,
    lang: 'fr',
    published: '2016-04-07',
    title: 'Yémen : le marché de Mastaba, trois semaines après',
    // People of two kinds in one toll.
    text: `Les frappes aériennes du 15 mars sur le marché de Mastaba, dans la province de Hajja, ont tué au moins 97 civils, dont 25 enfants, selon Human Rights Watch. L'organisation estime qu'une dizaine de combattants houthis ont également été tués.`,
  },
  {
    id: 'wedding-ar',
    incident: 'bani-qais-2018-04-22',
    source: arSite.name,
    lang: 'ar',
    published: '2018-04-23',
    title: 'غارة على حفل زفاف في حجة',
    text: `حجة - ارتفعت إلى ثلاثة وثلاثين قتيلا حصيلة الغارة التي استهدفت حفل زفاف في مديرية بني قيس بمحافظة حجة مساء الأحد، بحسب قناة المسيرة التابعة لجماعة أنصار الله.`,
  },
  {
    id: 'wedding-en',
    incident: 'bani-qais-2018-04-22',
    source: enDaily.name,
    lang: 'en',
    published: '2018-04-23',
    title: 'Air strike hits wedding party in northern Yemen',
    text: `An air strike on a wedding party in Bani Qais, in Yemen's Hajjah province, killed at least 20 people on Sunday, the Hajjah health department said. Forty-five wounded people, 30 of them children, were brought to the al-Jumhouri hospital, the hospital said.`,
  },
]
