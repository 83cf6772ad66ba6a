/** Why an action was refused: the edges turn the code into a status or an exit code, and show the message as it is. */
export type ActionErrorCode =
  /** What it should act on does not exist. */
  | 'not-found'
  /** What was given cannot be used. */
  | 'bad-input'
  /** It was changed since, or stands already: look again. */
  | 'conflict'

export class ActionError extends Error {
  override readonly name = 'ActionError'
  readonly code: ActionErrorCode

  constructor(code: ActionErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
