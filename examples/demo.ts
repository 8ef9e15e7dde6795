/**
 * `npm run demo`: plays the four cases, tells why a due date over the National Day break is what it is, verifies a
 * trail, changes one byte of it, and shows that the record is named.
 * Everything goes through the command itself; `npm run demo -- --lang vi` speaks Vietnamese.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitCodes, runCli, type Surroundings } from '../src/cli/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = 'out/demo';
const cases = ['a-land-price-plan', 'b-building-permit', 'c-pushed-upward', 'd-clock-stopped-and-moved'].map(
  (name) => `examples/cases/${name}.yaml`,
);

const options = process.argv.slice(2);
const isVietnamese = options.join(' ').includes('--lang vi') || options.includes('--lang=vi');
const language = isVietnamese ? 'vi' : 'en';

/** A forger would make the reply that came late look as if it had come in time. One byte: 8 September becomes 3. */
const honest = '"receivedAt":"2026-09-08';
const forged = '"receivedAt":"2026-09-03';

/** 29 and 30 August are a weekend, 31 August was swapped for a Saturday worked, 1 and 2 September are the feast. */
const nationalDay =
  '--calendar vietnam --policy vn-gia-lai-2024 --from 2026-08-27T09:00+07:00 --period 5wd --explain'.split(
    ' ',
  );

const words = {
  vi: {
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

/** Shows a command as a person would type it, then gives it; what it prints is kept, for the demo to check. */
async function interagency(
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly printed: string }> {
  say(`$ interagency ${argv.join(' ')}`);
  let printed = '';
  const stdout = (text: string): void => {
    printed += text;
    terminal.stdout(text);
  };
  const code = await runCli([...argv, '--lang', language], { ...terminal, stdout });
  say('');
  return { code, printed };
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
  const played = await interagency('run', ...cases, '--out', results);
  say(words.due);
  const due = await interagency('due', ...nationalDay);
  say(words.verify);
  const trail = `${results}/land-price-plan/trail.jsonl`;
  const verified = await interagency('verify', trail);
  const position = forge(trail);
  say(words.forge(position));
  const refused = await interagency('verify', `${results}/forged/trail.jsonl`);
  const isNamed = refused.code === exitCodes.findings && refused.printed.includes(`:${position}:`);
  if (isNamed) say(words.found(position));
  const isDue = due.code === exitCodes.good && due.printed.includes('2026-09-08');
  return played.code === exitCodes.good && isDue && verified.code === exitCodes.good && isNamed;
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
