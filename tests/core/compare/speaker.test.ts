import { describe, expect, test } from 'vitest'
import { sameSpeaker } from '../../../src/core/compare/same-speaker.js'
import { readSpeaker } from '../../../src/core/compare/speaker.js'

const same = (a: string, b: string): boolean => sameSpeaker(readSpeaker(a, null), readSpeaker(b, null))

describe('one speaker under several names', () => {
  test.each([
    ["Gaza's health ministry", 'وزارة الصحة في غزة', 'ministère de la Santé de Gaza', 'the Ministry of Health in Gaza'],
    [
      "Lebanon's health minister",
      'وزير الصحة اللبناني',
      'ministre libanais de la Santé',
      'the Lebanese health ministry',
    ],
    ['Greek coastguards', 'خفر السواحل اليوناني', 'les gardes-côtes grecs'],
    ['a doctor at the Indonesian hospital', 'طبيب في المستشفى الإندونيسي', "un médecin de l'hôpital indonésien"],
    ['the White Helmets', 'الدفاع المدني السوري', 'la Défense civile syrienne', 'الخوذ البيضاء'],
    ['لجنة أطباء السودان المركزية', 'le Comité central des médecins soudanais'],
    ["Sudan's doctors' union", 'نقابة أطباء السودان', 'le syndicat des médecins soudanais', "the doctors' union"],
    ['the Mariupol city council', 'mairie de Marioupol', 'le conseil municipal de Marioupol', 'مجلس مدينة ماريوبول'],
    ['the UN humanitarian office', 'OCHA', 'مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية', "l'Ocha"],
    ['the UN mission in Iraq', 'UNAMI', 'بعثة الأمم المتحدة في العراق', "la mission de l'ONU en Irak"],
    ['the UN refugee agency', 'le HCR', "le Haut-Commissariat de l'ONU pour les réfugiés"],
    ['the Sudanese army', "l'armée soudanaise", 'الجيش السوداني'],
    [
      "Turkey's disaster management agency",
      'إدارة الكوارث والطوارئ التركية',
      "l'Agence turque de gestion des catastrophes",
    ],
    ["Ukraine's State Emergency Service", 'جهاز الطوارئ الأوكراني', "le service d'urgence ukrainien"],
    ['MONUSCO', 'مونوسكو', 'la Monusco'],
    ['the International Rescue Committee', 'لجنة الإنقاذ الدولية', 'le Comité international de secours'],
    ['the European hospital', 'المستشفى الأوروبي', "l'hôpital européen"],
    ['Armenia’s health ministry', 'وزارة الصحة الأرمينية', 'le ministère arménien de la Santé'],
    ['army spokesman Abdullah Ali', 'المتحدث باسم الجيش عبد الله علي', "le porte-parole de l'armée Abdallah Ali"],
    ['Sani Abubakar Yusuf', 'ساني أبو بكر يوسف', 'Sani Aboubakar Youssouf'],
    ['Health Minister Ali Haji Adan', 'وزير الصحة علي حاجي آدم'],
    ["le ministère de l'Intérieur afghan", 'Interior Ministry spokesman Abdul Mateen Qani'],
    ['Serhiy Lysak', 'سيرغي ليساك', 'Serguiï Lyssak'],
    [
      'the Provincial Disaster Management Authority',
      'الهيئة الإقليمية لإدارة الكوارث',
      "l'Agence provinciale de gestion des catastrophes",
    ],
    ['the Sovereign Council of Sudan', 'مجلس السيادة السوداني', 'le Conseil de souveraineté soudanais'],
    ['the prefect of Bandiagara', 'محافظ باندياغارا', 'le préfet de Bandiagara'],
    ['a UN official', 'مسؤول أممي', "un responsable de l'ONU"],
    ['the Rojava Information Center', 'مركز معلومات روج آفا'],
    [
      'the UN human rights office',
      'المفوضية السامية للأمم المتحدة لحقوق الإنسان',
      "le bureau des droits de l'homme de l'ONU",
    ],
    ['the Civilian Impact Monitoring Project', 'مشروع رصد الأثر المدني'],
    ['Mohammed Nazzal, the head of the hospital', 'محمد نزال مدير المستشفى', "Mohamed Nazzal, directeur de l'hôpital"],
  ])('%s', (...names) => {
    for (const a of names) for (const b of names) expect(same(a, b), `${a} = ${b}`).toBe(true)
  })
})

