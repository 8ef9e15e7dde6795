import { type ContentVerification, checkContent, contentTexts, type TrailProblem } from '../audit/index.js';
import type { Language, LocalText } from '../event/index.js';
import { type Verification, type VerificationLevel, verify } from '../verification/index.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { type JudgedByOptions, readJudgedBy } from './judged-by.js';
import { WrongUse } from './problem.js';
import { readBytes } from './source-file.js';
import { coloursFor, printable, type Surroundings } from './terminal.js';

export interface VerifyOptions extends JudgedByOptions {
  readonly content?: string;
  readonly language: Language;
  readonly json: boolean;
}

function bytesOf(file: string, cwd: string): Uint8Array {
  const read = readBytes(file, cwd);
  if (read.ok) return read.value;
  const { vi, en } = read.message;
  throw new WrongUse({ vi: `${file}: ${vi}`, en: `${file}: ${en}` });
}

const noObject: LocalText = {
  vi: 'Dòng là JSON nhưng không phải là một đối tượng {…}: mỗi dòng của tệp là một mục, không phải danh sách các mục.',
  en: 'The line is JSON but no object {…}: the file has one entry a line, not a list of them.',
};

/** What a problem says. A whole line that is a list, as other tools make of a trail, has no field that is wrong. */
const messageOf = ({ code, found, message }: TrailProblem, language: Language): string => {
  const isWhole = ['not-a-record', 'content-invalid'].includes(code) && found === '"{}"';
  return (isWhole ? noObject : message)[language];
};

const plainProblem = (problem: TrailProblem, language: Language) => ({
  line: problem.line,
  stream: problem.stream,
  position: problem.position,
  code: problem.code,
  message: messageOf(problem, language),
});

function asJson(trail: Verification, content: ContentVerification | null, language: Language): string {
  const report = {
    ok: trail.ok && content?.ok !== false,
    level: trail.level,
    records: trail.records,
    streams: trail.streams.map(({ tenant, stream, records, lastHash, holds }) => ({
      tenant,
      stream,
      records: records.length,
      lastHash,
      holds,
    })),
    problems: trail.problems.map((problem) => plainProblem(problem, language)),
    content:
      content === null
        ? null
        : {
            ok: content.ok,
            texts: content.texts,
            absent: content.absent,
            problems: content.problems.map((problem) => plainProblem(problem, language)),
          },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

const said = (text: LocalText, language: Language): string => text[language];

function trailLines(trail: Verification, language: Language): readonly string[] {
  return trail.streams.map(({ stream, records, lastHash }) => {
    const vi = `${stream}: ${records.length} bản ghi, mã băm cuối ${lastHash}`;
    const counted = records.length === 1 ? '1 record' : `${records.length} records`;
    const en = `${stream}: ${counted}, last hash ${lastHash}`;
    return printable(said({ vi, en }, language));
  });
}

/** How far the trail was verified: what was not looked at is not said to hold. */
const levels: Readonly<Record<VerificationLevel, LocalText>> = {
  fits: {
    vi: 'mức kiểm tra: chuỗi băm và máy trạng thái',
    en: 'level: chain and machines',
  },
  'judged-again': {
    vi: 'mức kiểm tra: chuỗi băm, máy trạng thái, và đánh giá lại từng sự kiện',
    en: 'level: chain and machines, and every fact judged again',
  },
};

const mostListed = 100;

/** How many texts fit, and which were not supplied: held back, or erased. */
function contentLines({ texts, absent }: ContentVerification, language: Language): readonly string[] {
  const vi = `${texts} văn bản khớp cam kết, ${absent.length} văn bản không kèm theo`;
  const fitting = texts === 1 ? '1 text is the one committed to' : `${texts} texts are the ones committed to`;
  const en = `${fitting}, ${absent.length} ${absent.length === 1 ? 'was' : 'were'} not supplied`;
  const colon = absent.length === 0 ? '' : ':';
  const listed = absent
    .slice(0, mostListed)
    .map(({ stream, position, path }) => `  ${stream}/${position} ${path}`);
  const more = absent.length > mostListed ? [`  … +${absent.length - mostListed}`] : [];
  return [`${said({ vi, en }, language)}${colon}`, ...listed.map(printable), ...more];
}

function printReport(
  file: string,
  trail: Verification,
  content: ContentVerification | null,
  options: VerifyOptions,
  surroundings: Surroundings,
): void {
  const colours = coloursFor(surroundings);
  const { language } = options;
  const problems = [
    ...trail.problems.map((problem) => ({ of: file, problem })),
    ...(content?.problems ?? []).map((problem) => ({ of: options.content ?? file, problem })),
  ];
  const verdict =
    problems.length === 0
      ? colours.green(said({ vi: 'Nhật ký hợp lệ.', en: 'The trail verifies.' }, language))
      : colours.red(said({ vi: 'Nhật ký KHÔNG hợp lệ.', en: 'The trail does NOT verify.' }, language));
  const lines = [
    ...problems.map(({ of, problem }) =>
      printable(`${of}:${problem.line}:1: [${problem.code}] ${messageOf(problem, language)}`),
    ),
    ...trailLines(trail, language),
    ...(content === null ? [] : contentLines(content, language)),
    said(levels[trail.level], language),
    verdict,
  ];
  surroundings.stdout(`${lines.join('\n')}\n`);
}

/**
 * `interagency verify TRAIL`: the chain of hashes, and that every fact fits and is followed by what must follow; with a
 * policy, a directory and a calendar, that every fact is what they make of it.
 */
export function verifyCommand(file: string, options: VerifyOptions, surroundings: Surroundings): ExitCode {
  const judgedBy = readJudgedBy(options, surroundings.cwd);
  const bytes = bytesOf(file, surroundings.cwd);
  const first = verify(bytes, judgedBy ?? {});
  const records = first.streams.flatMap((stream) => stream.records);
  const texts = options.content === undefined ? null : bytesOf(options.content, surroundings.cwd);
  const content = texts === null ? null : checkContent(records, texts);
  // Only texts that the trail committed to tell what was found in them.
  const canRead = first.ok && judgedBy !== null && texts !== null && content?.ok === true;
  const trail = canRead ? verify(bytes, { ...judgedBy, texts: contentTexts(texts) }) : first;
  if (options.json) surroundings.stdout(asJson(trail, content, options.language));
  else printReport(file, trail, content, options, surroundings);
  return trail.ok && content?.ok !== false ? exitCodes.good : exitCodes.findings;
}
