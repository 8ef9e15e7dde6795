import type { Language } from '../event/index.js';
import type { Surroundings } from './terminal.js';

/** Vietnamese where the environment's locale is, else English. */
export function languageOf({ env }: Pick<Surroundings, 'env'>): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return locale?.startsWith('vi') === true ? 'vi' : 'en';
}
