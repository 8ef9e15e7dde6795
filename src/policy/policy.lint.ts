import { rulesBindTheAccused } from './policy.lint-accused.js';
import { clockChecks } from './policy.lint-clock.js';
import { ladderChecks } from './policy.lint-ladder.js';
import { wordingChecks } from './policy.lint-wording.js';
import type { PolicyData } from './policy.schema.js';
import { type Check, finding, type LintOptions, type PolicyFinding } from './policy-finding.js';

export type { LintOptions, PolicyFinding } from './policy-finding.js';

/** Every place of a policy that cites, found by walking it, so that a new rule can't be forgotten here. */
function citedPlaces(value: unknown, path: readonly string[] = []): { path: string; id: string }[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => citedPlaces(item, [...path, String(index)]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'citation' && typeof inner === 'string'
      ? [{ path: [...path, key].join('.'), id: inner }]
      : citedPlaces(inner, [...path, key]),
  );
}

const citationsExist: Check = (data) => {
  const known = new Set<string>(data.citations.map((citation) => citation.id));
  return citedPlaces(data)
    .filter((place) => !known.has(place.id))
    .map(({ path, id }) =>
      finding(
        'citation-unknown',
        path,
        `Không có căn cứ "${id}" trong citations.`,
        `There is no citation "${id}".`,
      ),
    );
};

const citationsUsedOnce: Check = (data) => {
  const used = new Set<string>(citedPlaces(data).map((place) => place.id));
  const seen = new Set<string>();
  return data.citations.flatMap(({ id }, index) => {
    const path = `citations.${index}.id`;
    const repeated = seen.has(id);
    seen.add(id);
    if (repeated) {
      return [
        finding(
          'citation-repeated',
          path,
          `Căn cứ "${id}" được khai hai lần.`,
          `Citation "${id}" is given twice.`,
        ),
      ];
    }
    if (used.has(id)) return [];
    const vi = `Không quy tắc nào viện dẫn "${id}".`;
    return [finding('citation-unused', path, vi, `No rule cites "${id}".`, 'warning')];
  });
};

const citationsInForce: Check = (data, { on }) =>
  data.citations.flatMap(({ id, inForceFrom, inForceTo }, index) => {
    const path = `citations.${index}`;
    if (inForceTo !== null && inForceTo < inForceFrom) {
      const vi = `Căn cứ "${id}" hết hiệu lực trước khi có hiệu lực.`;
      return [finding('citation-dates', path, vi, `Citation "${id}" ends before it begins.`)];
    }
    if (on === undefined || (inForceFrom <= on && (inForceTo === null || on <= inForceTo))) return [];
    const vi = `Căn cứ "${id}" không có hiệu lực vào ngày ${on}.`;
    return [finding('citation-out-of-force', path, vi, `Citation "${id}" is not in force on ${on}.`)];
  });

const citationsBind: Check = (data, { kinds }) =>
  data.citations.flatMap(({ id, binds }, index) => {
    if (kinds === undefined || binds.length === 0 || binds.some((kind) => kinds.has(kind))) return [];
    const vi = `Căn cứ "${id}" không ràng buộc loại cơ quan nào trong danh mục.`;
    const en = `Citation "${id}" binds no kind of agency in the directory.`;
    return [finding('citation-binds-nobody', `citations.${index}.binds`, vi, en)];
  });

const silenceMeansSomething: Check = ({ silence }) => {
  const { deemedPosition, violation, liable, afterwards } = silence;
  const findings: PolicyFinding[] = [];
  if (deemedPosition === 'none' && liable) {
    const vi = 'Không có chính kiến mặc nhiên thì không ai chịu trách nhiệm về nó.';
    findings.push(
      finding(
        'nothing-executes',
        'silence.liable',
        vi,
        'Without a deemed position there is nothing to be liable for.',
      ),
    );
  }
  if (deemedPosition === 'agree' && afterwards === 'wait') {
    const vi = 'Im lặng đã là đồng ý thì không chờ nữa: đặt afterwards: lapse.';
    const en = 'Where silence is agreement nothing waits: set afterwards to lapse.';
    findings.push(finding('nothing-executes', 'silence.afterwards', vi, en));
  }
  if (deemedPosition === 'none' && violation === 'off' && afterwards === 'wait') {
    const vi = 'Im lặng không có hệ quả nào: không vi phạm, không chính kiến mặc nhiên, không kết thúc.';
    const en = 'Silence has no effect at all: no violation, no deemed position, no end.';
    findings.push(finding('silence-is-nothing', 'silence', vi, en));
  }
  return findings;
};

const mandatoryConsulteesAreNamed: Check = ({ mandatoryConsultees }) => {
  if (mandatoryConsultees.mode === 'off') return [];
  return mandatoryConsultees.consultees.flatMap(({ agency, kind }, index) => {
    if ((agency === undefined) !== (kind === undefined)) return [];
    const path = `mandatoryConsultees.consultees.${index}`;
    const vi = 'Nêu đúng một trong hai: agency hoặc kind.';
    return [finding('mandatory-consultee-unclear', path, vi, 'Name exactly one of agency and kind.')];
  });
};

const attachmentsAreAsked: Check = ({ attachments }) => {
  if (attachments.mode === 'off' || attachments.completeDossier || attachments.ownView) return [];
  const vi = 'Không đòi hồ sơ đầy đủ, cũng không đòi ý kiến của cơ quan chủ trì: hãy đặt mode: off.';
  return [
    finding(
      'nothing-executes',
      'attachments',
      vi,
      'Neither a complete dossier nor an own view is asked for: set mode to off.',
    ),
  ];
};

const checks: readonly Check[] = [
  attachmentsAreAsked,
  citationsExist,
  citationsUsedOnce,
  citationsInForce,
  citationsBind,
  rulesBindTheAccused,
  ...clockChecks,
  ...ladderChecks,
  ...wordingChecks,
  silenceMeansSomething,
  mandatoryConsulteesAreNamed,
];

/** What is wrong with a policy that its schema can't see. Errors keep it from being used; warnings do not. */
export function lintPolicy(data: PolicyData, options: LintOptions = {}): PolicyFinding[] {
  return checks.flatMap((check) => check(data, options));
}
