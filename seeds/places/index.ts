import { AFRICA_WEST_NORTH } from './africa-west-north.js'
import { ARABIA_LEVANT } from './arabia-levant.js'
import { ASIA } from './asia.js'
import { EUROPE_AMERICAS } from './europe-americas.js'
import { IRAQ } from './iraq.js'
import { LIBYA } from './libya.js'
import { PALESTINE_ISRAEL } from './palestine-israel.js'
import { PROVINCES } from './provinces.js'
import { SUDAN_HORN } from './sudan-horn.js'
import { SYRIA } from './syria.js'
import { UKRAINE_RUSSIA } from './ukraine-russia.js'

/** The gazetteer, written by hand, in the format of src/core/gazetteer/place-table.ts. Add a line, or a file and its name below. */
export const PLACE_TABLES: readonly string[] = [
  LIBYA,
  SYRIA,
  IRAQ,
  PALESTINE_ISRAEL,
  ARABIA_LEVANT,
  SUDAN_HORN,
  AFRICA_WEST_NORTH,
  UKRAINE_RUSSIA,
  ASIA,
  EUROPE_AMERICAS,
  PROVINCES,
]
