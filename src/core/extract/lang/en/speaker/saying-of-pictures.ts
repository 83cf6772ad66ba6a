import { isAt, isCapital, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import type { Saying } from './citations.js'
import { nameLeft } from './speaker-left.js'
import { publishedBy } from './speaker-published.js'
import { nameRight } from './speaker-right.js'
import { COUNTS, MEDIA, SOURCES, type SpeakerName } from './speaker-words.js'

/** "the ministry's figures |show 12 dead": their subject; null where it is no record, list or picture of somebody's. */
export function shownBy(tokens: Tokens, text: string, i: number, first: number): SpeakerName | null {
  const name = nameLeft(tokens, text, i - 1, first)
  const words = name?.words.toLowerCase() ?? ''
  // "the ministry's |list of victims"
  const of = words.search(/ of (the )?(victims|dead|killed|martyrs|casualties|fatalities|names)/)
  const head = of > 0 ? words.slice(0, of) : words
  return name &&
    !/^(the|a|this) (list|database)$/.test(head) &&
    (RECORDS.has(head.slice(head.lastIndexOf(' ') + 1)) ||
      showsPictures(tokens, i) ||
      OWN_POST.test(words) ||
      (name !== null && OUTLET_FOOTAGE.test(name.words)) ||
      filmedBy(tokens, name))
    ? name
    : null
}

/** "a page |showed footage of nine bodies": the verb's object tells of what somebody shows. */
const showsPictures = (tokens: Tokens, verb: number): boolean =>
  [1, 2, 3].some((step) => PICTURES.has(wordAt(tokens, verb + step)) && wordAt(tokens, verb + step + 1) === 'of')
const PICTURES = wordSet('scenes footage photos photographs pictures images video videos clips')

/** "a video shared by |the brigade shows": who stands behind the pictures. */
function filmedBy(tokens: Tokens, { words, first }: SpeakerName): boolean {
  const before = wordAt(tokens, first - 1)
  const by =
    before === 'by' || (before === 'from' && (/^[@\p{Lu}]/u.test(words) || RECORDS.has(wordAt(tokens, first - 2))))
  return (
    by &&
    [2, 3, 4, 5, 6].some((step) => MEDIA.has(wordAt(tokens, first - step)) || COUNTS.has(wordAt(tokens, first - step)))
  )
}
/** "|Omar's post| included a video of two bodies" */
const OWN_POST = /['’]s? (\S+ )?(post|video|photo|footage|tweet|images|photos)$/
/** "|Hama Radio footage| shows" */
const OUTLET_FOOTAGE = /^(the )?@?\p{Lu}.* (footage|video|videos|photos|images|pictures|photographs)$/u
const RECORDS = wordSet(
  'monitoring documentation research findings estimates figures data records statistics numbers tally count documents list database',
)

/** "nine bodies can be seen in |footage aired by Hama Radio", "eight of them are named in |the ministry's list": whose pictures or list the words behind "in" are. */
export function shownIn(tokens: Tokens, text: string, i: number, last: number): Saying | null {
  if (wordAt(tokens, i + 1) !== 'in' && wordAt(tokens, i + 1) !== 'on') return null
  let [own, from] = [false, i + 2]
  for (let at = i + 2; at <= last && at < i + 12 && !isAt(tokens, at, W.comma | W.stop); at++) {
    own ||= MEDIA.has(wordAt(tokens, at)) || COUNTS.has(wordAt(tokens, at))
    from = Math.max(from, publishedBy(tokens, text, at) + 1)
  }
  const name = own ? nameRight(tokens, text, from, last) : null
  if (!name) return null
  for (let at = name.first; at <= name.last; at++)
    if (isCapital(text, tokens[at]) || SOURCES.has(wordAt(tokens, at)))
      return { name, reach: 'around', first: i, last: name.last, until: last, denies: false, told: null }
  return null
}
