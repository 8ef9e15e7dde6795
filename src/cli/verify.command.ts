import { type ContentVerification, checkContent, type TrailProblem } from '../audit/index.js';
import type { Language, LocalText } from '../event/index.js';
import { verify } from '../verification/index.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { WrongUse } from './problem.js';
import { readBytes } from './source-file.js';
import { coloursFor, printable, type Surroundings } from './terminal.js';

export interface VerifyOptions {
  readonly content?: string;
  readonly language: Language;
  readonly json: boolean;
}

type Verification = ReturnType<typeof verify>;

function bytesOf(file: string, cwd: string): Uint8Array {
  const read = readBytes(file, cwd);
  if (read.ok) return read.value;
  const { vi, en } = read.message;
  throw new WrongUse({ vi: `${file}: ${vi}`, en: `${file}: ${en}` });
}

const plainProblem = ({ line, stream, position, code, message }: TrailProblem, language: Language) => ({
  line,
  stream,
  position,
  code,
  message: message[language],
});

function asJson(trail: Verification, content: ContentVerification | null, language: Language): string {
  const report = {
    ok: trail.ok && content?.ok !== false,
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
    const en = `${stream}: ${records.length} records, last hash ${lastHash}`;
    return printable(said({ vi, en }, language));
  });
}

function contentLine({ texts, absent }: ContentVerification, language: Language): string {
  const vi = `${texts} văn bản khớp cam kết, ${absent.length} văn bản không kèm theo`;
  const en = `${texts} texts are the ones committed to, ${absent.length} were not supplied`;
  return said({ vi, en }, language);
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
      ? colours.green(said({ vi: 'Nhật ký kiểm chứng được.', en: 'The trail verifies.' }, language))
      : colours.red(
          said({ vi: 'Nhật ký KHÔNG kiểm chứng được.', en: 'The trail does NOT verify.' }, language),
        );
  const lines = [
    ...problems.map(({ of, problem }) =>
      printable(`${of}:${problem.line}:1: [${problem.code}] ${problem.message[language]}`),
    ),
    ...trailLines(trail, language),
    ...(content === null ? [] : [contentLine(content, language)]),
    verdict,
  ];
  surroundings.stdout(`${lines.join('\n')}\n`);
}

/** `interagency verify TRAIL`: the chain of hashes, and that every fact fits and is followed by what must follow. */
export function verifyCommand(file: string, options: VerifyOptions, surroundings: Surroundings): ExitCode {
  const trail = verify(bytesOf(file, surroundings.cwd));
  const records = trail.streams.flatMap((stream) => stream.records);
  const content =
    options.content === undefined ? null : checkContent(records, bytesOf(options.content, surroundings.cwd));
  if (options.json) surroundings.stdout(asJson(trail, content, options.language));
  else printReport(file, trail, content, options, surroundings);
  return trail.ok && content?.ok !== false ? exitCodes.good : exitCodes.findings;
}
