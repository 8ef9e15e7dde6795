import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LocalText, TrailRecord } from '../event/index.js';
import { nodeHashing } from '../node/index.js';
import { type Verification, verify } from '../verification/index.js';
import { WrongUse } from './problem.js';
import { readBytes, systemFailure } from './source-file.js';

/** A trail as it was read; what does not verify is told, and nothing is made of it. */
export interface ReadTrail {
  readonly file: string;
  readonly verification: Verification;
  /** Every record, stream by stream, in order. */
  readonly records: readonly TrailRecord[];
}

const failed = (file: string, { vi, en }: LocalText): WrongUse =>
  new WrongUse({ vi: `${file}: ${vi}`, en: `${file}: ${en}` });

/** The texts beside a trail are no trail, though their lines are JSON too. */
const isTrailName = (name: string): boolean => name.endsWith('.jsonl') && !name.endsWith('content.jsonl');

function filesIn(path: string, cwd: string): readonly string[] {
  try {
    if (!statSync(resolve(cwd, path)).isDirectory()) return [path];
    return readdirSync(resolve(cwd, path), { withFileTypes: true })
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .flatMap((entry) => {
        if (entry.isDirectory()) return filesIn(join(path, entry.name), cwd);
        return entry.isFile() && isTrailName(entry.name) ? [join(path, entry.name)] : [];
      });
  } catch (error) {
    throw failed(path, systemFailure(error).message);
  }
}

function readTrail(file: string, cwd: string): ReadTrail {
  const read = readBytes(file, cwd);
  if (!read.ok) throw failed(file, read.message);
  const verification = verify(read.value, { hashing: nodeHashing() });
  return { file, verification, records: verification.streams.flatMap(({ records }) => records) };
}

const noTrail: LocalText = {
  vi: 'không có nhật ký nào (tệp .jsonl) trong đó',
  en: 'there is no trail in it (a file that ends in .jsonl)',
};

/** The trails that files and folders hold; of a folder, all that lie in it and below it. */
export function readTrails(paths: readonly string[], cwd: string): readonly ReadTrail[] {
  return paths.flatMap((path) => {
    const files = filesIn(path, cwd);
    if (files.length === 0) throw failed(path, noTrail);
    return files.map((file) => readTrail(file, cwd));
  });
}