describe('two speakers', () => {
  test.each([
    ['وزارة الصحة اللبنانية', "Gaza's health ministry"],
    ['the Israeli army', 'le ministère de la Santé de Gaza'],
    ['the mayor of Mariupol', 'the Mariupol city council'],
    ['Iraqi police', 'Afghan police'],
    ['a doctor at the Kuwaiti hospital', 'a doctor at the Indonesian hospital'],
    ['a security source', 'a security source'],
    ['un élu', 'the UN'],
    ['the UN refugee agency', 'the UN human rights office'],
    ['the UN mission in Iraq', 'the UN mission in Congo'],
    ["l'armée soudanaise", 'the Rapid Support Forces'],
    ['the Lebanese Red Cross', 'the International Committee of the Red Cross'],
    ['volunteers in Suphan Buri', 'la préfecture de Suphan Buri'],
    ['the National Disaster Management Agency', "l'Autorité provinciale de gestion des catastrophes"],
    ['the disaster agency', 'the relief agency'],
    ['ناشط مدني', 'الدفاع المدني'],
    ['MONUSCO', 'la Minusca'],
    ['مونوسكو', 'the peacekeepers of UNIFIL'],
    ['the Nigerian Red Cross', 'le Comité international de la Croix-Rouge'],
    ["Iraq's health ministry", 'وزارة الصحة في إقليم كردستان'],
    ["Gaza's media office", 'وزارة الصحة في غزة'],
    ["Iran's emergency organisation", "l'organisation turque"],
    ['Nasser hospital', "l'hôpital européen"],
    ['Hamid Nazzal', 'Hamid Bassal'],
    ['the rights group Syria Watch', 'منظمة الكرامة لحقوق الإنسان'],
    ['the mayor of Bunyara', 'a traders’ association of Bunyara'],
    ['a police officer who asked not to be named', 'the WHO'],
  ])('%s, %s', (a, b) => {
    expect(same(a, b)).toBe(false)
  })
})

test('a listed army goes by each of its names, and its governor or hospital by none of them', () => {
  expect(same('the Ethiopian National Defence Force', 'l’armée éthiopienne')).toBe(true)
  expect(same('the Coordination of Azawad Movements', 'la CMA')).toBe(true)
  expect(same('the Ethiopian National Defence Force', 'un hôpital de l’armée éthiopienne')).toBe(false)
  expect(same('Hamas', 'an official of Hamas')).toBe(false)
})

test('some official is nobody’s head, and an office makes up for a letter in each of its holder’s names', () => {
  expect(same('a health ministry official', 'un responsable du ministère de la Santé')).toBe(true)
  expect(same('Governor Oleh Syniehubov', 'le gouverneur régional Oleg Synegoubov')).toBe(true)
  expect(same('Oleh Syniehubov', 'Oleg Sinegubko')).toBe(false)
  expect(same('the vice president', 'نائب الرئيس')).toBe(true)
  expect(same('the vice president', 'the president')).toBe(false)
})

test('a source that one agency heard may be an official of the same body, and no witness', () => {
  const heard = (name: string) => readSpeaker(name, 'AFP')
  expect(sameSpeaker(heard('a security official'), heard('مصدر أمني'))).toBe(true)
  expect(sameSpeaker(heard('an official'), heard('a source'))).toBe(false)
  expect(sameSpeaker(heard('a military witness'), heard('a military source'))).toBe(false)
  expect(sameSpeaker(heard('a security official'), readSpeaker('مصدر أمني', 'Reuters'))).toBe(false)
})

describe('nobody in particular, heard by one agency', () => {
  const heard = (a: string, b: string): boolean => sameSpeaker(readSpeaker(a, 'AFP'), readSpeaker(b, 'AFP'))

  test.each([
    ['a militia leader', 'قائد ميليشيا محلية', 'un chef de milice'],
    ['a tribal chief', 'زعيم قبلي', 'un chef de tribu'],
    ['a judicial source', 'مصدر قضائي', 'une source judiciaire'],
    ['a student', 'طالب', 'un étudiant'],
    ['a rescue worker', 'عامل إنقاذ', 'un secouriste'],
    ['a town councillor', 'عضو في المجلس البلدي', 'un conseiller municipal'],
  ])('%s', (...names) => {
    for (const a of names) for (const b of names) expect(heard(a, b), `${a} = ${b}`).toBe(true)
  })

  test.each([
    ['a militia leader', 'un étudiant'],
    ['a customs officer', 'a port official'],
    ['une source militaire', 'un douanier'],
  ])('%s is not %s', (a, b) => {
    expect(heard(a, b)).toBe(false)
  })
})

test('state television, a fire agency and the office of a place go by one name in every language; a union is no ministry', () => {
  expect(same('state television', "télévision d'État iranienne")).toBe(true)
  expect(same('the fire agency of South Korea', 'agence sud-coréenne des pompiers')).toBe(true)
  expect(same('the local prefecture', 'المحافظة')).toBe(true)
  expect(same('Zambia’s mines minister', 'نقابة عمال المناجم')).toBe(false)
})
