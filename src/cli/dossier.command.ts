import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkContent } from '../audit/index.js';
import { violationStatusTitles } from '../catalogue/index.js';
import type { Directory } from '../directory/index.js';
import {
  type Dossier,
  dossierOf,
  dossierSheet,
  type Sheet,
  sheetHtml,
  sheetMarkdown,
  synthesisSheet,
  synthesisTable,
} from '../document/index.js';
import {
  agencyIdSchema,
  caseIdSchema,
  type Language,
  type LocalText,
  requestIdSchema,
  type TrailRecord,
  violationKinds,
} from '../event/index.js';
import { didYouMean } from '../form/index.js';
import { nodeHashing } from '../node/index.js';
import type { ContentEntry } from '../store/index.js';
import { type Verification, verify } from '../verification/index.js';
import { contentEntries } from './content-file.js';
import { type DocumentSourceOptions, type DocumentSources, readDocumentSources } from './document-sources.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { WrongUse } from './problem.js';
import { readBytes, systemFailure } from './source-file.js';
import { printable, type Surroundings } from './terminal.js';

export interface DossierOptions extends DocumentSourceOptions {
  /** The case of violation, `request/position`. */
  readonly case?: string;
  /** The request whose synthesis is asked for instead. */
  readonly synthesis?: string;
  readonly content?: string;
  readonly format: 'data' | 'markdown' | 'html';
  readonly out?: string;
  readonly language: Language;
}

const failed = (file: string, { vi, en }: LocalText): WrongUse =>
  new WrongUse({ vi: `${file}: ${vi}`, en: `${file}: ${en}` });

const bytesOf = (file: string, cwd: string): Uint8Array => {
  const read = readBytes(file, cwd);
  if (!read.ok) throw failed(file, read.message);
  return read.value;
};

interface Material {
  readonly verification: Verification;
  readonly content: readonly ContentEntry[];
  readonly sources: DocumentSources;
}

/** What is asked for as data, and as a sheet; null where the trail has none of it. */
interface Made {
  readonly data: unknown;
  readonly sheet: () => Sheet;
}

const recordsOf = ({ verification }: Material, stream: string): readonly TrailRecord[] =>
  verification.streams.find((candidate) => candidate.stream === stream)?.records ?? [];

const nameIn = (directory: Directory | undefined) => (id: string) => {
  const parsed = agencyIdSchema.safeParse(id);
  return parsed.success ? (directory?.agency(parsed.data)?.title ?? null) : null;
};

function makeDossier(id: string, material: Material, language: Language): Made {
  const { verification, content, sources } = material;
  const { directory, ...rules } = sources;
  const parsed = caseIdSchema.safeParse(id);
  const records = parsed.success ? recordsOf(material, id.split('/')[0] ?? '') : [];
  const dossier = dossierOf({ records, case: id, content, verification, ...rules });
  if (dossier === null) throw unknownCase(id, material);
  return { data: dossier, sheet: () => dossierSheet(dossier, language, nameIn(directory)) };
}

const casesIn = ({ verification }: Material): readonly Dossier[] =>
  verification.streams.flatMap(({ records }) =>
    records.flatMap(({ type, stream, position }) => {
      if (type !== 'violation.recorded') return [];
      const dossier = dossierOf({ records, case: `${stream}/${position}` });
      return dossier === null ? [] : [dossier];
    }),
  );

/** The cases that there are: which, of what kind, against whom, and how they stand. */
const choicesOf = (cases: readonly Dossier[], { sources }: Material): readonly LocalText[] =>
  cases.map(({ case: id, kind, against, status }) => {
    const line = (language: Language): string => {
      const name = nameIn(sources.directory)(against)?.[language] ?? against;
      return `${id}  ${violationKinds[kind].title[language]} – ${name}  [${violationStatusTitles[status][language]}]`;
    };
    return { vi: line('vi'), en: line('en') };
  });

