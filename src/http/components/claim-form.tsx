import type { Child } from 'hono/jsx'
import { BOUNDS, METRICS, POLARITIES, SCOPES, STATUSES } from '../../core/claim/vocabulary.js'
import { GROUPS } from '../../core/incident/words/people.js'
import type { ClaimDraft, ClaimField, ClaimProblems } from '../claim-draft.js'
import type { Locale } from '../locale/locale.js'
import { ChoiceField, TextField } from './form.js'

interface ClaimInputsProps {
  readonly locale: Locale
  readonly draft: ClaimDraft
  readonly problems: ClaimProblems
}

/** The fields of a claim to be filled or set right: the same in the queue, beside the text and for a claim added by hand. */
export function ClaimInputs({ locale, draft, problems }: ClaimInputsProps) {
  const { words } = locale
  const { form, boundName, polarity } = words.desk
  const scope = 'edit'
  const choice = (name: ClaimField, label: string, all: readonly string[], names: Readonly<Record<string, string>>) => (
    <ChoiceField
      scope={scope}
      name={name}
      label={label}
      chosen={draft[name]}
      choices={all.map((each) => [each, names[each] ?? each] as const)}
    />
  )
  const text = (name: ClaimField, label: string, type: 'text' | 'number' = 'text', hint?: string): Child => {
    const problem = problems[name]
    return (
      <TextField
        scope={scope}
        name={name}
        label={label}
        value={draft[name]}
        type={type}
        {...(hint ? { hint } : {})}
        problem={problem && form[problem]}
      />
    )
  }
  return (
    <div class="claim-inputs">
      {choice('metric', words.report.metric, METRICS, words.metric)}
      {choice('bound', form.bound, BOUNDS, boundName)}
      {text('low', form.low, 'number')}
      {text('high', form.high, 'number', form.open)}
      {text('counted', form.counted)}
      {choice('status', words.report.status, STATUSES, words.status)}
      {choice('group', form.group, ['', ...new Set([draft.group, ...GROUPS].filter(Boolean))], {
        '': words.none,
        ...words.group,
      })}
      {text('side', form.side)}
      {choice('scope', words.report.scope, SCOPES, words.scope)}
      {choice('polarity', form.polarity, POLARITIES, polarity)}
      {text('speaker', form.speaker, 'text', form.speakerHint)}
      {text('place', form.place)}
      {text('whenStart', form.whenStart, 'number', form.whenHint)}
      {text('whenEnd', form.whenEnd, 'number')}
      {text('asOf', form.asOf, 'number', form.asOfHint)}
    </div>
  )
}

/** What a form carries besides its fields. */
type HiddenValue = string | number | undefined

export const Hidden = ({ values }: { values: Readonly<Record<string, HiddenValue | readonly HiddenValue[]>> }) => (
  <>
    {Object.entries(values).flatMap(([name, value]) =>
      [value]
        .flat()
        .map((each) => (each === undefined ? null : <input type="hidden" name={name} value={String(each)} />)),
    )}
  </>
)
