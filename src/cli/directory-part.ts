import {
  type Directory,
  type DirectoryData,
  type DirectoryProblem,
  directory,
  directoryProblems,
  directorySchema,
} from '../directory/index.js';
import type { LocalText } from '../event/index.js';
import { didYouMean, valueAt } from '../form/index.js';
import { type Checked, checkPart, type Part } from './part.js';

/** Of a problem that something named is not listed: what is. */
function listedFor(code: DirectoryProblem['code'], data: DirectoryData): readonly string[] {
  switch (code) {
    case 'agency-unknown':
      return data.agencies.map(({ id }) => id);
    case 'matter-unknown':
    case 'matter-prefix-missing':
      return data.matters.map((matter) => matter.code);
    case 'territory-unknown':
      return data.territories.map((territory) => territory.code);
    default:
      return [];
  }
}

/** The name that was probably meant goes before the full stop. */
function hinted({ code, path, message }: DirectoryProblem, data: DirectoryData): LocalText {
  const named = valueAt(data, path);
  const others = listedFor(code, data).filter((other) => other !== named);
  const hint = typeof named === 'string' ? didYouMean(named, others) : { vi: '', en: '' };
  const told = (text: string, more: string) => (more === '' ? text : `${text.replace(/\.$/, '')}${more}.`);
  return { vi: told(message.vi, hint.vi), en: told(message.en, hint.en) };
}

/** Form first; then all that goes across the parts of a directory. */
export function checkDirectoryPart(part: Part): Checked<Directory> {
  const checked = checkPart(part, directorySchema);
  if (!checked.ok) return checked;
  const problems = directoryProblems(checked.value);
  if (problems.length === 0) return { ok: true, value: directory(checked.value) };
  return {
    ok: false,
    problems: problems.map((problem) => part.problem(problem.path, hinted(problem, checked.value))),
  };
}
