/**
 * `npm run demo`: plays the five cases, reads replies as a compiler would, prints the evidence sheet of a contested case
 * and the scorecards of all, tells why a due date over the National Day break is what it is, verifies a trail, changes
 * one byte of it, and shows that the record is named. What takes long to read is shown in parts, with `[…]` between them.
 * Everything goes through the command itself; `npm run demo -- --lang vi` speaks Vietnamese.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { exitCodes, runCli, type Surroundings } from '../src/cli/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = 'out/demo';
const cases = [
  'a-land-price-plan',
  'b-building-permit',
  'c-pushed-upward',
  'd-clock-stopped-and-moved',
  'e-contested',
].map((name) => `examples/cases/${name}.yaml`);
const [, , , , contested = ''] = cases;
const folders = [
  'land-price-plan',
  'building-permit',
  'pushed-upward',
  'clock-stopped-and-moved',
  'contested',
].map((name) => `${results}/${name}`);
const directory = 'examples/cases/directory-gia-lai.yaml';

const options = process.argv.slice(2);
const isVietnamese = options.join(' ').includes('--lang vi') || options.includes('--lang=vi');
const language = isVietnamese ? 'vi' : 'en';

/** A forger would make the reply that came late look as if it had come in time. One byte: 8 September becomes 3. */
const honest = '"receivedAt":"2026-09-08';
const forged = '"receivedAt":"2026-09-03';

/** The days of the contested case that are shown: a flag and its review, a blame and its end, what was judged. */
const shownDays = ['16', '17', '22', '23'].flatMap((day) => [`${day} Sep 2026`, `${day}/09/2026`]);
const judgedDays = ['1 Oct 2026', '01/10/2026', '13 Oct 2026', '13/10/2026', '19 Oct 2026', '19/10/2026'];

/** 29 and 30 August are a weekend, 31 August was swapped for a Saturday worked, 1 and 2 September are the feast. */
const nationalDay =
  '--calendar vietnam --policy vn-gia-lai-2024 --from 2026-08-27T09:00+07:00 --period 5wd --explain'.split(
    ' ',
  );

const words = {
  vi: {
    play: 'Năm vụ việc, mỗi vụ việc bằng vài phút. Của bốn vụ đầu chỉ in kết quả; của vụ thứ năm, những ngày có tranh chấp.',
    assess:
      'Văn bản trả lời được đọc thế nào: cấu trúc quyết định, câu chữ chỉ gợi ý, người đánh giá quyết định.',
    dossier:
      'Vụ việc bị khiếu nại và giữ nguyên: hồ sơ chứng cứ. Đây là phần đầu và diễn biến; toàn bộ ở bản in A4.',
    printed: (file: string) => `Bản in: ${file}`,
    report: 'Bảng theo dõi của cả năm vụ việc: vụ không còn căn cứ không tính vào tỷ lệ nào.',
    due: 'Nhận ngày 27/8/2026, trả lời trong 5 ngày làm việc, qua kỳ nghỉ Quốc khánh: hạn là ngày nào, vì sao?',
    verify:
      'Kiểm chứng nhật ký của việc thứ nhất: chuỗi băm, và mọi sự kiện phải khớp với các máy trạng thái.',
    forge: (position: number) =>
      `Nay sửa một byte trong bản sao: bản ghi ${position} (Sở Xây dựng trả lời chậm)\n  ${honest}…  →  ${forged}…`,
    found: (position: number) =>
      `Bản ghi ${position} bị nêu đích danh. (Nhật ký bị cắt cụt hay viết lại toàn bộ thì phải đối chiếu mã băm cuối đã lưu ở nơi khác.)`,
    failed: 'Bản demo không diễn ra như dự kiến.',
  },
  en: {
    play: 'Five cases. Of the first four, what they came to; of the fifth, the days on which something was contested.',
    assess:
      'How a reply is read: structure decides, wording only flags, and a reviewer judges what was flagged.',
    dossier:
      'The case that was appealed and upheld: its evidence sheet. Its beginning and what followed; the whole is for print.',
    printed: (file: string) => `For print: ${file}`,
    report: 'The scorecards of all five: a case that was superseded is in no rate.',
    due: 'Received on 27 August 2026, to be answered in 5 working days, over the National Day break: due when, and why?',
    verify:
      'Verify the trail of the first case: its chain of hashes, and every fact against the statecharts.',
    forge: (position: number) =>
      `Now change one byte in a copy: record ${position} (the Department of Construction replied late)\n` +
      `  ${honest}…  →  ${forged}…`,
    found: (position: number) =>
      `Record ${position} is named. (A trail cut short or rewritten whole shows against a last hash kept elsewhere.)`,
    failed: 'The demo did not go as it should.',
  },
}[language];

const { columns } = process.stdout;
const terminal: Surroundings = {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  cwd: root,
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
  ...(columns === undefined ? {} : { columns }),
};

const say = (text: string): void => terminal.stdout(`${text}\n`);

