import { ActionError } from '../../actions/action-error.js'

/** What a change gives; null where somebody else was faster. What else is wrong is thrown on. */
export async function unlessOvertaken<Result>(change: Promise<Result>): Promise<Result | null> {
  try {
    return await change
  } catch (error) {
    if (error instanceof ActionError && error.code === 'conflict') return null
    throw error
  }
}

/** Whether a change was made; false where somebody else was faster. */
export const isDone = async (change: Promise<unknown>): Promise<boolean> =>
  (await unlessOvertaken(change.then(() => true))) ?? false
