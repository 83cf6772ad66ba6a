import type { SeedReport } from '../sample.js'
import { SAMPLE_OUTLETS } from '../sources.js'

const { arDaily, enWire, enRadio, frWire, frRadio } = SAMPLE_OUTLETS

export const ATTACKS_ELSEWHERE_REPORTS: readonly SeedReport[] = [
  {
    id: 'paris-fr',
    incident: 'paris-2015-11-13',
    source: frWire.name,
    lang: 'fr',
    published: '2015-11-14T19:00:00Z',
    title: 'Attentats de Paris : 129 morts',
    text: `PARIS - Les attentats de vendredi soir à Paris et à Saint-Denis ont fait 129 morts et 352 blessés, dont 99 dans un état grave, a déclaré samedi le procureur de Paris, François Molins. Au Bataclan, 89 personnes ont été tuées.`,
  },
  {
    id: 'paris-later-fr',
    incident: 'paris-2015-11-13',
    source: frRadio.name,
    lang: 'fr',
    published: '2015-11-20T17:00:00Z',
    title: 'Attentats : le bilan s’alourdit',
    text: `Le bilan des attentats du 13 novembre à Paris et à Saint-Denis est passé à 130 morts après le décès d'un blessé, a annoncé vendredi le Premier ministre français.`,
  },
  {
    id: 'paris-ar',
    incident: 'paris-2015-11-13',
    source: arDaily.name,
    lang: 'ar',
    published: '2015-11-14T04:00:00Z',
    title: 'ليلة دامية في باريس',
    // Vague words before anybody has counted.
    text: `باريس - قتل عشرات الأشخاص وأصيب مئات آخرون في سلسلة هجمات هزت باريس وضاحية سان دوني مساء الجمعة. وقال مصدر في الشرطة الفرنسية إن نحو مئة شخص قتلوا داخل مسرح باتاكلان.`,
  },
  {
    id: 'christchurch-en',
    incident: 'christchurch-2019-03-15',
    source: enRadio.name,
    lang: 'en',
    published: '2019-03-15T06:30:00Z',
    title: 'Forty dead in attacks on New Zealand mosques',
    text: `Forty people were killed in attacks on two mosques in Christchurch on Friday, Prime Minister Jacinda Ardern said. Thirty people were killed at the Al Noor mosque and ten at Linwood, she said. More than 20 others were seriously wounded.`,
  },
  {
    id: 'christchurch-evening-en',
    incident: 'christchurch-2019-03-15',
    source: enWire.name,
    lang: 'en',
    published: '2019-03-15T09:30:00Z',
    title: 'Police raise toll of Christchurch attacks',
    text: `CHRISTCHURCH - Forty-nine people were killed in Friday's attacks on two mosques in Christchurch, police commissioner Mike Bush said. Forty-one people were killed at the Al Noor mosque and seven at the Linwood mosque, and one person died in hospital. Christchurch Hospital treated 48 people for gunshot wounds.`,
  },
  {
    id: 'christchurch-fr',
    incident: 'christchurch-2019-03-15',
    source: frWire.name,
    lang: 'fr',
    published: '2019-03-17T01:00:00Z',
    title: 'Christchurch : un cinquantième mort découvert',
    text: `CHRISTCHURCH - Cinquante personnes ont été tuées et cinquante autres blessées dans les attaques de vendredi contre deux mosquées de Christchurch, a déclaré dimanche le chef de la police néo-zélandaise, Mike Bush.`,
  },
]
