/** A phrase for each plural category that the language has; `{n}` is the number. */
export type Plural = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string }
