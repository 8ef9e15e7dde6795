import { type RecordDraft, recordText, sealRecord } from '../../src/audit/index.js';
import { readRecordLine } from '../../src/audit/record-line.js';
import { linesOf, type TrailLine } from '../../src/audit/trail-lines.js';
import {
  type ChainVerification,
  checkContent,
  contentText,
  firstPreviousHash,
  type TrailRecord,
  trailProblemTexts,
  verify,
} from '../../src/index.js';
import { nodeHashing } from '../../src/node/index.js';
import type { Dice } from '../support/dice.js';
import { bombs, randomText, spoiledBytes, spoiledJson, spoiledText } from '../support/hostile-texts.js';
import type { LongTrail } from '../support/long-trail.js';
import { spoiled } from '../support/mutation.js';
import { type Answer, demandClear, demandLocal, refusedByItself } from './answers.js';
import type { Reader } from './fuzz.js';

const hashing = nodeHashing();

/** A few lines of JSON, one or more of them spoiled, as any of the things that a file can be given as. */
function spoiledFile(files: readonly (readonly string[])[], dice: Dice): unknown {
  const lines = [...(dice.pickAny(files) ?? [])];
  const at = dice.below(lines.length);
  const line = lines[at] ?? '';
  switch (dice.below(8)) {
    case 0:
      return spoiledBytes(`${lines.join('\n')}\n`, dice);
    case 1:
      return spoiledText(lines.join('\n'), dice, 'json');
    case 2:
      return dice.chance(90) ? randomText(dice, 'json') : dice.pickAny(bombs);
    case 3:
      lines.splice(at, 1, dice.pickAny(lines) ?? '');
      return lines;
    case 4:
      return dice.chance(50) ? spoiled([lines], dice, { isJson: false }) : lines.slice(0, at);
    case 5:
      lines[at] = spoiledText(line, dice, 'json');
      return dice.chance(50) ? lines : `${lines.join('\n')}\n`;
    default:
      lines[at] = spoiledJson([JSON.parse(line)], dice);
      return dice.chance(50) ? lines : `${lines.join('\n')}\n`;
  }
}

/** Lines are taken from whatever can be iterated, and what it throws itself is passed on. */
const orItself =
  (read: (make: () => unknown) => Answer) =>
  (make: () => unknown): Answer => {
    try {
      return read(make);
    } catch (fault) {
      return refusedByItself(fault);
    }
  };

interface Problem {
  readonly line: number;
  readonly code: string;
  readonly message: { readonly vi: string; readonly en: string };
}

/** Problems with their places, each with a short text in both languages, and never more than can be read. */
function demandProblems(problems: readonly Problem[]): Answer {
  if (problems.length > 101) throw new Error(`${problems.length} problems`);
  for (const { line, message } of problems) {
    if (!(line >= 1)) throw new Error('a problem without a line');
    demandLocal(message, 1_000);
  }
  return problems.length === 0 ? 'taken' : 'refused';
}

/** What verifies is nothing but records that were written, none of them altered. */
function verified({ ok, problems, streams }: ChainVerification, written: ReadonlySet<string>): Answer {
  const answer = demandProblems(problems);
  if (ok !== (problems.length === 0)) throw new Error('the answer contradicts its problems');
  if (!ok) return answer;
  const forged = streams.flatMap(({ records }) => records).find((record) => !written.has(recordText(record)));
  if (forged !== undefined) throw new Error(`a record that nobody wrote verifies: ${recordText(forged)}`);
  return 'taken';
}

/** Whatever the compiler says of it, an app can give any value. */
const verifying = (source: unknown): ChainVerification =>
  Reflect.apply(verify, undefined, [source, { hashing }]);
const checkingContent = (records: readonly TrailRecord[], source: unknown): ReturnType<typeof checkContent> =>
  Reflect.apply(checkContent, undefined, [records, source, hashing]);
const cutting = (source: unknown): ReturnType<typeof linesOf> => Reflect.apply(linesOf, undefined, [source]);

