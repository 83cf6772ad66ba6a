import type { ClaimView } from '../../db/claims.js'
import { speakerOf } from '../../db/said-by.js'
import type { BoardVoice } from '../board/voice.js'
import type { Locale } from '../locale/locale.js'
import { sourceName } from '../locale/names.js'
import { QuotedSpan } from './quoted-span.js'

interface VoiceProps {
  readonly locale: Locale
  readonly voice: BoardVoice
}

/** The claim by which a voice is named: one of the reader's language, where the voice was told in several. */
export const namingClaim = ({ locale, voice }: VoiceProps): ClaimView =>
  voice.claims.find((claim) => claim.report.lang === locale.code) ?? voice.figures[0]!.claim

export function VoiceName({ locale, voice }: VoiceProps) {
  if (voice.speaker === null) return <QuotedSpan text={sourceName(locale, voice.name)} lang={voice.lang} />
  const { name, lang } = speakerOf(namingClaim({ locale, voice }))
  return <QuotedSpan text={name} lang={lang} />
}

/** A voice with whom it counts, in its own words: one body may count the dead, and the children among them. */
export function VoiceLine({ locale, voice }: VoiceProps) {
  const { counted, report } = namingClaim({ locale, voice })
  return (
    <>
      <VoiceName locale={locale} voice={voice} />
      {counted !== '' && (
        <small class="soft">
          {' · '}
          <QuotedSpan text={counted} lang={report.lang} />
        </small>
      )}
    </>
  )
}
