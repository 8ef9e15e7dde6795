import { primaryFactSchema } from 'interagency';
import { describe, expect, it } from 'vitest';
import { at, boundsOf, changed, isObject, type Path, placesIn } from './places.js';
import { sampleFacts } from './sample-facts.js';

const isRead = (type: string, payload: unknown): boolean =>
  primaryFactSchema.safeParse({ type, payload }).success;
const nameOf = (path: Path): string => path.join('.');

/** Where another value is a sound one too. */
const free = {
  /** Texts that the trail only carries along. */
  text: /(^|\.)(zone|ground|assessmentVersion|calendarVersion|directoryVersion|path)$/,
};

describe.each(Object.entries(sampleFacts))('%s', (type, payload) => {
  const places = placesIn(payload);

  it('is read as it stands', () => {
    expect(primaryFactSchema.parse({ type, payload })).toEqual({ type, payload });
  });

  it('lacks nothing: each of its fields must be there', () => {
    const missing = places.filter((path) => typeof path.at(-1) === 'string');
    const read = missing.filter((path) =>
      isRead(
        type,
        changed(payload, path, () => undefined),
      ),
    );
    expect(read.map(nameOf)).toEqual([]);
  });

  it('has nothing more: no field that is not its own', () => {
    const objects = [[], ...places].filter((path) => {
      const value = at(payload, path);
      return isObject(value) && !Array.isArray(value);
    });
    const read = objects.filter((path) =>
      isRead(
        type,
        changed(payload, path, (value) => ({ ...(isObject(value) ? value : {}), more: 1 })),
      ),
    );
    expect(read.map(nameOf)).toEqual([]);
  });

  it('means something: no empty text, no word that is not of the field, no number below the first', () => {
    const leaves = places.filter(
      (path) => !isObject(at(payload, path)) && !nameOf(path).includes('citation'),
    );
    const read = leaves.filter((path) => {
      const value = at(payload, path);
      if (typeof value === 'string')
        return (
          !free.text.test(nameOf(path)) &&
          isRead(
            type,
            changed(payload, path, () => ''),
          )
        );
      return isRead(
        type,
        changed(payload, path, () => (typeof value === 'number' ? -1 : 'yes')),
      );
    });
    expect(read.map(nameOf)).toEqual([]);
  });
});

const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);
const letters = (count: number): string => 'x'.repeat(count);
const consultation = 'r-1/3';
const treated = { consultation, treatment: 'noted' };
const questionPut = { id: 'q1', matters: ['land'], territory: 'north', match: null };
const answer = { question: 'q1', position: null, parts: [], competentAgency: null };
const finding = { code: 'unsigned', question: null };
const moment = '2026-08-25T02:00:00.000Z';

