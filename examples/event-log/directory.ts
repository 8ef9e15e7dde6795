import type { DirectoryInput } from 'interagency';
import type { Adviser } from './activity.js';

export const municipality = 'municipality';
export const territory = 'municipality';

const titleOf = ({ side, number }: Adviser) =>
  side === 'internal'
    ? { vi: `Đơn vị nội bộ, khía cạnh ${number}`, en: `Internal unit for aspect ${number}` }
    : { vi: `Cơ quan bên ngoài ${number}`, en: `External party ${number}` };

const legalBasis = 'Assumed: the log names no legal basis';

/**
 * The municipality that decides on permits, and everybody whose advice the log has: an internal unit for each aspect
 * of T07, an external party for each number of T09. Each has a mandate for its own aspect and for nothing else. The
 * log is anonymous, so there are no posts: who signs is not judged.
 */
export function directoryFor(advisers: readonly Adviser[]): DirectoryInput {
  return {
    id: 'dutch-municipality',
    directoryVersion: 'log-2010-2012',
    matters: [
      { code: 'permit', title: { vi: 'Giấy phép môi trường (Wabo)', en: 'Environmental permits (Wabo)' } },
      ...advisers.map((adviser) => ({ code: adviser.matter, title: titleOf(adviser) })),
    ],
    territories: [{ code: territory, parent: null, title: { vi: 'Đô thị', en: 'The municipality' } }],
    agencies: [
      {
        id: municipality,
        title: { vi: 'Đô thị Hà Lan trong nhật ký', en: 'The Dutch municipality of the log' },
        kind: 'municipality',
        parent: null,
        territory,
        mandates: [{ matter: 'permit', territory, legalBasis: 'Wabo, art. 2.4 lid 1' }],
      },
      ...advisers.map((adviser) => ({
        id: adviser.agency,
        title: titleOf(adviser),
        kind: adviser.side === 'internal' ? 'internal-unit' : 'external-party',
        parent: adviser.side === 'internal' ? municipality : null,
        territory,
        mandates: [{ matter: adviser.matter, territory, legalBasis }],
      })),
    ],
  };
}
