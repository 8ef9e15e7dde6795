/** What a character is to a word: nothing, what begins one, or what only goes on with one. */
const none = 1;
const begins = 2;
const goesOn = 3;

const beginning = /[\p{L}\p{N}]/u;
const continuing = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u;

function look(code: number): number {
  const character = String.fromCodePoint(code);
  if (beginning.test(character)) return begins;
  return continuing.test(character) ? goesOn : none;
}

/** Each character is looked up once: a megabyte has a few hundred of them. */
const looked = new Uint8Array(0x1_0000);

function kindOf(code: number): number {
  if (code > 0xffff) return look(code);
  const known = looked[code] ?? 0;
  if (known !== 0) return known;
  const kind = look(code);
  looked[code] = kind;
  return kind;
}

const widthOf = (code: number): number => (code > 0xffff ? 2 : 1);

/** Where the next word begins, from one place on; the length of the text where none does. */
export function nextWord(text: string, from: number): number {
  for (let at = from; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    if (kindOf(code) === begins) return at;
    at += widthOf(code);
  }
  return text.length;
}

/** Where the word ends that begins at a place. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    if (kindOf(code) === none) return at;
    at += widthOf(code);
  }
  return at;
}
