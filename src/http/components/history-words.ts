import type { SubscriptionState } from '../../../schema/index.js'
import type { HistoryEntry } from '../../db/history.js'
import type { Locale } from '../locale/locale.js'

type Did = keyof Locale['words']['desk']['history']['did']

/** Actions that can be taken back. */
export const UNDOABLE = [
  'reviewClaim',
  'reviewClaims',
  'linkClaim',
  'moveClaims',
  'addClaim',
  'gradeIncident',
  'nameIncident',
  'addFeed',
  'changeFeed',
  'addWebhook',
  'changeWebhook',
] as const

export const isUndoable = ({ action }: Pick<HistoryEntry, 'action'>): boolean =>
  UNDOABLE.some((each) => each === action)

/** What an entry did, in the reader's words: "Accepted a claim". */
export const didWords = (locale: Locale, entry: HistoryEntry): string => locale.words.desk.history.did[didOf(entry)]

function didOf({ action, before, after, undoes }: HistoryEntry): Did {
  const [was, is] = [before, after] as [Record<string, unknown> | null, Record<string, unknown> | null]
  switch (action) {
    case 'recordReport':
      return was === null ? 'recordReport' : 'reviseReport'
    case 'reviewClaim':
      return stateWord(is?.['state']) ?? 'corrected'
    case 'reviewClaims':
      return BULK[is?.['state'] as keyof typeof BULK]
    case 'linkClaim': {
      if (undoes !== null) return 'relinked'
      const links = (after ?? []) as { state: string }[]
      return links.some(({ state }) => state === 'linked') ? 'linked' : 'parted'
    }
    case 'changeFeed':
      return is?.['state'] === undefined ? 'feedEvery' : `feed${SUBSCRIBED[is['state'] as SubscriptionState]}`
    case 'changeWebhook':
      return `webhook${SUBSCRIBED[is?.['state'] as SubscriptionState]}`
    case 'addFeed':
    case 'addWebhook':
    case 'saveSource':
    case 'createIncident':
    case 'linkClaims':
    case 'moveClaims':
    case 'nameIncident':
    case 'addClaim':
    case 'addAccount':
    case 'changeAccount':
    case 'setPassword':
    case 'makeToken':
    case 'revokeToken':
      return action
    default:
      return 'gradeIncident'
  }
}

const BULK = { accepted: 'bulk', rejected: 'bulkRejected', proposed: 'bulkBack' } as const

const SUBSCRIBED = { active: 'Resumed', paused: 'Paused', removed: 'Removed' } as const

const stateWord = (state: unknown): Did | undefined =>
  (['proposed', 'accepted', 'corrected', 'rejected'] as const).find((each) => each === state)
