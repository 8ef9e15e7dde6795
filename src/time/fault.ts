/** Codes of what the time folder throws: broken configuration or a programming error, never a clerk's mistake. */
export type TimeFaultCode =
  | 'calendar-invalid'
  | 'civil-date-invalid'
  | 'instant-invalid'
  | 'ledger-invalid'
  | 'zone-unknown';

/** The beginning of what somebody gave for a text; of what is none, as plain JavaScript may give it, only its type. */
export function givenText(given: unknown, length: number): string {
  return typeof given === 'string' ? given.slice(0, length) : `(${given === null ? 'null' : typeof given})`;
}

/** A thrown error of the time folder. Recognise it by `code`, never by class. */
export class TimeFault extends Error {
  override readonly name = 'TimeFault';
  readonly code: TimeFaultCode;

  constructor(code: TimeFaultCode, message: string) {
    super(message);
    this.code = code;
  }
}
