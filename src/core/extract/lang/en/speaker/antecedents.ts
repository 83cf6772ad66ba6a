import type { Sheet } from '../sheet.js'
import { isAt, W, wordAt, wordSet } from '../words/lex.js'
import type { Saying } from './citations.js'
import { arePeople, isMany } from './many-speakers.js'
import { openingPerson } from './opening-person.js'
import { type Kind, openingSubject } from './opening-subject.js'
import { readSayings } from './sayings.js'
import { BODIES, PRONOUN, type SpeakerName } from './speaker-words.js'
import { TITLES } from './titles.js'

/** How far back a pronoun looks for its name, in sentences. */
const LOOK_BACK = 6

/** The sayings of each sentence, read once, and the names that pronouns stand for. */
export class Antecedents {
  private readonly read: (Saying[] | undefined)[] = []
  private readonly sheet: Sheet

  constructor(sheet: Sheet) {
    this.sheet = sheet
  }

  sayingsOf(index: number): Saying[] {
    const known = this.read[index]
    if (known) return known
    const sayings = readSayings(this.sheet, index)
    this.read[index] = sayings
    return sayings
  }

  /** The name that `saying` stands for: its own words, or the last speaker named before "he", "the source". */
  nameOf(saying: Saying, index: number): string | null {
    if (!saying.name.anaphor) return saying.name.words || null
    const own = PRONOUN.test(saying.name.words) ? null : saying.name.words
    if (own !== null && OWN_NAME.test(own)) return own
    const many = /^they$/i.test(saying.name.words)
    const person = PERSON.test(saying.name.words)
    const thing = saying.name.words.toLowerCase() === 'it'
    const body = own?.slice(own.lastIndexOf(' ') + 1).toLowerCase() ?? ''
    const office = OFFICES.test(body) ? this.before(saying, index, (earlier) => this.holds(earlier, body)) : null
    if (office) return office.name.words
    const doer = this.doerBefore(saying, index)
    const subject = (person ? this.personBefore(saying, index) : null) ?? doer
    if (subject) return subject
    const fits = ({ name }: Saying): boolean =>
      !name.anaphor &&
      (!name.agency || /^this /i.test(own ?? '')) &&
      name.words !== '' &&
      !(own === null && DOCUMENT.test(name.words)) &&
      !((person || OFFICES.test(body)) && isMany(name)) &&
      // "security sources said … according to |this officer"
      !(OFFICES.test(body) && SEVERAL.test(name.words)) &&
      !(thing && arePeople(name)) &&
      !(COLLECTIVES.has(body) && (OF_STATE.test(name.words) || this.isTitled(name))) &&
      !(many && /^an? /i.test(name.words)) &&
      // "the army" is no outlet that spoke before, but "the Lebanese army"; "the mission" is no commissioner
      (!BODIES.has(body) ||
        (KINDS.get(body) ?? body).split(' ').some((kind) => ` ${name.words.toLowerCase()}`.includes(` ${kind}`)))
    // "The source said": one of them rather than "local sources"
    const one =
      body === 'source'
        ? this.before(saying, index, (earlier) => fits(earlier) && !SEVERAL.test(earlier.name.words))
        : null
    const named = one ?? this.before(saying, index, fits)
    // "the government said … |The army said … |It added": the army
    if (thing) {
      const nearer = this.before(saying, index, (earlier) => isBodyNamed(earlier) || earlier === named)
      if (nearer && nearer !== named) return nearer.name.words
    }
    if (!named && thing) {
      // "Hama Radio reported nine dead. … |it said"
      const agency = this.before(saying, index, ({ name }) => name.agency && !name.anaphor)
      if (agency) return agency.name.words
      // "a report by the mission found … |it says"
      const document = this.before(saying, index, ({ name }) => !name.anaphor && DOCUMENT.test(name.words))
      if (document) return document.name.words
    }
    // "the rebels said … |the military source added": another one
    if (own !== null && body === 'source' && /^the \S+ source$/i.test(own) && !/source/i.test(named?.name.words ?? ''))
      return own
    if (named || (own !== null && !DOCUMENT.test(own))) return named?.name.words ?? own
    // "The army said … |It added …"
    return this.before(saying, index, ({ name }) => name.anaphor && !PRONOUN.test(name.words))?.name.words ?? own
  }

  /** "Hama governor Omar Latif said … |The governor added": named with the office. */
  private holds({ name }: Saying, office: string): boolean {
    if (name.anaphor || name.words === '') return false
    // the title is no part of the name: "Hama governor |Omar Latif"
    for (let i = Math.max(0, name.first - 4); i <= name.last; i++)
      if (wordAt(this.sheet.tokens, i) === office) return true
    return false
  }

