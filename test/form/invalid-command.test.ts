import { describe, expect, it } from 'vitest';
import { openRequest, sendTo, submit } from '../support/commands.js';
import { stageWith } from '../support/stage.js';

async function rejectionOf(command: unknown) {
  const result = await stageWith().coordinator.executeUnknown(command);
  if (result.ok) throw new Error('was not refused');
  return result.rejection;
}

describe('a command that is none is refused with its field, and what was probably meant, in both languages', () => {
  it.each<[string, unknown, string | null, string, string]>([
    [
      'an unknown field',
      { ...openRequest(), subjet: 'x' },
      'subjet',
      'Lệnh không đúng: subjet: không có trường “subjet” ở đây (có phải “subject”?).',
      'This is not a valid command: subjet: there is no field “subjet” here (did you mean “subject”?).',
    ],
    [
      'a value of another type',
      { ...openRequest(), subject: 7 },
      'subject',
      'Lệnh không đúng: subject: phải là chuỗi ký tự, không phải số.',
      'This is not a valid command: subject: must be a text, not a number.',
    ],
    [
      'nothing where a text is needed',
      { ...openRequest(), dossier: null },
      'dossier',
      'Lệnh không đúng: dossier: phải là chuỗi ký tự, không phải trống.',
      'This is not a valid command: dossier: must be a text, not empty (null).',
    ],
    [
      'a field that is missing',
      { ...openRequest(), dossier: undefined },
      'dossier',
      'Lệnh không đúng: dossier: thiếu “dossier”.',
      'This is not a valid command: dossier: “dossier” is missing.',
    ],
    [
      'an unknown type',
      { ...openRequest(), type: 'open-requst' },
      'type',
      'Lệnh không đúng: type: “open-requst” không dùng được ở đây (có phải “open-request”?).',
      'This is not a valid command: type: “open-requst” can not stand here (did you mean “open-request”?).',
    ],
    [
      'no type',
      { request: 'r-1' },
      'type',
      'Lệnh không đúng: type: thiếu “type”.',
      'This is not a valid command: type: “type” is missing.',
    ],
    [
      'an unknown role',
      { ...openRequest(), actor: { officer: 'an', agency: 'works', role: 'lead-oficer' } },
      'actor.role',
      'Lệnh không đúng: actor.role: “lead-oficer” không dùng được ở đây (có phải “lead-officer”?).',
      'This is not a valid command: actor.role: “lead-oficer” can not stand here (did you mean “lead-officer”?).',
    ],
    [
      'an id with a space',
      sendTo(['two words']),
      'consultees.0.agency',
      'Lệnh không đúng: consultees.0.agency: mã gồm 1 đến 80 chữ cái (a–z), chữ số, dấu chấm, gạch nối hoặc gạch dưới.',
      'This is not a valid command: consultees.0.agency: an id has 1 to 80 letters (a–z), digits, dots, dashes or underscores.',
    ],
    [
      'no command at all',
      7,
      null,
      'Lệnh không đúng: phải là nhóm các trường, không phải số.',
      'This is not a valid command: must be a group of fields, not a number.',
    ],
  ])('%s', async (_, command, path, vi, en) => {
    expect(await rejectionOf(command)).toMatchObject({ code: 'invalid-command', path, message: { vi, en } });
  });

  it('names an instant without an offset in the language of each', async () => {
    const { message, path } = await rejectionOf({
      ...submit('r-1/3', 'works'),
      type: 'register-reply',
      receivedAt: '2026-08-24T08:00',
    });
    expect(path).toBe('receivedAt');
    expect(message.vi).toContain('Thời điểm phải ghi rõ múi giờ');
    expect(message.en).toContain('An instant must state its offset');
  });

  it('cuts what is long between words of its own, never in the middle of a sentence', async () => {
    const { message } = await rejectionOf({ ...openRequest(), ['x'.repeat(5_000)]: 1 });
    expect(message.en).toMatch(/x…” here\.$/);
    expect(message.en.length).toBeLessThan(400);
  });
});
