import type { SeedReport } from '../sample.js'
import { SAMPLE_OUTLETS } from '../sources.js'

const { arWire, enRadio, frWire, frDaily } = SAMPLE_OUTLETS

/** One text of a wire, as the wire sends it and as a daily prints it. */
const WIRE_COPY = `L'explosion qui a dévasté mardi le port de Beyrouth a fait au moins 78 morts et près de 4 000 blessés, a annoncé dans la nuit le ministre libanais de la Santé. Les hôpitaux de la capitale sont débordés et les secouristes cherchent des dizaines de disparus.`

export const BEIRUT_REPORTS: readonly SeedReport[] = [
  {
    id: 'beirut-wire-fr',
    incident: 'beirut-2020-08-04',
    source: frWire.name,
    lang: 'fr',
    published: '2020-08-05T02:00:00Z',
    title: 'Beyrouth : au moins 78 morts',
    text: `BEYROUTH - ${WIRE_COPY}`,
  },
  {
    id: 'beirut-daily-fr',
    incident: 'beirut-2020-08-04',
    source: frDaily.name,
    lang: 'fr',
    published: '2020-08-05T05:30:00Z',
    title: 'Double explosion à Beyrouth',
    text: `${WIRE_COPY}

(Avec notre agence)`,
  },
  {
    id: 'beirut-ar',
    incident: 'beirut-2020-08-04',
    source: arWire.name,
    lang: 'ar',
    published: '2020-08-05T08:00:00Z',
    title: 'انفجار مرفأ بيروت: الحصيلة ترتفع',
    text: `بيروت - قال الصليب الأحمر اللبناني، صباح الأربعاء، إن أكثر من مئة شخص قتلوا وأصيب أكثر من أربعة آلاف في انفجار مرفأ بيروت.

وأعلن محافظ بيروت أن ما بين 250 ألفا و300 ألف شخص أصبحوا بلا مأوى.`,
  },
  {
    id: 'beirut-en',
    incident: 'beirut-2020-08-04',
    source: enRadio.name,
    lang: 'en',
    published: '2020-08-05T20:00:00Z',
    title: 'Beirut blast toll climbs',
    text: `The explosion in the port of Beirut on Tuesday killed 135 people and wounded about 5,000, Lebanon's health minister said on Wednesday evening, up from the 78 dead he announced overnight. Dozens of people are still missing.`,
  },
]
