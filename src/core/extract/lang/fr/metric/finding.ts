import type { Draft } from '../../../draft.js'

/** What a step found of a number: fields to set, or why it is no claim. */
export type Finding = { readonly rule: string; readonly found: Partial<Draft> } | { readonly no: string }
