import type { Context as HonoContext } from 'hono'
import type { Context } from '../context.js'
import type { Who } from './auth/who.js'
import type { Reader } from './components/document.js'

/** What every handler finds: the application's context, who asks, and for pages whom they are drawn for. */
export interface Web {
  Variables: {
    readonly context: Context
    readonly reader: Reader
    readonly who: Who | null
    /** Where people open the application: what addresses that go out begin with, without a slash at the end. */
    readonly origin: string
  }
}
export type WebContext = HonoContext<Web>
