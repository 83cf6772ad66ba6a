import { IRAQ } from './iraq.js'
import { LIBYA } from './libya.js'
import { PALESTINE_ISRAEL } from './palestine-israel.js'
import { SYRIA } from './syria.js'

/** The gazetteer, written by hand, in the format of src/core/gazetteer/place-table.ts. Add a line here, or a file and its name below. */
export const PLACE_TABLES: readonly string[] = [LIBYA, SYRIA, IRAQ, PALESTINE_ISRAEL]
