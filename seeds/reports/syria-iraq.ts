import type { SeedReport } from '../sample.js'
import { SAMPLE_OUTLETS } from '../sources.js'

const { arWire, arSite, arDaily, enWire, enDaily, enRadio, frWire, frDaily } = SAMPLE_OUTLETS

export const SYRIA_IRAQ_REPORTS: readonly SeedReport[] = [
  {
    id: 'khan-sheikhoun-ar',
    incident: 'khan-sheikhoun-2017-04-04',
    source: arWire.name,
    lang: 'ar',
    published: '2017-04-04T12:00:00Z',
    title: 'عشرات القتلى في قصف بغازات سامة على خان شيخون',
    text: `بيروت - أفاد المرصد السوري لحقوق الإنسان بمقتل ٥٨ مدنيا على الأقل، بينهم ١١ طفلا، في قصف بغازات سامة استهدف مدينة خان شيخون في ريف إدلب صباح الثلاثاء.

ونفى مصدر عسكري سوري أن يكون الجيش قد استخدم أي سلاح كيميائي.`,
  },
  {
    id: 'khan-sheikhoun-fr',
    incident: 'khan-sheikhoun-2017-04-04',
    source: frWire.name,
    lang: 'fr',
    published: '2017-04-05T15:00:00Z',
    title: 'Khan Cheikhoun : le bilan monte à 72 morts',
    text: `BEYROUTH - Le bilan de l'attaque chimique menée mardi contre Khan Cheikhoun s'est alourdi à 72 morts, dont 20 enfants, a annoncé mercredi l'Observatoire syrien des droits de l'Homme.`,
  },
  {
    id: 'khan-sheikhoun-en',
    incident: 'khan-sheikhoun-2017-04-04',
    source: enWire.name,
    lang: 'en',
    published: '2017-04-06T16:00:00Z',
    title: 'Toll of Syria gas attack rises again',
    text: `BEIRUT - The gas attack on the Syrian town of Khan Sheikhoun killed 86 people, among them 30 children, the Syrian Observatory for Human Rights said on Thursday, raising its earlier toll of 72.

The Idlib Health Directorate put the number of dead at 89 and said 541 people had been injured.`,
  },
  {
    id: 'mosul-ar',
    incident: 'mosul-2017-03-17',
    source: arSite.name,
    lang: 'ar',
    published: '2017-03-26',
    title: 'روايات متضاربة عن ضحايا الموصل الجديدة',
    text: `الموصل - أعلنت قيادة العمليات المشتركة العراقية، الأحد، انتشال 61 جثة من تحت أنقاض منزل انهار يوم 17 مارس في حي الموصل الجديدة، ونفت مقتل 200 مدني في الغارة.

وكان مسؤولون محليون قد قالوا إن أكثر من 200 مدني قتلوا في الغارة نفسها.`,
  },
  {
    id: 'mosul-en',
    incident: 'mosul-2017-03-17',
    source: enDaily.name,
    lang: 'en',
    published: '2017-05-25',
    title: 'Pentagon: bomb on Mosul house killed more than 100 civilians',
    // A party on the harm it did itself; 101 and 4 add up.
    text: `A US bomb dropped on a house in the Mosul al-Jadida district on March 17 killed 105 civilians, the Pentagon acknowledged on Thursday after an inquiry. Of the dead, 101 civilians had taken shelter in the house and four were in a neighbouring building, it said. The bomb was aimed at two Islamic State snipers on the roof; 36 people remain missing.`,
  },
  {
    id: 'mosul-fr',
    incident: 'mosul-2017-03-17',
    source: frDaily.name,
    lang: 'fr',
    published: '2017-03-28',
    title: 'Mossoul : l’ONU s’alarme du sort des civils',
    // A total over five weeks beside the toll of one strike.
    text: `Au moins 307 civils ont été tués et 273 blessés dans l'ouest de Mossoul entre le 17 février et le 22 mars, a indiqué mardi le Haut-Commissariat aux droits de l'homme.`,
  },
  {
    id: 'ain-al-asad-ar',
    incident: 'ain-al-asad-2020-01-08',
    source: arDaily.name,
    lang: 'ar',
    published: '2020-01-08T09:00:00Z',
    title: 'صواريخ إيرانية على قاعدة عين الأسد',
    text: `طهران - أطلق الحرس الثوري الإيراني فجر الأربعاء خمسة عشر صاروخا على قاعدتين تستخدمهما القوات الأميركية في العراق، إحداهما عين الأسد.

وزعم التلفزيون الإيراني الرسمي أن 80 جنديا أميركيا على الأقل قتلوا في القصف.`,
  },
  {
    id: 'ain-al-asad-en',
    incident: 'ain-al-asad-2020-01-08',
    source: enRadio.name,
    lang: 'en',
    published: '2020-01-08T18:00:00Z',
    title: 'White House: no casualties in Iranian strike',
    text: `No American soldiers were killed in Wednesday's Iranian missile attack on the Ain al-Asad air base in Iraq, the White House said. It denied Iranian state television's claim that 80 American soldiers were killed.`,
  },
  {
    id: 'ain-al-asad-later-en',
    incident: 'ain-al-asad-2020-01-08',
    source: enWire.name,
    lang: 'en',
    published: '2020-01-24',
    title: 'Pentagon revises count of injured at Ain al-Asad',
    text: `WASHINGTON - Thirty-four American soldiers were injured in the January 8 missile attack on the Ain al-Asad air base in Iraq, the Pentagon said on Friday. A week ago the Pentagon had said 11 soldiers were injured.`,
  },
  {
    id: 'ain-al-asad-fr',
    incident: 'ain-al-asad-2020-01-08',
    source: frWire.name,
    lang: 'fr',
    published: '2020-02-10',
    title: 'Irak : le nombre de soldats américains blessés porté à 109',
    text: `WASHINGTON - Le Pentagone a annoncé lundi que 109 soldats américains avaient été blessés lors de l'attaque de missiles iraniens du 8 janvier contre la base d'Aïn al-Assad, en Irak.`,
  },
]
