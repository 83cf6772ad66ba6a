/** Who is named: the words, or that a word points back to one named before, or that the words name nobody ("un bilan"). */
export type Named =
  | { readonly kind: 'name'; readonly first: number; readonly last: number }
  /**
   * `body`: "l'ONG" tells what kind of body was named before; "cette coalition" names one of its kind (`of-kind`), or, where none was
   * named, is name enough.
   */
  | { readonly kind: 'anaphor'; readonly last: number; readonly body?: true | 'of-kind' }
  | { readonly kind: 'nobody'; readonly last: number }
