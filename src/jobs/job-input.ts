import { z } from 'zod'
import { LANGUAGES } from '../core/claim/vocabulary.js'
import { isIsoDate } from '../core/iso-date.js'

/** Reports most in one job: more is a file for `import`. */
const MOST = 20_000

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
const report = z.object({
  text: z.string().min(1),
  lang: z.enum(LANGUAGES).nullish(),
  label: text,
  source: text,
  url: text,
  title: text,
  published: text.refine((value) => value === null || isIsoDate(value), 'write the date as 2016-10-04'),
  incident: text,
})

const address = z.url({ protocol: /^https?$/ })

/** What a job is asked to do, by its kind. */
export const JobInput = z.discriminatedUnion('kind', [
  /** Keeps reports. */
  z.object({ kind: z.literal('import'), reports: z.array(report).min(1).max(MOST) }),
  /** Fetches pages and feeds, for the first time or again; with `every`, again and again, that many minutes apart. */
  z.object({
    kind: z.literal('fetch'),
    addresses: z.array(address).min(1).max(MOST),
    every: z.int().min(5).max(525_600).nullish(),
  }),
])
export type JobInput = z.infer<typeof JobInput>
export type JobKind = JobInput['kind']

/** Items of the job, for its progress. */
export const itemsOf = (input: JobInput): number =>
  input.kind === 'import' ? input.reports.length : input.addresses.length
