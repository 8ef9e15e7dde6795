import type { Token } from './tokens.js';

/** What a text cites of the law: an instrument, or an article (section, clause) of one. */
export interface LegalCitations {
  readonly article: boolean;
  readonly instrument: boolean;
  /** Whether it has anything that can be looked up: one of these, a document by its name, or only a number. */
  readonly anything: boolean;
}

/** Words before a number or a letter that name a place in an instrument. */
const places = new Set(
  [
    'điều',
    'khoản',
    'điểm',
    'article',
    'articles',
    'art',
    'arts',
    'section',
    'sections',
    'sec',
    'regulation',
    'regulations',
    'rule',
    'rules',
    'paragraph',
    'paragraphs',
    'para',
    'paras',
    'schedule',
    'clause',
    'condition',
    'policy',
    'policies',
    'cfr',
    'usc',
    'recital',
    'standing',
    '§',
    'dieu',
    'khoan',
    'mục',
    'phụ lục',
  ].map((word) => word.normalize('NFC')),
);

/** Instruments by name: the word after is no part of the name where it only says that some law is meant. */
const instruments = [
  'luật',
  'bộ luật',
  'nghị định',
  'nghị quyết',
  'thông tư',
  'quyết định',
  'pháp lệnh',
  'hiến pháp',
  'qcvn',
  'tcvn',
];
const acts = new Set([
  'act',
  'regulations',
  'directive',
  'order',
  'code',
  'framework',
  'treaty',
  'convention',
  'ordinance',
  'statute',
  'tfeu',
  'constitution',
  'baugb',
  'nppf',
  'cfr',
]);
/** Other documents that a basis may name. */
const documents = [
  'quy hoạch',
  'quy chế',
  'điều lệ',
  'công ước',
  'hiệp định',
  'chỉ thị',
  'kết luận',
  'nghị định',
  'nghị quyết',
  'quyết định',
  'hợp đồng',
  'biên bản',
  'công văn',
  'tờ trình',
  'kế hoạch',
];
const englishDocuments = new Set([
  ...acts,
  'plan',
  'policy',
  'policies',
  'charter',
  'circular',
  'guidance',
  'guidelines',
  'standard',
  'standards',
  'contract',
  'agreement',
  'strategy',
  'bylaw',
  'bylaws',
  'law',
]);
const generic = new Set([
  'pháp',
  'định',
  'hướng',
  'hiện',
  'có',
  'liên',
  'quy',
  'này',
  'đó',
  'trên',
  'và',
  'của',
  'khác',
  'được',
  'đã',
  'thì',
  'là',
  'chuyên',
  'về',
  'chưa',
  'không',
  'mới',
  'cũng',
  'do',
  'cho',
]);

const genericEnglish = new Set([
  'the',
  'this',
  'an',
  'relevant',
  'applicable',
  'appropriate',
  'current',
  'existing',
  'prevailing',
  'all',
  'any',
  'our',
  'such',
  'statutory',
  'of',
  'and',
  'with',
]);

/** 71/2024/NĐ-CP, 56-CT/TU, QCVN 01:2021/BXD: bounded, so that no text makes it slow. */
const symbol = /\d{1,5}\/\d{4}\/[A-ZĐ]{1,12}|\d{1,5}[/-](?:NĐ|TT|QĐ|NQ|CT|QH)\d{0,2}[-/][A-ZĐ]{1,12}/u;
const sign = /§{1,2}\s?\d{1,5}/;
const yearBehindAct = /^(?:1[6-9]|20)\d\d$/;
const short = /^(?:\d{1,5}[a-zđ]?|[a-zđ]|[ivxlc]{1,6})$/u;

/** Whether a word that names instruments is followed by the name of one: Luật Đất đai, not luật hiện hành. */
function namesInstrument(words: readonly string[], at: number): boolean {
  const one = words[at] ?? '';
  const two = `${one} ${words[at + 1] ?? ''}`;
  const length = instruments.includes(two) ? 2 : instruments.includes(one) ? 1 : 0;
  if (length === 0) return false;
  const behind = words[at + length] ?? '';
  if (one === 'luật' && words[at - 1] === 'pháp') return false;
  if (one === 'quyết' || one === 'nghị') return behind === 'số' || /^\d/.test(behind);
  return behind !== '' && !generic.has(behind);
}

/** English: an Act of a year, Regulations 2017, 36 CFR, the Framework. */
const namesAct = (words: readonly string[], at: number): boolean =>
  acts.has(words[at] ?? '') &&
  (yearBehindAct.test(words[at + 1] ?? '') ||
    yearBehindAct.test(words[at + 2] ?? '') ||
    ['tfeu', 'baugb', 'nppf', 'cfr'].includes(words[at] ?? ''));

const isCapital = (text: string, token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2));

/** English: the Fisheries Act, by its name. */
function isNamed(at: number, tokens: readonly Token[], text: string, kinds: ReadonlySet<string>): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || before === undefined || !kinds.has(token.lower)) return false;
  return isCapital(text, token) && isCapital(text, before) && !genericEnglish.has(before.lower);
}

/** Vietnamese: Quy chế làm việc, but not quy chế hiện hành. */
function namesDocument(words: readonly string[], at: number): boolean {
  const behind = words[at + 2] ?? '';
  return (
    documents.includes(`${words[at] ?? ''} ${words[at + 1] ?? ''}`) && behind !== '' && !generic.has(behind)
  );
}

/** What a text cites of the law, by its words and by the signs of documents in it. */
export function legalCitations(text: string, tokens: readonly Token[]): LegalCitations {
  const own = tokens.filter(({ quoted }) => !quoted);
  const words = own.map(({ lower }) => lower);
  let article = sign.test(text);
  let instrument = article || symbol.test(text);
  let anything = instrument;
  for (const [at, each] of words.entries()) {
    article ||= places.has(each) && short.test(words[at + 1] ?? '');
    instrument ||= namesInstrument(words, at) || namesAct(words, at) || isNamed(at, own, text, acts);
    anything ||= /^\p{N}/u.test(each) || namesDocument(words, at) || isNamed(at, own, text, englishDocuments);
    if (article && instrument) break;
  }
  return { article, instrument, anything: article || instrument || anything };
}
