import { describe, expect, it } from 'vitest';
import { docsCase, workFolder } from './interagency.js';

const folder = workFolder();
let written = 0;

const silence = docsCase.indexOf('\n  # Five working days');
/** The case of the documentation up to where the department of finance was asked, and other steps behind that. */
const continued = (steps: string): string => `${docsCase.slice(0, silence)}\n${steps}`;

async function run(text: string, ...options: readonly string[]) {
  written += 1;
  const name = `${written}.yaml`;
  folder.write(name, text);
  const { code, stdout, stderr } = await folder.interagency(['run', name, '--lang', 'en', ...options], {
    columns: 160,
  });
  return { code, stdout, stderr: stderr.replaceAll(`${name}:`, '') };
}

describe('a warning keeps no case from being played', () => {
  it.each<[string, (text: string) => string, RegExp]>([
    [
      'a consultee that is not listed',
      (text) => text.replace('- agency: finance\n', '- agency: finanse\n'),
      /: warning: the directory has no agency “finanse” \(did you mean “finance”\?\)\n/,
    ],
    [
      'a kind of agency that no citation binds',
      (text) => text.replaceAll('kind: provincial-department', 'kind: department'),
      /: warning: no citation names the kind “department” among those it binds/,
    ],
    [
      'a kind of agency with a slip',
      (text) => text.replaceAll('kind: provincial-department', 'kind: provincial-departement'),
      /: warning: the directory has no agency of the kind “provincial-department” \(did you mean “provincial-departement”\?\)\n/,
    ],
  ])('%s', async (_, change, message) => {
    const { code, stdout, stderr } = await run(change(continued('')));
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^\d+:\d+: warning: /);
    expect(stdout).toContain('Request opened');
    expect(code).toBe(0);
  });

  it('names an agency that is told to do something', async () => {
    const steps = `
  - at: 2026-08-24T09:30
    actor: son
    command: escalate-request
    with: { to: comittee }
  - at: 2026-08-24T09:40
    actor: tam
    command: submit-reply
    with:
      consultation: finance
      reply: { answers: [{ question: budget, position: outside-mandate, competentAgency: constuction }] }
`;
    const { stderr } = await run(continued(steps));
    expect(stderr).toMatch(/no agency “comittee” \(did you mean “committee”\?\)/);
    expect(stderr).toMatch(/no agency “constuction” \(did you mean “construction”\?\)/);
  });

  it('is not given for kinds that touch nobody in the case', async () => {
    expect((await run(docsCase)).stderr).toBe('');
  });
});

describe('refusals', () => {
  const tooEarly = docsCase.replace(', expect: refused }', ' }');

  it('that no step expected are counted', async () => {
    const { code, stdout, stderr } = await run(tooEarly);
    expect(stdout).toMatch(/13 facts · the trail verifies\n1 command refused that no step expected\n/);
    expect([code, stderr]).toEqual([0, '']);
    expect((await run(docsCase)).stdout).not.toContain('no step expected');
  });

  it('that no step expected end a strict run with 1', async () => {
    const { code, stderr } = await run(tooEarly, '--strict', '--json');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^\d+:\d+: resolve-request: refused \(“consultations-open”\), which the step does not expect\n$/,
    );
    expect((await run(docsCase, '--strict')).code).toBe(0);
  });

  it('are marked at their step where the case expects something else', async () => {
    const { code, stdout } = await run(docsCase.replace('expect: refused', 'expect: accepted'));
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /× Refused: Decide the matter .*\n {9}≠ The case expects “accepted”, but it came to “consultations-open”\n/,
    );
  });

  it('say commands, states, roles and agencies by their titles', async () => {
    const steps = `
  - { at: 2026-08-24T09:10, actor: mai, command: give-direction, with: { direction: x, dueDate: 2026-09-30 } }
  - at: 2026-08-24T09:20
    actor: { officer: tam, agency: finance, role: lead-head }
    command: resolve-request
    with: { decision: x }
  - at: 2026-08-24T09:40
    actor: mai
    command: review-reply
    with: { consultation: finance, verdict: vague, reason: x }
  - { at: 2026-08-24T09:50, actor: son, command: withdraw-request, with: { reason: x } }
  - { at: 2026-08-24T09:55, actor: mai, command: amend-request, with: { subject: x } }
`;
    const english = await run(continued(steps));
    expect(english.stdout).toContain('it is for: supervisor. [role-not-allowed]');
    expect(english.stdout).toContain(
      'The agency Department of Finance may not give “Decide the matter” here; it belongs to Department of Construction.',
    );
    expect(english.stdout).toContain('“Amend the request” is not possible in the state: Withdrawn.');
    expect(english.stdout).toMatch(/“Review the reply” is not possible in the state: Awaiting a reply\./);
    const vietnamese = await run(continued(steps), '--lang', 'vi');
    expect(vietnamese.stdout).toContain('Không thể “Bổ sung yêu cầu” khi đang ở trạng thái: Đã rút.');
  });
});

