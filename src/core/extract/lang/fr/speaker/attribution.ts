import type { TokenRange } from '../../../../text/sentences.js'
import type { Words } from '../tokens.js'
import type { Named } from './named.js'
import type { Relay } from './relay.js'

/** Who is said to have said something in a sentence, and where the words of saying stand. */
export interface Attribution {
  readonly at: number
  /** leading and direct reach forward ("Selon X, …", "X a annoncé que …"), trailing backward ("…, a annoncé X"). */
  readonly reach: 'forward' | 'backward'
  readonly named: Named
  readonly relay: Relay | null
  /** "citant X": X said it, whoever else is named. */
  readonly cites?: boolean
  /** "les pertes précédemment annoncées par X": nothing behind is his. */
  readonly recalled?: boolean
  /** "34 déclarés morts par X": of the number right before alone. */
  readonly near?: boolean
  /** "l'annonce par l'armée de la mort de six soldats, …": nothing behind the comma is his. */
  readonly phrase?: boolean
  /** Signed by an account: nothing behind the signature is its own. */
  readonly post?: boolean
}

/** "| selon | X": it leads to who says it, as no verb does. */
export const isAccording = (tokens: Words, at: number): boolean => tokens[at]!.lex.saying?.how === 'according'

/** The attributions of a sentence, read once. */
export type Lookup = (sentence: TokenRange) => readonly Attribution[]

/** Reads the attribution of the word of saying at `at`; `earlier`: who was named before in the sentence. */
export type ReadAttribution = (
  tokens: Words,
  text: string,
  at: number,
  sentence: TokenRange,
  earlier: readonly Attribution[],
) => Attribution | null