describe('the words of the field and the bounds of a fact', () => {
  it.each(
    boundsOf([
      ['request.opened', 'matters', [times(50, 'land')], [[], times(51, 'land')]],
      [
        'request.opened',
        'present',
        [[], ['subject', 'legalBasis', 'expectedOutput']],
        [times(4, 'subject'), ['text']],
      ],
      ['request.opened', 'competence', [{ kind: 'own' }, { kind: 'beyond' }], [{ kind: 'shared' }]],
      ['request.opened', 'responsibleOfficer', [null]],
      ['request.opened', 'due', [null]],
      ['request.opened', 'machineVersion', [1, 2], [0, 1.5]],
      ['request.opened', 'directory.id', [letters(80)], [letters(81)]],
      ['round.opened', 'round', [1, 2], [0, 1.5]],
      ['round.opened', 'consultees', [times(200, 'finance')], [[], times(201, 'finance')]],
      [
        'round.opened',
        'missing',
        [[], ['person', 'work', 'procedure', 'progress', 'responsibility', 'result']],
        [['time']],
      ],
      ['round.opened', 'unclear', [null]],
      ['round.opened', 'repeat', [null]],
      ['consultee.omitted', 'round', [1], [0]],
      ['consultee.omitted', 'consultee', [letters(80)], [letters(81)]],
      ['synthesis.recorded', 'treatments', [[], times(1_000, treated)], [times(1_001, treated)]],
      [
        'synthesis.recorded',
        'treatments.0.treatment',
        ['accepted', 'partly-accepted', 'not-accepted', 'noted'],
        ['refused'],
      ],
      ['synthesis.recorded', 'dissent', [[], times(1_000, consultation)], [times(1_001, consultation)]],
      ['request.escalated', 'dissent', [[], times(1_000, consultation)], [times(1_001, consultation)]],
      ['request.escalated', 'shifted', [null]],
      ['request.escalated', 'groundless', [null]],
      ['attempt.refused', 'about', [[], times(200, 'finance')], [times(201, 'finance')]],
      ['attempt.refused', 'path', [null, letters(200)], [letters(201)]],
      ['attempt.refused', 'citation', [null]],
      ['attempt.refused', 'violation', [null]],
      ['machine-version.changed', 'from', [1, 2], [0, 1.5]],
      ['machine-version.changed', 'to', [2, 3], [1, 2.5]],
      ['violation.reported', 'report', [1], [0, 1.5]],
      [
        'violation.reported',
        'kind',
        ['non-cooperation', 'downward-shifting'],
        ['missing-reply', 'late-reply'],
      ],
      ['violation.reported', 'consultation', [null]],
      ['consultation.sent', 'round', [1], [0]],
      ['consultation.sent', 'questions', [times(200, questionPut)], [[], times(201, questionPut)]],
      ['consultation.sent', 'questions.0.matters', [times(50, 'land')], [[], times(51, 'land')]],
      ['consultation.sent', 'questions.0.match.distance', [0, 3], [-1, 0.5]],
      ['consultation.sent', 'irrelevance', [null]],
      ['consultation.sent', 'term', [null]],
      ['consultation.sent', 'term.period', [null, { amount: 2, unit: 'calendar-day' }]],
      ['consultation.sent', 'term.zone', [letters(60)], [letters(61)]],
      ['consultation.sent', 'term.calendarVersion', [letters(80)], [letters(81)]],
      ['consultation.sent', 'term.reminders', [[], times(10, moment)], [times(11, moment)]],
      ['consultation.sent', 'deemedReceiptAt', [null]],
      ['consultation.sent', 'namedDueDate', [null]],
      ['consultation.sent', 'redirectedFrom', [null]],
      ['consultation.sent', 'redirects', [0, 1], [-1]],
      ['consultation.sent', 'directoryVersion', [letters(80)], [letters(81)]],
      ['consultation.received', 'by', ['acknowledgement', 'evidence', 'deemed'], ['telephone']],
      ['consultation.received', 'term', [null]],
      ['consultation.received', 'confirmedBy', [null]],
      ['reminder.sent', 'by', ['schedule', 'monitor'], ['lead']],
      ['reminder.sent', 'dueAt', [null]],
      ['due-date.reached', 'silence.deemedPosition', ['agree', 'none'], ['disagree']],
      ['reply.received', 'reply', [1], [0]],
      ['reply.received', 'confirmedBy', [null]],
      ['reply.received', 'signatory', [null]],
      ['reply.received', 'signature.ground', [letters(60)], [letters(61)]],
      ['reply.received', 'answers', [[], times(200, answer)], [times(201, answer)]],
      ['reply.received', 'overall', [null, 'disagree']],
      ['reply.received', 'verdict', ['substantive', 'vague', 'needs-review'], ['late']],
      ['reply.received', 'findings', [[], times(1_000, finding)], [times(1_001, finding)]],
      ['reply.received', 'assessmentVersion', [letters(40)], [letters(41)]],
      ['reply.received', 'review', [null]],
      ['reply.received', 'effect', [null, 'violation', 'return', 'no-reply', 'agreement'], ['fine']],
      ['reply.received', 'cure', [null]],
      ['reply.reviewed', 'verdict', ['substantive', 'vague'], ['needs-review']],
      ['reply.reviewed', 'reply', [1], [0]],
      ['reply.corrected', 'reply', [1], [0]],
      ['reply.recalled', 'reply', [1], [0]],
      ['violation.explained', 'grounds', ['objective', 'subjective'], ['none']],
      [
        'violation.excused',
        'ground',
        ['objective-obstacle', 'force-majeure', 'superior-order', 'protected-initiative'],
        ['illness'],
      ],
    ]),
  )('%s: %s', (type, place, sound, unsound) => {
    const path = place.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const reads = (value: unknown) =>
      isRead(
        type,
        changed(sampleFacts[type], path, () => value),
      );
    expect(sound.map(reads)).toEqual(sound.map(() => true));
    expect(unsound.map(reads)).toEqual(unsound.map(() => false));
  });

  it('says why a kind that rules find is not reported', () => {
    const payload = { ...sampleFacts['violation.reported'], kind: 'missing-reply' };
    const { error } = primaryFactSchema.safeParse({ type: 'violation.reported', payload });
    expect(error?.issues.map(({ message }) => message)).toEqual(['a kind that rules find is not reported']);
  });
});