describe('days left', () => {
  const policy = (unit: string) => `./policy-${unit}.yaml`;

  it('are counted from the moment of a fact, not from the midnight at which it is done', async () => {
    const { stdout } = await run(continued('  - advance: 2026-08-27T08:00\n'));
    expect(stdout).toMatch(
      /Tue 25 Aug 2026\n {2}24:00 .*\n.*counts as received · due Fri 4 Sep 2026 · 5 working days left/,
    );
  });

  it('are calendar days where the term is one of calendar days', async () => {
    const { giaLai2024 } = await import('../../src/regimes/index.js');
    const term = { ...giaLai2024.term, period: { amount: 10, unit: 'calendar-day' }, reminders: [] };
    folder.write(policy('calendar').slice(2), JSON.stringify({ ...giaLai2024, id: 'calendar', term }));
    const text = continued(
      '  - { at: 2026-08-24T10:00, actor: tam, command: acknowledge-receipt, with: { consultation: finance } }\n',
    );
    const { stdout } = await run(text.replace('policy: vn-gia-lai-2024', `policy: ${policy('calendar')}`));
    expect(stdout).toContain('due Thu 3 Sep 2026 · 10 calendar days left');
  });
});

describe('what the timeline and the table say', () => {
  it('a reply that is recalled is to be replaced', async () => {
    const until = docsCase.indexOf('\n  # Nobody may decide');
    const steps = `
  - at: 2026-08-25T09:00
    actor: tam
    command: submit-reply
    with:
      consultation: finance
      reply:
        accountable: Budget division
        signatory: { officer: head-of-finance, capacity: head }
        answers: [{ question: budget, position: agree, text: Yes. }]
  - at: 2026-08-26T09:00
    actor: { officer: head-of-finance, agency: finance, role: consultee-head }
    command: recall-reply
    with: { consultation: finance, reason: It was the wrong document }
`;
    const text = `${docsCase.slice(0, until)}\n${steps}`;
    expect((await run(text)).stdout).toMatch(
      /Reply recalled: Department of Finance · to be replaced by \w{3} \d/,
    );
    expect((await run(text, '--lang', 'vi')).stdout).toContain('phải gửi văn bản thay thế chậm nhất Thứ ');
  });

  it('a due date that is counted on days not yet covered is provisional', async () => {
    const { vietnamCalendar } = await import('../../src/regimes/index.js');
    const from = vietnamCalendar.covers.from;
    const entries = vietnamCalendar.entries.filter(({ date }) => date < '2026-08-01');
    folder.write(
      'calendar.yaml',
      JSON.stringify({ ...vietnamCalendar, covers: { from, to: '2026-08-25' }, entries }),
    );
    const { giaLai2024 } = await import('../../src/regimes/index.js');
    const term = { ...giaLai2024.term, uncovered: 'provisional' };
    folder.write('provisional.yaml', JSON.stringify({ ...giaLai2024, id: 'provisional', term }));
    const text = continued(
      '  - { at: 2026-08-24T10:00, actor: tam, command: acknowledge-receipt, with: { consultation: finance } }\n',
    )
      .replace('calendar: vietnam', 'calendar: ./calendar.yaml')
      .replace('policy: vn-gia-lai-2024', 'policy: ./provisional.yaml');
    const { stdout, stderr } = await run(text);
    expect(stderr).toBe('');
    expect(stdout).toContain('(provisional)');
  });

  it('one is one', async () => {
    const one = docsCase.slice(0, docsCase.indexOf('\n  - at: 2026-08-24T09:00'));
    expect((await run(`${one}\n`)).stdout).toContain('\n1 fact · the trail verifies\n');
  });
});
