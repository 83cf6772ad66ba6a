import type { Locale } from '../locale/locale.js'

/** Shown by script in a form whose typing it kept: that it is here again, and a way to let it go. */
export const DraftNote = ({ locale }: { locale: Locale }) => (
  <p class="draft-note" data-draft-note hidden>
    <span role="status">{locale.words.desk.draft.restored}</span>{' '}
    <button class="quiet" type="button" data-draft-drop="">
      {locale.words.desk.draft.discard}
    </button>
  </p>
)

/** The name under which the typing on a claim is kept. */
export const claimDraft = (claim: number): string => `claim-${claim}`