/** The parts of an output that are shown, and a mark where others were left out. */
function excerpt(text: string, separator: string, isShown: (part: string, index: number) => boolean): string {
  const parts = text.split(separator).map((part, index) => (isShown(part, index) ? part : '[…]'));
  return parts.filter((part, index) => part !== '[…]' || parts[index - 1] !== '[…]').join(separator);
}

type Shown = (printed: string) => string;

/** Shows a command as a person would type it, then gives it; all that it prints is kept, for the demo to check. */
async function interagency(
  argv: readonly string[],
  shown: Shown = (all) => all,
): Promise<{ readonly code: number; readonly printed: string }> {
  say(`$ interagency ${argv.join(' ')}`);
  let printed = '';
  const stdout = (text: string): void => {
    printed += text;
  };
  const code = await runCli([...argv, '--lang', language], { ...terminal, stdout });
  say(shown(printed));
  return { code, printed };
}

/** Of each case what it came to, and of the contested one some days besides: a paragraph begins with its day. */
const outcomes: Shown = (all) => {
  let isContested = false;
  return excerpt(all, '\n\n', (part, index) => {
    const [first = ''] = part.split('\n');
    if (part.includes('(contested)')) isContested = true;
    const isDay = /^\S.*\d{4}$/.test(first) && first.length < 40;
    const isWanted = [...shownDays, ...judgedDays].some((day) => first.endsWith(` ${day}`));
    return index === 0 || !isDay || (isContested && isWanted);
  });
};

/** What the case is, and what followed. */
const beginningAndEnd: Shown = (all) =>
  excerpt(all, '\n## ', (part) => /^(# |1\.|2\.|6\.)/.test(part)).replaceAll('## […]', '[…]');

const records = z.object({
  type: z.string(),
  position: z.number(),
  payload: z.record(z.string(), z.unknown()),
});

/** The case of a kind against an agency, as a trail has it. */
function caseIn(trail: string, kind: string, against: string): string {
  const lines = readFileSync(resolve(root, trail), 'utf8').trimEnd().split('\n');
  const found = lines
    .map((line) => records.parse(JSON.parse(line)))
    .find(
      ({ type, payload }) =>
        type === 'violation.recorded' && payload['kind'] === kind && payload['against'] === against,
    );
  if (found === undefined) throw new Error(`${trail} has no such case`);
  return `rp-2026-09/${found.position}`;
}

/** Who is answerable for what: a reply assessed, the evidence sheet of a case, the scorecards of all. */
async function accountability(): Promise<boolean> {
  say(words.assess);
  const assessed = await interagency([
    'assess',
    'examples/replies/land-price.yaml',
    '--standard',
    'vn-gia-lai-2024',
  ]);
  say(words.dossier);
  const folder = `${results}/contested`;
  const sheet = [
    'dossier',
    `${folder}/trail.jsonl`,
    '--case',
    caseIn(`${folder}/trail.jsonl`, 'late-reply', 'so-van-hoa-the-thao-du-lich'),
    '--content',
    `${folder}/content.jsonl`,
    '--case-file',
    contested,
  ];
  const told = await interagency(sheet, beginningAndEnd);
  const file = `${results}/dossier.html`;
  const printed = await interagency([...sheet, '--format', 'html', '--out', file], () => '');
  say(`${words.printed(file)}\n`);
  say(words.report);
  const report = await interagency(['report', ...folders, '--directory', directory]);
  const codes = [told.code, printed.code, report.code];
  // Two of the replies wait for a reviewer, and one is vague.
  return assessed.code === exitCodes.findings && codes.every((code) => code === exitCodes.good);
}

function forge(trail: string): number {
  const text = readFileSync(resolve(root, trail), 'utf8');
  const lines = text.split('\n');
  const position = lines.findIndex((line) => line.includes(honest)) + 1;
  if (position === 0) throw new Error(`${trail} has no record to forge`);
  mkdirSync(resolve(root, results, 'forged'), { recursive: true });
  writeFileSync(resolve(root, results, 'forged/trail.jsonl'), text.replace(honest, forged));
  return position;
}

async function demo(): Promise<boolean> {
  say(words.play);
  const played = await interagency(['run', ...cases, '--out', results], outcomes);
  const isTold = await accountability();
  say(words.due);
  const due = await interagency(['due', ...nationalDay]);
  say(words.verify);
  const trail = `${results}/land-price-plan/trail.jsonl`;
  const verified = await interagency(['verify', trail]);
  const position = forge(trail);
  say(words.forge(position));
  const refused = await interagency(['verify', `${results}/forged/trail.jsonl`]);
  const isNamed = refused.code === exitCodes.findings && refused.printed.includes(`:${position}:`);
  if (isNamed) say(words.found(position));
  const isDue = due.code === exitCodes.good && due.printed.includes('2026-09-08');
  return played.code === exitCodes.good && isTold && isDue && verified.code === exitCodes.good && isNamed;
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void demo().then((good) => {
  if (good) return;
  terminal.stderr(`${words.failed}\n`);
  process.exitCode = 1;
});
