import { AFRICA_WEST_NORTH } from './africa-west-north.js'
import { ARABIA_LEVANT } from './arabia-levant.js'
import { ASIA } from './asia.js'
import { ASIA_TOWNS } from './asia-towns.js'
import { CENTRAL_AFRICA } from './central-africa.js'
import { EUROPE_AMERICAS } from './europe-americas.js'
import { HORN_TOWNS } from './horn-towns.js'
import { IRAQ } from './iraq.js'
import { LEVANT_YEMEN_TOWNS } from './levant-yemen-towns.js'
import { LIBYA } from './libya.js'
import { PALESTINE_ISRAEL } from './palestine-israel.js'
import { PROVINCES } from './provinces.js'
import { QUAKE_ZONES } from './quake-zones.js'
import { SAHEL } from './sahel.js'
import { SUDAN_HORN } from './sudan-horn.js'
import { SUDAN_LIBYA_UKRAINE_TOWNS } from './sudan-libya-ukraine-towns.js'
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
  ASIA_TOWNS,
  CENTRAL_AFRICA,
  HORN_TOWNS,
  LEVANT_YEMEN_TOWNS,
  QUAKE_ZONES,
  SAHEL,
  SUDAN_LIBYA_UKRAINE_TOWNS,
]
