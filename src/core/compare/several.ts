import { PhraseBook } from '../incident/reading/phrase-book.js'

/** Words by which a text says that it speaks of more than one event. */
export const several = new PhraseBook([
  [
    'several',
    'two|three|four|five|several|separate|series|twin|different|غارتين|غارتان|هجومين|هجومان|ضربتين|ضربتان|تفجيرين|تفجيران|قصفين|حادثين|منفصلتين|منفصلين|سلسله|عده|ثلاث|اربع|deux|trois|quatre|cinq|plusieurs|serie|distinct*|separe*',
  ],
])

/** Nouns of several events that are told as one: "the attacks in Paris and Saint-Denis". */
export const events = new PhraseBook([
  [
    'events',
    'attacks|assaults|strikes|air strikes|airstrikes|raids|bombings|blasts|explosions|shootings|massacres|clashes|bombardments|shellings|barrages|incidents|attentats|attaques|assauts|frappes|raids|bombardements|explosions|fusillades|massacres|affrontements|هجمات|الهجمات|غارات|الغارات|ضربات|الضربات|تفجيرات|التفجيرات|انفجارات|الانفجارات|مجازر|اشتباكات|الاشتباكات',
  ],
])
