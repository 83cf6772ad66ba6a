import { InvalidArgumentError, Option } from 'commander'
import { portNumber } from '../config.js'

/** `--port`: a command that is given no port is misused, before anything is opened. */
export const portOption = (about: string): Option =>
  new Option('--port <number>', about).argParser((text) => {
    try {
      return portNumber(text)
    } catch {
      throw new InvalidArgumentError('Write a whole number from 0 to 65535.')
    }
  })
