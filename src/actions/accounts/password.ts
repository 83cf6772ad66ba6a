import { ActionError } from '../action-error.js'

const SHORTEST = 12
const LONGEST = 256
/** So few different characters are soon guessed: aaaaaaaaaaaa, 121212121212. */
const FEWEST_CHARACTERS = 5

/** Why a password is not taken; pages tell these in their own language. */
const PROBLEMS = {
  length: `a password has ${SHORTEST} to ${LONGEST} characters`,
  guessed: 'that password is soon guessed: take one without your name and with more variety',
  other: 'the present password is another',
} as const
export type PasswordProblem = keyof typeof PROBLEMS

export class RefusedPassword extends ActionError {
  readonly why: PasswordProblem

  constructor(why: PasswordProblem) {
    super('bad-input', PROBLEMS[why])
    this.why = why
  }
}

/** Argon2id with the package's standards: 19 MiB, two passes. Composed and decomposed letters count as the same. */
export async function hashPassword(password: string, name: string): Promise<string> {
  const given = password.normalize('NFC')
  const length = [...given].length
  if (length < SHORTEST || length > LONGEST) throw new RefusedPassword('length')
  if (new Set(given).size < FEWEST_CHARACTERS || given.toLowerCase().includes(name.toLowerCase()))
    throw new RefusedPassword('guessed')
  return (await argon2()).hash(given)
}

/** Takes as long where there is no account, so that nobody learns who has one. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  const given = password.normalize('NFC').slice(0, LONGEST * 4)
  const { hash, verify } = await argon2()
  nobody ??= hash('a password that nobody has')
  const nobodys = await nobody
  return (await verify(kept ?? nobodys, given)) && kept !== null
}

let nobody: Promise<string> | undefined

/** Loaded when a password is first asked for. */
const argon2 = () => import('@node-rs/argon2')
