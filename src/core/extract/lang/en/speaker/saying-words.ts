import { wordSet } from '../words/lex.js'

export const DENIALS = wordSet(
  'denied denies deny denying rejected rejects reject rejecting refuted refutes disputed disputes dismissed dismisses',
)
/** Verbs that deny where what they call a claim is untrue: "|described as a lie the report of 12 dead", "|branded the claim baseless". */
export const CALLS = wordSet('described describes branded brands labelled labeled labels called calls termed terms')
export const UNTRUE = wordSet(
  'untrue false lie lies baseless groundless unfounded fabrication fabrications fabricated fiction fictitious invention invented propaganda disinformation misinformation nonsense rumour rumor rumours rumors exaggeration exaggerated hoax fake',
)
/** Verbs that stand before their subject behind a quotation: ", |said the mayor". */
export const INVERTS = wordSet(
  'said says say added adds writes states stated announced reported reports told wrote tweeted tweets explained warned warns confirmed confirms claimed claims noted notes insisted insists alleged informed revealed declared admitted acknowledged conceded recalled recounted asserted stressed replied remarked',
)
/** Verbs that say a number only of a toll: "put the toll at 12", "gave a figure of nine". */
export const OF_TOLL = wordSet(
  'set sets put puts putting pegged pegs pegging placed places placing gave give gives giving releasing issuing updated updates updating revised revises revising raised raises lifted lifts lowered lowers increased cut cuts reduced slashed upped hiked doubled halved',
)
/** Verbs that name figures and tell no story of their own. */
export const NAMES = wordSet('spoke spoken talked put puts placed places gave give gives')
/** Verbs of a toll that deaths are the subject of as well: "the blast raised the toll to 12" is nobody's word. */
export const CHANGES = wordSet(
  'raised raises lifted lifts lowered lowers increased cut cuts reduced slashed upped hiked doubled halved',
)
/** "|accused the army of killing 12": the accuser's word. */
export const ACCUSES = wordSet('accused accuses accuse blamed blames blame')
/** "it was |gathered from residents that": theirs who told it */
export const LEARNS = wordSet('gathered learned learnt')
/** Verbs of records, lists and pictures alone: "the ministry's figures |show 12 dead". */
export const SHOWS = wordSet('show shows showed included includes contained contains featured features')
/** "a reporter |saw ten bodies" says how many; "the raid saw ten killed" does not. */
export const SEES = wordSet('saw witnessed seen')
/** "bodies are |seen in footage by Hama Radio", "|visible in pictures that residents took" */
export const PICTURED = wordSet('seen visible pictured appear appears featured')
/** Participles that tell who gave a figure they stand behind. */
export const GIVEN = wordSet('provided supplied given released issued releases issues presented presents')
export const SHARED = wordSet('posted shared published circulated broadcast')
export const PARENTHETIC = wordSet('however meanwhile though too')
/** "he |further said", "the agency |first reported" */
export const BESIDES = wordSet('first further earlier later previously initially subsequently')
/** "men |described as rebels": said by nobody who is named. */
export const DESCRIBED = wordSet('described identified listed recorded named')
export const CITES = wordSet('citing quoting')
/** "|reported the ministry as saying" */
export const CITES_AS_SAYING = wordSet('cited cites quotes reported reports')
export const TELLS = wordSet('told tells tell telling informed informs notified')
export const GERUNDS = wordSet(
  `insisting maintaining accepting revising updating naming giving placing putting saying stating announcing noting confirming claiming telling writing adding estimating declaring denying boasting rejecting citing quoting reporting identifying providing tweeting posting
  indicating suggesting alleging mentioning detailing listing outlining documenting specifying publishing revealing disclosing acknowledging admitting conceding asserting concluding verifying corroborating describing releasing issuing agreeing speaking`
    .split(/\s+/)
    .join(' '),
)

/** "the army's |claim that", "based on |a claim by" */
export const CLAIMS = wordSet('claim claims estimate estimates allegation allegations assertion contention')
/** "the ministry's |toll was 12", "the radio's |figures are lower" */
export const TALLIES = wordSet('toll tolls tally count figure figures')
/** "the radio |had the toll at 12" */
export const HAS = wordSet('has have had')
/** "sources are |unanimous that" */
export const AGREES = wordSet('agreement unanimous adamant certain confident convinced clear')

/** "published |a note on the raid saying" */
export const ISSUED =
  /^(?:an? (?:\S+ ){0,9})?(?:statement|report|message|communique|post|note|notice|infographic|list|map|video|press release)s?(?: on |$)/i
