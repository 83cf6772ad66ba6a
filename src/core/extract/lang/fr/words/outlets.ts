/** News agencies and outlets: what carries the words of others. */
const NAMES =
  'afp; reuters; ap; associated press; agence france presse; agence anadolu; agence reuters; agence tass; agence amaq; xinhua; chine nouvelle; anadolu; tass; interfax; ria novosti; ria; sana; wafa; irna; isna; ansa; efe; dpa; belga; aps; map; amaq; kuna; fars; spa; mena; upi; kyodo; yonhap; tasnim; mehr; ukrinform; bloomberg; keystone ats; ats; presse canadienne; lusa; apa news; qatar news agency; press trust of india; rfi; bbc; cnn; bfmtv; bfm tv; bfm; cnews; france 24; france info; france inter; france bleu; france 2; france 3; france 5; france culture; france télévisions; franceinfo; europe 1; rtl; rtl info; rts; rtbf; rtn; radio canada; cbc; tva; tvanouvelles; tv5 monde; tv5monde; arte; itélé; lci; tf1; rmc; sud radio; al jazeera; al arabiya; al mayadeen; al manar; al hadath; al qahera news; aljazeera; al massirah; al masirah; dogan; ntv; cnn türk; sky news; nbc; cbs; abc news; fox news; npr; nhk; zdf; vrt; le monde; le figaro; le parisien; le point; le soir; le jdd; le progrès; libération; mediapart; ouest france; nice matin; var matin; corse matin; paris normandie; midi libre; le dauphiné libéré; la voix du nord; la libre belgique; het laatste nieuws; tribune de genève; l orient le jour; jeune afrique; radio okapi; studio tamani; wakat séra; el watan; tout sur l algérie; sahel intelligence; the guardian; the times; new york times; washington post; wall street journal; financial times; die welt; der spiegel; bild; el pais; el país; la repubblica; corriere della sera; times of israel; jerusalem post; kyiv independent; ukrainska pravda; kommersant; novaïa gazeta; haaretz; hürriyet; dawn; geo news; tolo news; tolonews; pajhwok; rudaw; sham fm; enab baladi; deutsche welle; la voix de l amérique; voa afrique; voa; bbc afrique; africanews'

/** The words behind a name's first word; the longest name first. */
export const OUTLETS: ReadonlyMap<string, readonly (readonly string[])[]> = compile()

function compile(): Map<string, string[][]> {
  const map = new Map<string, string[][]>()
  for (const name of NAMES.split('; ')) {
    const [first = '', ...rest] = name.split(' ')
    const list = map.get(first) ?? []
    list.push(rest)
    map.set(
      first,
      list.sort((a, b) => b.length - a.length),
    )
  }
  return map
}
