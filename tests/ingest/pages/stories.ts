/** A story as it should be read out of whatever page it stands in. */
export interface Story {
  readonly lang: 'ar' | 'en' | 'fr'
  readonly outlet: string
  readonly author: string
  /** ISO day. */
  readonly published: string
  /** The same day in the story's language. */
  readonly day: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

const harbour: Story = {
  lang: 'en',
  outlet: 'The Coast Daily',
  author: 'Mina Haddar',
  published: '2021-03-14',
  day: '14 March 2021',
  title: 'At least 19 killed as shells hit harbour market',
  paragraphs: [
    'At least 19 people were killed and 43 wounded when shells hit the harbour market on Saturday afternoon, the city health office said.',
    'Two of the dead were children aged 6 and 9, according to a doctor at the central hospital, who asked not to be named because he was not allowed to speak to reporters.',
    'The army denied that it had fired on the market. A spokesman for the northern brigades said 11 of their fighters had died in the same hour at a checkpoint south of the town.',
    'Rescue workers were still searching two collapsed shops in the evening, and a witness said that up to 30 people might be under the rubble.',
    'It was the deadliest day in the town since the truce of last autumn broke down, with 64 deaths recorded in the district this month alone.',
  ],
}
const valley: Story = {
  lang: 'en',
  outlet: 'Valley Wire',
  author: 'Tom Orrin',
  published: '2019-11-05',
  day: 'November 5, 2019',
  title: 'Air strike on valley road leaves seven dead',
  paragraphs: [
    'Seven people died when an aircraft struck a convoy of lorries on the valley road before dawn, two local councillors told this agency.',
    'Four drivers and three passengers were buried the same day; nine others, among them a boy of twelve, were taken to the hospital in the next town.',
    'The coalition said it had hit a column carrying ammunition and killed between ten and fifteen armed men. No weapons were seen at the site by a reporter who went there at noon.',
    'More than 200 families have left the valley since the end of October, the relief committee said, and about half of the houses in the lower village stand empty.',
  ],
}
const hara: Story = {
  lang: 'ar',
  outlet: 'صحيفة الضفاف',
  author: 'سلمى العطار',
  published: '2016-10-04',
  day: '4 أكتوبر/تشرين الأول 2016',
  title: 'مقتل 14 شخصا في قصف على حي المنارة',
  paragraphs: [
    'قتل 14 شخصا على الأقل وأصيب 32 آخرون بجروح في قصف مدفعي استهدف حي المنارة القديم صباح الثلاثاء، وفق ما أعلنت مديرية الصحة في المدينة.',
    'وقال طبيب في المستشفى العام إن بين القتلى ثلاثة أطفال وامرأتين، مضيفا أن عددا من الجرحى في حالة حرجة وأن الحصيلة مرشحة للارتفاع.',
    'ونفى متحدث باسم الجيش مسؤولية قواته عن القصف، مؤكدا أن مدفعيته لم تطلق أي قذيفة باتجاه الحي، واتهم مجموعات مسلحة بإطلاق سبع قذائف من أطراف البلدة.',
    'وذكر شهود أن فرق الإنقاذ انتشلت عشر جثث من تحت أنقاض مبنى من أربعة طوابق، بينما لا يزال نحو عشرين شخصا في عداد المفقودين.',
  ],
}
const jisr: Story = {
  lang: 'ar',
  outlet: 'وكالة الجسر للأنباء',
  author: 'نادر بكري',
  published: '2018-02-21',
  day: '٢١ فبراير ٢٠١٨',
  title: 'أكثر من أربعين قتيلا في معارك شرق النهر',
  paragraphs: [
    'سقط أكثر من أربعين قتيلا من الطرفين في معارك عنيفة دارت شرق النهر خلال الساعات الأربع والعشرين الماضية، بحسب مصدر عسكري ميداني.',
    'وأوضح المصدر أن 25 من القتلى ينتمون إلى الفصائل المهاجمة، في حين قتل 17 جنديا بينهم ضابطان برتبة رائد.',
    'في المقابل قالت الفصائل في بيان إنها سيطرت على ثلاث قرى وأسرت تسعة جنود، وأن خسائرها لم تتجاوز ستة مقاتلين.',
    'وقد نزحت مئات العائلات من القرى المجاورة باتجاه الجنوب، وقدرت لجنة الإغاثة المحلية عددهم بنحو خمسة آلاف شخص.',
  ],
}
const port: Story = {
  lang: 'fr',
  outlet: 'Le Courrier du Fleuve',
  author: 'Hélène Sarde',
  published: '2017-08-09',
  day: '9 août 2017',
  title: 'Vingt-deux morts dans l’attaque d’un poste près du fleuve',
  paragraphs: [
    'Vingt-deux personnes ont été tuées mardi soir dans l’attaque d’un poste militaire près du fleuve, a annoncé le gouverneur de la province.',
    'Parmi les victimes figurent quatorze soldats et huit civils, dont une fillette de cinq ans, selon une source hospitalière. Une trentaine de blessés ont été évacués vers la capitale.',
    'Les assaillants, arrivés à bord de douze motos, ont incendié deux véhicules avant de prendre la fuite. L’état-major affirme en avoir abattu au moins neuf.',
    'Depuis janvier, plus de 180 personnes ont péri dans des attaques semblables, d’après le décompte d’une association locale.',
  ],
}
const souk: Story = {
  lang: 'fr',
  outlet: 'Radio Plateau',
  author: 'Karim Delmas',
  published: '2022-12-01',
  day: '1er décembre 2022',
  title: 'Explosion au marché : le bilan s’alourdit à 31 morts',
  paragraphs: [
    'Le bilan de l’explosion survenue mercredi au marché couvert est passé à 31 morts et 57 blessés, ont indiqué les secours jeudi matin.',
    'Un premier décompte faisait état de dix-huit morts. Six corps ont été retrouvés pendant la nuit sous les décombres de la halle, et sept blessés ont succombé.',
    'La piste d’un dépôt de munitions est privilégiée, mais la police n’exclut pas un attentat. Trois hommes ont été interpellés dans le quartier voisin.',
    'Entre cinq et six mille habitants ont été appelés à quitter les rues proches, le temps de contrôler les bâtiments.',
  ],
}

export const STORIES = { harbour, valley, hara, jisr, port, souk }
