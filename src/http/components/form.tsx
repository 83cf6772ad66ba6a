import type { Child } from 'hono/jsx'
import { fill } from '../../core/text/fill.js'
import type { Locale } from '../locale/locale.js'

interface ChoiceFieldProps {
  readonly name: string
  readonly label: string
  /** Value and what stands for it; the first is the default. */
  readonly choices: readonly (readonly [string, string])[]
  readonly chosen: string | undefined
  readonly problem?: string | undefined
  /** Tells the fields of one form from those of another on the page. */
  readonly scope?: string
}

export const ChoiceField = ({ name, label, choices, chosen, problem, scope = 'field' }: ChoiceFieldProps) => (
  <div class="field">
    <label for={`${scope}-${name}`}>{label}</label>
    <select
      id={`${scope}-${name}`}
      name={name}
      aria-describedby={problem && `${scope}-${name}-problem`}
      aria-invalid={problem ? 'true' : undefined}
    >
      {choices.map(([value, text]) => (
        <option value={value} selected={value === (chosen ?? '')}>
          {text}
        </option>
      ))}
    </select>
    {problem && (
      <p class="field-problem" id={`${scope}-${name}-problem`}>
        {problem}
      </p>
    )}
  </div>
)

interface TextFieldProps {
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  readonly hint?: string
  readonly problem?: string | undefined
  readonly type?: 'text' | 'url' | 'search' | 'area' | 'number' | 'password'
  /** What a password manager may fill in. */
  readonly autocomplete?: string
  /** Lines that an area shows; else it is as high as a report wants. */
  readonly rows?: number
  readonly placeholder?: string
  readonly required?: boolean
  readonly scope?: string
}

/** A labelled field; what is wrong with it stands beside it and is read out with it. */
export function TextField(props: TextFieldProps) {
  const {
    name,
    label,
    value,
    hint,
    problem,
    type = 'text',
    placeholder,
    required,
    autocomplete,
    rows,
    scope = 'field',
  } = props
  const id = `${scope}-${name}`
  const about = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  const shared = {
    id,
    name,
    required,
    autocomplete,
    'aria-describedby': about || undefined,
    'aria-invalid': problem ? ('true' as const) : undefined,
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === 'area' ? (
        <textarea {...shared} rows={rows} dir="auto" spellcheck={false}>
          {value ?? ''}
        </textarea>
      ) : (
        <input
          {...shared}
          type={type === 'number' ? 'text' : type}
          inputmode={type === 'number' ? 'numeric' : undefined}
          value={value ?? ''}
          placeholder={placeholder}
          dir={type === 'url' || type === 'number' ? 'ltr' : 'auto'}
        />
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  )
}

interface FileFieldProps {
  readonly locale: Locale
  readonly name: string
  readonly label: string
  readonly accept: string
  /** The file that is here already. */
  readonly at?: string
  readonly problem?: string | undefined
  readonly scope?: string
}

/** A file to choose. Its button speaks the browser's language; script puts one of the page's words over it, and the field stays what it is. */
export function FileField({ locale, name, label, accept, at = '', problem, scope = 'field' }: FileFieldProps) {
  const { choose, another, none } = locale.words.files
  const id = `${scope}-${name}`
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        name={name}
        accept={accept}
        data-choose={at === '' ? choose : another}
        data-none={at === '' ? none : at}
        aria-describedby={[at && `${id}-at`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined}
        aria-invalid={problem ? 'true' : undefined}
      />
      {at !== '' && (
        <p class="hint" id={`${id}-at`}>
          {fill(locale.words.files.at, { name: `\u2068${at}\u2069` })}
        </p>
      )}
      {problem && (
        <p class="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  )
}

/** The next page of a list, with what is filtered kept. */
export function NextPage({ locale, address, next }: { locale: Locale; address: string; next: string | null }) {
  const url = new URL(address, 'http://local')
  const isFirst = !url.searchParams.has('cursor')
  if (next === null && isFirst) return null
  const first = new URL(url)
  first.searchParams.delete('cursor')
  if (next !== null) url.searchParams.set('cursor', next)
  return (
    <p class="pages">
      {!isFirst && <a href={first.pathname + first.search}>{locale.words.claims.first}</a>}
      {next !== null && (
        <a href={url.pathname + url.search} rel="next">
          {locale.words.claims.next}
        </a>
      )}
    </p>
  )
}

export const PageHead = ({ title, deck, children }: { title: Child; deck?: Child; children?: Child }) => (
  <header class="page-head">
    <h1>{title}</h1>
    {deck && <p class="deck">{deck}</p>}
    {children}
  </header>
)
