import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import type { Instant } from 'interagency';

/** The civil date of an instant in a zone: `2011-03-26T23:30:00.000Z` is 27 March in Amsterdam. */
export const civilDateIn = (zone: string, instant: Instant): string =>
  format(new TZDate(instant, zone), 'yyyy-MM-dd');
