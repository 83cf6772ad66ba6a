import { seedPlaces } from '../../src/core/gazetteer/gazetteer.js'
import type { IncomingReport } from '../../src/ingest/incoming-report.js'

/** Reports made for measuring: three languages, the gazetteer's towns, eight events a day, about four reports an event, three to six claims each. */
export function madeReports(amount: number): IncomingReport[] {
  return Array.from({ length: amount }, (_, n) => madeReport(n, Math.max(1, Math.floor(amount / 4))))
}

const TOWNS = seedPlaces().flatMap(({ kind, en, ar, fr }) =>
  kind === 'city' && en[0] && ar[0] && fr[0] ? [{ en: en[0], ar: ar[0], fr: fr[0] }] : [],
)
/** Events a day, all towns together. */
const A_DAY = 8
const OUTLETS = ['Coast Herald', 'Valley Post', 'Northern Wire', 'Le Courrier du Sud', 'صدى الساحل', 'بريد الشمال']
const FIRST_DAY = Date.UTC(2014, 0, 1)
const DAY = 86_400_000

function madeReport(n: number, events: number): IncomingReport {
  const event = (n * 7) % events
  const town = TOWNS[(event * 31) % TOWNS.length]!
  const day = Math.floor(event / A_DAY)
  const published = new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10)
  const killed = 3 + ((event * 13) % 60) + (n % 3)
  const lang = (['en', 'ar', 'fr'] as const)[n % 3]!
  return {
    id: `made-${n}`,
    lang,
    published,
    text: TEXT[lang](town[lang], killed, n),
    source: OUTLETS[n % OUTLETS.length]!,
    title: null,
    url: `https://news.example/${lang}/${n}`,
    incident: null,
  }
}

const TEXT: Record<'en' | 'ar' | 'fr', (town: string, killed: number, n: number) => string> = {
  en: (town, killed, n) =>
    `At least ${killed} civilians were killed and ${killed * 2} others wounded on Monday when shells hit a market in ${town}, the health ministry said. ` +
    `A doctor at the hospital told reporters that ${1 + (killed % 7)} children were among the dead. Residents said power was cut in the eastern part of the town, ` +
    `and that rescuers were still looking for people under the rubble of a building. Some ${100 + (n % 900)} families fled to villages nearby.`,
  ar: (town, killed, n) =>
    `قتل ${killed} مدنيا على الأقل وأصيب ${killed * 2} آخرون بجروح في قصف استهدف سوقا في مدينة ${town} يوم الاثنين، بحسب وزارة الصحة. ` +
    `وقال طبيب في المستشفى للصحفيين إن ${3 + (killed % 7)} أطفال بين القتلى. وذكر سكان أن الكهرباء انقطعت عن الأحياء الشرقية من المدينة، ` +
    `وأن فرق الإنقاذ ما زالت تبحث عن أشخاص تحت أنقاض أحد المباني. ونزحت نحو ${100 + (n % 900)} عائلة إلى القرى المجاورة.`,
  fr: (town, killed, n) =>
    `Au moins ${killed} civils ont été tués et ${killed * 2} autres blessés lundi par des tirs d'obus sur un marché de ${town}, selon le ministère de la Santé. ` +
    `Un médecin de l'hôpital a indiqué que ${2 + (killed % 7)} enfants figuraient parmi les morts. Des habitants ont raconté que le courant était coupé dans l'est de la ville ` +
    `et que les secours cherchaient encore des survivants sous les décombres d'un immeuble. Quelque ${100 + (n % 900)} familles ont fui vers les villages voisins.`,
}
