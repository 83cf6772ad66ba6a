const LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Controls that stand for the letters which windows-1252 has in their place: no text means the controls. `don\u0092t` → `don’t` */
export const withoutC1 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => LETTERS[control.charCodeAt(0) - 0x80]!)