/** The first records of some requests, of one only the very first. */
function shortTrails({ records }: LongTrail): readonly (readonly TrailRecord[])[] {
  const streams = [...new Set(records.map(({ stream }) => stream))].slice(0, 3);
  return streams.map((name, index) => records.filter(({ stream }) => stream === name).slice(0, index + 1));
}

function isRecord(line: TrailLine): boolean {
  const reading = readRecordLine(line, hashing);
  const refusal = 'refusal' in reading ? reading.refusal : reading.alteration();
  if (refusal === null) return true;
  if (!Object.hasOwn(trailProblemTexts, refusal.code)) throw new Error(`no such code: ${refusal.code}`);
  for (const text of [refusal.expected, refusal.found]) if (text !== undefined) demandClear(text, 400);
  return false;
}

function trailReaders(trail: LongTrail): readonly Reader[] {
  const written = new Set(trail.lines);
  const files = shortTrails(trail).map((records) => records.map(recordText));
  const value = (dice: Dice) => spoiledFile(files, dice);
  const takesSome = true;
  return [
    {
      name: 'verify, and verifyChain in it',
      value,
      always: bombs,
      takesSome,
      read: orItself((make) => verified(verifying(make()), written)),
    },
    {
      name: 'the check of a line of a trail',
      value: (dice) =>
        spoiledFile(
          files.map((lines) => lines.slice(-1)),
          dice,
        ),
      always: bombs,
      takesSome,
      read: orItself((make) => ([...cutting(make())].some(isRecord) ? 'taken' : 'refused')),
    },
    forgedReader(trail),
  ];
}

/** Spoiled records sealed again as if they had been written so: only the statecharts can tell. */
function forgedReader(trail: LongTrail): Reader<readonly RecordDraft[]> {
  const sound: readonly (readonly RecordDraft[])[] = shortTrails(trail).map((records) =>
    records.map(({ hash: _, previousHash: __, ...draft }) => draft),
  );
  return {
    name: 'verify, on forged trails with well-made hashes',
    always: [],
    takesSome: true,
    value: (dice) => {
      const drafts = dice.pickAny(sound) ?? [];
      const at = dice.below(drafts.length);
      return drafts.map((draft, index) => {
        if (index !== at) return draft;
        const { type, payload, actor } = draft;
        const forged = spoiled([{ type, payload, actor }], dice, { isJson: true });
        return typeof forged === 'object' ? Object.assign({}, draft, forged) : draft;
      });
    },
    read: (make) => {
      const lines = sealed(make());
      return lines === null ? 'refused' : demandProblems(verify(lines, { hashing }).problems);
    },
  };
}

/** The lines of a chain; null where a draft has no canonical text. */
function sealed(drafts: readonly RecordDraft[]): readonly string[] | null {
  let previousHash = firstPreviousHash;
  try {
    return drafts.map((draft) => {
      const record = sealRecord(draft, previousHash, hashing);
      previousHash = record.hash;
      return recordText(record);
    });
  } catch {
    return null;
  }
}

async function contentReader(trail: LongTrail): Promise<Reader> {
  const { coordinator } = trail.stage;
  const [stream] = trail.noted.keys();
  const records = trail.records.filter((record) => record.stream === stream).slice(0, 12);
  const entries = (await coordinator.content(stream ?? '')).filter(({ position }) => position <= 12);
  const lines = entries.map((entry) => contentText({ ...entry, stream: stream ?? '' }));
  const files = [lines, lines.slice(0, 3)];
  return {
    name: 'checkContent',
    value: (dice) => spoiledFile(files, dice),
    always: bombs,
    takesSome: true,
    read: orItself((make) => {
      const { ok, texts, problems } = checkingContent(records, make());
      const answer = demandProblems(problems);
      if (ok !== (answer === 'taken') || texts > lines.length)
        throw new Error('the answer contradicts itself');
      return answer;
    }),
  };
}

export async function textReaders(trail: LongTrail): Promise<readonly Reader[]> {
  return [...trailReaders(trail), await contentReader(trail)];
}
