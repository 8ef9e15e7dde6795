/**
 * `npx tsx examples/on-time-rate/main.ts`: a year of a one-stop centre, made up to be as large as the one that a newspaper
 * of Vĩnh Phúc reported on in October 2018: over 1,300 dossiers, 97.5 % of them settled before or on their due date. Here
 * that percentage is no claim: it is read off the trails, and goes down to the records of every dossier.
 */
import { pathToFileURL } from 'node:url';
import {
  createCoordinator,
  directory,
  memoryStore,
  policy,
  seededRandom,
  toInstant,
  virtualClock,
  workingCalendar,
} from 'interagency';
import { nodeHashing } from 'interagency/node';
import { giaLai2024, vietnamCalendar } from 'interagency/regimes';
import { percentText, reportOf, reportProjection, trace } from 'interagency/report';

const dossiers = 1_320;
/** Every fortieth comes a day late: 33 of 1,320. */
const isLate = (number: number): boolean => number % 40 === 0;

const title = (vi: string, en: string) => ({ vi, en });
const department = { kind: 'provincial-department', parent: null, territory: 'gia-lai' };
const mandate = { matter: 'permits', territory: 'gia-lai', legalBasis: 'Quyết định thành lập' };
const agencies = directory({
  id: 'province',
  directoryVersion: '2026',
  matters: [{ code: 'permits', title: title('Cấp phép', 'Permits') }],
  territories: [{ code: 'gia-lai', parent: null, title: title('Gia Lai', 'Gia Lai') }],
  agencies: [
    { ...department, id: 'so-noi-vu', title: title('Sở Nội vụ', 'Department of Home Affairs') },
    {
      ...department,
      id: 'trung-tam',
      title: title('Trung tâm Phục vụ hành chính công', 'One-stop centre'),
      mandates: [mandate],
      posts: [{ post: 'head', holder: 'giam-doc', from: '2020-01-01' }],
    },
  ],
});

const lead = { agency: 'so-noi-vu', officer: 'an', role: 'lead-officer' } as const;
const centre = { agency: 'trung-tam', officer: 'binh', role: 'consultee-officer' } as const;

/** Plays the dossiers through a coordinator and gives the projection that has listened to it. */
async function aYear() {
  const clock = virtualClock(toInstant('2026-03-02T08:00+07:00'));
  const calendar = workingCalendar(vietnamCalendar);
  const coordinator = createCoordinator({
    policyFor: policy(giaLai2024),
    calendarFor: calendar,
    directoryAt: agencies,
    store: memoryStore(),
    clock,
    random: seededRandom(4),
    hashing: nodeHashing(),
  });
  const projection = reportProjection();
  coordinator.subscribe((record) => projection.apply(record));
  const give = async (command: Parameters<typeof coordinator.execute>[0]) => {
    const result = await coordinator.execute(command);
    if (!result.ok) throw new Error(`${command.type}: ${result.rejection.message.en}`);
    return result.view.consultations[0]?.id ?? '';
  };
  const ask = async (number: number): Promise<string> => {
    const request = `hs-${number}`;
    await give({
      ...{ type: 'open-request', actor: lead, request, dossier: `${number}/2026/HS`, matters: ['permits'] },
      ...{ territory: 'gia-lai', competence: { kind: 'own' }, responsibleOfficer: 'an' },
      ...{ subject: `Hồ sơ số ${number}`, legalBasis: 'Luật Tổ chức', expectedOutput: 'Giấy phép' },
    });
    const questions = [{ id: 'q', text: 'Đủ điều kiện không?', matters: ['permits'] }];
    const consultees = [{ agency: 'trung-tam', reason: 'Thụ lý hồ sơ', questions }];
    const consultation = await give({ type: 'send-consultation', actor: lead, request, consultees });
    await give({
      type: 'acknowledge-receipt',
      actor: { ...centre, role: 'registry' },
      request,
      consultation,
    });
    return consultation;
  };
  const answer = (consultation: string) => {
    const [request = ''] = consultation.split('/');
    const signatory = { officer: 'giam-doc', capacity: 'head' } as const;
    const answers = [{ question: 'q', position: 'agree', text: 'Đủ điều kiện.' } as const];
    const reply = { accountable: 'Bộ phận Một cửa', signatory, answers };
    return give({ type: 'submit-reply', actor: centre, request, consultation, reply });
  };

  const day = 24 * 3_600_000;
  const asked: string[] = [];
  for (let number = 1; number <= dossiers; number += 1) asked.push(await ask(number));
  const start = Date.parse('2026-03-02T08:00+07:00');
  const goTo = (days: number): void => clock.set(toInstant(new Date(start + days * day).toISOString()));
  // Five working days: Monday to Monday. Most come before, some on the last day, and one in forty on the day after.
  for (const [days, chosen] of [
    [3, (number: number) => !isLate(number) && number % 3 !== 0],
    [7, (number: number) => !isLate(number) && number % 3 === 0],
    [8, isLate],
  ] as const) {
    goTo(days);
    await coordinator.advance();
    for (const [index, consultation] of asked.entries()) if (chosen(index + 1)) await answer(consultation);
  }
  return { projection, calendar, coordinator };
}

/** What a newspaper prints, and what lies below it. */
export async function onTimeRate(say: (line: string) => void): Promise<void> {
  const { projection, calendar, coordinator } = await aYear();
  const { cards } = reportOf(projection, { calendar });
  const card = cards.find(({ agency }) => agency === 'trung-tam');
  if (card === undefined) throw new Error('the centre has no card');
  const { numerator, denominator } = card.onTimeRate;
  say(`${numerator}/${denominator} hồ sơ trước và đúng hạn: ${percentText(card.onTimeRate).vi}`);
  say(
    `Trước hạn ${card.figures.early.count}, đúng hạn ${card.figures['on-time'].count}, quá hạn ${card.figures.late.count}`,
  );
  say(
    `Số ngày làm việc: trung vị ${card.daysTaken.median}, phân vị 90 ${card.daysTaken.ninetiethPercentile}`,
  );
  const [first] = trace(card, 'late');
  if (first === undefined) throw new Error('none is late');
  say(`Hồ sơ quá hạn đầu tiên: ${first.id}, bản ghi ${first.facts.join(' ')}`);
  const trail = await coordinator.trail(first.id.split('/')[0] ?? '');
  const reply = trail.map((line) => JSON.parse(line)).find(({ type }) => type === 'reply.received');
  say(
    `  ${reply.stream}/${reply.position} nhận lúc ${reply.payload.receivedAt}, mã băm ${reply.hash.slice(0, 12)}…`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await onTimeRate((line) => console.log(line));
