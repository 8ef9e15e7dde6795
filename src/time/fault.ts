/** Codes of what the time folder throws: broken configuration or a programming error, never a clerk's mistake. */
export type TimeFaultCode = 'calendar-invalid' | 'civil-date-invalid' | 'instant-invalid' | 'zone-unknown';

/** A thrown error of the time folder. Recognise it by `code`, never by class. */
export class TimeFault extends Error {
  override readonly name = 'TimeFault';
  readonly code: TimeFaultCode;

  constructor(code: TimeFaultCode, message: string) {
    super(message);
    this.code = code;
  }
}