function unknownCase(id: string, material: Material): WrongUse {
  const told = casesIn(material);
  const cases = told.map((one) => one.case);
  if (cases.length === 0)
    return new WrongUse({
      vi: 'Nhật ký không có vụ việc nào.',
      en: 'There is no case of violation in the trail.',
    });
  const hint = didYouMean(id, cases);
  const text = {
    vi: `--case: nhật ký không có vụ việc “${id}”${hint.vi}. Có:`,
    en: `--case: the trail has no case “${id}”${hint.en}. There are:`,
  };
  return new WrongUse(text, [], choicesOf(told, material));
}

function makeSynthesis(request: string, material: Material, language: Language): Made {
  const parsed = requestIdSchema.safeParse(request);
  const table = parsed.success ? synthesisTable(recordsOf(material, parsed.data), material.content) : null;
  if (table === null) {
    throw new WrongUse({
      vi: `--synthesis: yêu cầu “${request}” không có bảng tổng hợp nào trên nhật ký.`,
      en: `--synthesis: the trail has no synthesis of a request “${request}”.`,
    });
  }
  return { data: table, sheet: () => synthesisSheet(table, language, nameIn(material.sources.directory)) };
}

const oneOfBoth: LocalText = {
  vi: 'Nêu đúng một trong hai: --case MÃ (như lp-2026-01/19) hoặc --synthesis YÊU-CẦU.',
  en: 'Name exactly one: --case ID (such as lp-2026-01/19) or --synthesis REQUEST.',
};

function make({ case: id, synthesis, language }: DossierOptions, material: Material): Made {
  if (id !== undefined && synthesis === undefined) return makeDossier(id, material, language);
  if (synthesis !== undefined && id === undefined) return makeSynthesis(synthesis, material, language);
  if (id !== undefined) throw new WrongUse(oneOfBoth);
  throw new WrongUse(oneOfBoth, [], choicesOf(casesIn(material), material));
}

const rendered = ({ data, sheet }: Made, format: DossierOptions['format']): string => {
  if (format === 'data') return `${JSON.stringify(data, null, 2)}\n`;
  return format === 'html' ? sheetHtml(sheet()) : sheetMarkdown(sheet());
};

/** Texts that are not the ones committed to are a finding; the sheet does not show them. */
function contentOf(
  file: string | undefined,
  verification: Verification,
  options: DossierOptions,
  surroundings: Surroundings,
) {
  if (file === undefined) return { entries: [], ok: true };
  const bytes = bytesOf(file, surroundings.cwd);
  const records = verification.streams.flatMap((stream) => stream.records);
  const { ok, problems } = checkContent(records, bytes, nodeHashing());
  for (const { line, message } of problems)
    surroundings.stderr(`${printable(`${file}:${line}:1: ${message[options.language]}`)}\n`);
  return { entries: contentEntries(bytes), ok };
}

function write(text: string, out: string | undefined, { cwd, stdout }: Surroundings): void {
  if (out === undefined) {
    stdout(text);
    return;
  }
  try {
    writeFileSync(resolve(cwd, out), text);
  } catch (error) {
    throw failed(out, systemFailure(error).message);
  }
}

/** Facts are judged again where all that takes is named. */
const judgedByAll = ({ policy, directory, calendar }: DocumentSources) =>
  policy === undefined || directory === undefined || calendar === undefined
    ? {}
    : { policy, directory, calendar };

/** `interagency dossier TRAIL`: the evidence sheet of a violation case, or the synthesis of a request. */
export function dossierCommand(trail: string, options: DossierOptions, surroundings: Surroundings): ExitCode {
  const { cwd, stderr } = surroundings;
  const { language, format, out } = options;
  const sources = readDocumentSources(options, cwd);
  const verification = verify(bytesOf(trail, cwd), { hashing: nodeHashing(), ...judgedByAll(sources) });
  for (const { line, message } of verification.problems)
    stderr(`${printable(`${trail}:${line}:1: ${message[language]}`)}\n`);
  const content = contentOf(options.content, verification, options, surroundings);
  const made = make(options, { verification, content: content.entries, sources });
  write(rendered(made, format), out, surroundings);
  return verification.ok && content.ok ? exitCodes.good : exitCodes.findings;
}
