import { type Tokens, wordAt, wordSet } from '../words/lex.js'

/** Words before a noun that make those counted civilians: "12 |hospital staff". */
export const CIVIL = wordSet(
  'civilian civil staff innocent displaced unarmed hospital medical ambulance health healthcare humanitarian aid relief nursing un unrwa rescue cabin market polling election delivery okada boda camera',
)

/** Words before a noun that make those counted fighters: "two |army personnel". */
export const ARMED = wordSet(
  'suicide military armed security paramilitary enemy army police policing navy naval marine service pkk ypg sdf taliban isis isil daesh hamas hezbollah houthi shabaab farc eln m23 sayyaf rsf lra eta ira pij npa ltte qaeda qaida qaedah aqap aqim jnim ttp boko haram ansar jihad kataib mujahideen wagner frontier levies crpf bsf itbp cisf rangers corps squad platoon tank combat riot counterterrorism uniformed disposal idf spla fano iswap fdlr codeco wazalendo bla blf hts sna irgc hashd pmf knla mndaa tnla milf mnlf tplf',
)

/** What a body of fighters, or who speaks for it, is called. */
export const FORCES =
  /\b(army|military|police|commander|command|brigades?|battalion|militia|forces|general|colonel|captain|major)\b/i

/** "ten of |them", "two of |whom" */
export const OF_THEM = wordSet('them whom which these those')

const OTHERS = wordSet('other others another')
export const isOther = (tokens: Tokens, i: number): boolean => OTHERS.has(wordAt(tokens, i))
