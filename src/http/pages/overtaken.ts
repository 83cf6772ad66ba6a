import { ActionError } from '../../actions/action-error.js'

/** Whether a change was made; false where somebody else was faster. What else is wrong is thrown on. */
export async function isDone(change: Promise<unknown>): Promise<boolean> {
  try {
    await change
    return true
  } catch (error) {
    if (error instanceof ActionError && error.code === 'conflict') return false
    throw error
  }
}
