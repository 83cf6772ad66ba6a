import type { SeedReport } from '../sample.js'
import { SAMPLE_OUTLETS } from '../sources.js'

const { arWire, arSite, enWire, enDaily, frWire, frRadio } = SAMPLE_OUTLETS

export const UKRAINE_REPORTS: readonly SeedReport[] = [
  {
    id: 'mariupol-en',
    incident: 'mariupol-2022-03-16',
    source: enWire.name,
    lang: 'en',
    published: '2022-03-25',
    title: 'Mariupol council gives toll of theatre strike',
    text: `LVIV - About 300 people were killed when a Russian air strike hit the drama theatre in Mariupol on March 16, the Mariupol city council said on Friday, citing witnesses.`,
  },
  {
    id: 'mariupol-fr',
    incident: 'mariupol-2022-03-16',
    source: frRadio.name,
    lang: 'fr',
    published: '2022-05-04',
    title: 'Théâtre de Marioupol : une enquête double le bilan',
    text: `Près de 600 personnes ont été tuées dans la frappe du 16 mars sur le théâtre de Marioupol, selon une enquête de l'agence Associated Press publiée mercredi. La mairie de Marioupol avait parlé de 300 morts.`,
  },
  {
    id: 'mariupol-ar',
    incident: 'mariupol-2022-03-16',
    source: arSite.name,
    lang: 'ar',
    published: '2022-06-30',
    title: 'العفو الدولية عن مسرح ماريوبول',
    text: `قالت منظمة العفو الدولية، الخميس، إن اثني عشر شخصا على الأقل قتلوا في الغارة الروسية التي استهدفت مسرح ماريوبول يوم 16 مارس، وإن العدد الحقيقي أكبر على الأرجح.`,
  },
  {
    id: 'kramatorsk-en',
    incident: 'kramatorsk-2022-04-08',
    source: enWire.name,
    lang: 'en',
    published: '2022-04-08T10:00:00Z',
    title: 'Missile hits crowded station in eastern Ukraine',
    text: `KYIV - More than 30 people were killed and over 100 wounded on Friday when a missile hit the railway station in Kramatorsk in eastern Ukraine, Ukrainian Railways said. Thousands of civilians were waiting for trains.`,
  },
  {
    id: 'kramatorsk-ar',
    incident: 'kramatorsk-2022-04-08',
    source: arWire.name,
    lang: 'ar',
    published: '2022-04-08T11:30:00Z',
    title: 'صاروخ يصيب محطة مكتظة في شرق أوكرانيا',
    // The English wire's text in Arabic.
    text: `كييف - قالت شركة السكك الحديدية الأوكرانية إن أكثر من 30 شخصا قتلوا وأصيب أكثر من 100 آخرين، الجمعة، عندما سقط صاروخ على محطة القطارات في كراماتورسك شرقي أوكرانيا. وكان آلاف المدنيين ينتظرون القطارات.`,
  },
  {
    id: 'kramatorsk-fr',
    incident: 'kramatorsk-2022-04-08',
    source: frWire.name,
    lang: 'fr',
    published: '2022-04-08T19:00:00Z',
    title: 'Gare de Kramatorsk : le bilan passe à 50 morts',
    text: `KIEV - Cinquante personnes, dont cinq enfants, ont été tuées vendredi par la frappe sur la gare de Kramatorsk, a annoncé le gouverneur de la région de Donetsk, Pavlo Kyrylenko.`,
  },
  {
    id: 'kramatorsk-later-en',
    incident: 'kramatorsk-2022-04-08',
    source: enDaily.name,
    lang: 'en',
    published: '2022-04-10T14:00:00Z',
    title: 'Kramatorsk: more victims die of their wounds',
    text: `The missile strike on Kramatorsk railway station killed 57 people and wounded 109, the governor of Donetsk region, Pavlo Kyrylenko, said on Sunday. Russia's defence ministry denied that its forces fired the missile.`,
  },
]
