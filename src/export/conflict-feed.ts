import type { InterfaceLanguage } from '../core/claim/vocabulary.js'
import type { ClaimView } from '../db/claims.js'
import type { ConflictView } from '../db/conflicts.js'
import { outletOf } from '../db/said-by.js'
import { relationSentence } from './relation-sentence.js'

export interface FeedHead {
  readonly origin: string
  /** The feed's own address, query and all. */
  readonly self: string
  readonly lang: InterfaceLanguage
  /** What an empty feed was updated at. */
  readonly now: Date
}

/** Conflicts, the newest first, as an Atom feed (RFC 4287). */
export function conflictFeed(conflicts: readonly ConflictView[], { origin, self, lang, now }: FeedHead): string {
  const updated = (conflicts[0]?.since ?? now).toISOString()
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `<id>${xml(self)}</id><title>${TITLE[lang]}</title><updated>${updated}</updated>`,
    '<author><name>Countercheck</name></author><generator>Countercheck</generator>',
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/><link rel="alternate" type="text/html" href="${xml(origin)}/"/>`,
    ...conflicts.map((conflict) => entryOf(conflict, origin, lang)),
    '</feed>',
    '',
  ].join('\n')
}

const TITLE: Readonly<Record<InterfaceLanguage, string>> = {
  ar: 'تعارضات جديدة',
  en: 'New conflicts',
  fr: 'Nouveaux conflits',
}

function entryOf(conflict: ConflictView, origin: string, lang: InterfaceLanguage): string {
  const { a, b, since } = conflict
  const incident = a.incident ?? b.incident
  const sentence = relationSentence(conflict, lang)
  const at = since.toISOString()
  const page = incident ? `${origin}/incidents/${incident.id}` : `${origin}/claims/${a.id}`
  const quotes = [a, b].map((claim) => quoteOf(claim, origin)).join('')
  return [
    '<entry>',
    `<id>tag:${new URL(origin).hostname},2016:countercheck/conflict/${Math.min(a.id, b.id)}-${Math.max(a.id, b.id)}</id>`,
    `<title>${xml(incident ? `${incident.title}: ${sentence}` : sentence)}</title>`,
    `<published>${at}</published><updated>${at}</updated>`,
    `<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    `<category term="${a.metric}"/>`,
    `<content type="html">${xml(`<p>${xml(sentence)}</p>${quotes}`)}</content>`,
    '</entry>',
  ].join('')
}

const quoteOf = (claim: ClaimView, origin: string): string =>
  `<blockquote lang="${claim.report.lang}" dir="auto"><a href="${xml(origin)}/claims/${claim.id}">${xml(claim.quote)}</a> (${xml(outletOf(claim))})</blockquote>`

/** Text as XML; the control characters that XML cannot hold are left out. */
const xml = (text: string): string =>
  text
    .replace(/[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter]!)