  /** "the deputy minister |Omar Latif": a person, who is no "group". */
  private isTitled({ first, last }: SpeakerName): boolean {
    for (let i = Math.max(0, first - 3); i <= last; i++) if (TITLES.has(wordAt(this.sheet.tokens, i))) return true
    return false
  }

  /** "|Omar Latif, a medic, was at the market. … he said": who opens the sentence before, where nobody speaks in it. */
  private personBefore(saying: Saying, index: number): string | null {
    for (let at = index; at > index - 3 && at >= 0; at--) {
      if (this.sayingsOf(at).some(({ name, first }) => !name.anaphor && (at < index || first < saying.first)))
        return null
      const range = this.sheet.doc.sentences[at]
      const name = range && at < index ? openingPerson(this.sheet, range.first, range.last) : null
      if (name) return name
    }
    return null
  }

  /** "|The army sent troops. It said": who acts in the sentence before, where nobody speaks in it. */
  private doerBefore(saying: Saying, index: number): string | null {
    const kind = KIND_OF.get(saying.name.words.toLowerCase())
    const own = kind && this.doerInFront(saying, index, kind)
    if (own) return own
    const range = kind && this.sheet.doc.sentences[index - 1]
    if (!range) return null
    const spoken = (at: number): boolean =>
      this.sayingsOf(at).some(({ name, first }) => name.words !== '' && (at < index || first < saying.first))
    return spoken(index - 1) || spoken(index) ? null : openingSubject(this.sheet, range.first, range.last, kind)
  }

  /** "|The army issued a report in which it admitted", "Although |the army has carried out raids, it has only admitted", "|The army lost 12 men, it admitted": who acts in the clause before. */
  private doerInFront({ name, reach, first }: Saying, index: number, kind: Kind): string | null {
    const range = this.sheet.doc.sentences[index]
    const { tokens } = this.sheet
    // "it gave the number of dead, |noting that": still the same "it"
    const [opening] = this.sayingsOf(index)
    if (!range || (opening?.first !== first && opening?.name !== name)) return null
    const depends = reach === 'behind' && isAt(tokens, range.first, W.subordinator)
    const closes = reach === 'around' && kind !== 'people' && isAt(tokens, name.first - 1, W.comma)
    // "The army has put out its bulletin|: it says", "Hama Radio blames the rebels |– it puts the toll at nine"
    const explains = kind !== 'people' && isAt(tokens, name.first - 1, W.stop | W.dash)
    if (!depends && !closes && !explains && !isAt(tokens, name.first - 1, W.relative)) return null
    return openingSubject(this.sheet, depends ? range.first + 1 : range.first, name.first - 1, kind)
  }

  private before(saying: Saying, index: number, fits: (earlier: Saying) => boolean): Saying | null {
    for (let at = index; at >= 0 && at > index - LOOK_BACK; at--) {
      const found = this.sayingsOf(at).findLast(
        (earlier) => fits(earlier) && (at < index || earlier.first < saying.first),
      )
      if (found) return found
    }
    return null
  }
}

/** "|the army said": a body that nobody needs to be told of. */
const isBodyNamed = ({ name }: Saying): boolean =>
  name.anaphor && /^the [a-z]+$/i.test(name.words) && (OF_STATE.test(name.words) || /coalition$/i.test(name.words))

/** "the group" is neither an officer nor one of these. */
const COLLECTIVES = wordSet('group organisation organization outlet')
const OF_STATE = /\b(ministry|army|navy|military|police|government|hospital|authorities|forces?|troops|coastguard)$/i

const OFFICES = /^(governor|minister|mayor|general|colonel|doctor|commander|director|officer)$/

/** "The ministry said … |The statement added …" */
const DOCUMENT = /\b(statement|report|post)s?$/i

/** "The ministry issued a report. |The report said": named as it stands. */
const OWN_NAME = /\breports?$/i

/** Whom a pronoun stands for. */
const KIND_OF: ReadonlyMap<string, Kind> = new Map([
  ['it', 'body'],
  ['he', 'person'],
  ['she', 'person'],
  ['they', 'people'],
])

const SEVERAL = /\bsources$/i

/** What else a body of a kind is called: "the Observatory … |the monitor". */
const KINDS = new Map([
  ['monitor', 'monitor observatory network rights'],
  ['charity', 'charity borders children relief aid foundation'],
])

const PERSON = /^(he|she|him)$/i
