/**
 * Codes of faults: what only a programming error, a damaged trail or broken configuration can cause.
 * What people may do wrong in daily work is a rejection, never a fault.
 */
export type FaultCode =
  | 'calendar-invalid'
  | 'case-invalid'
  | 'chart-invalid'
  | 'clock-invalid'
  | 'command-loop'
  | 'directory-invalid'
  | 'fact-does-not-fit'
  | 'machine-version-unknown'
  | 'not-canonical'
  | 'policy-invalid'
  | 'policy-unknown'
  | 'store-failed'
  | 'trail-invalid';

/** A thrown error. Recognise it by `code` (an app may load two copies of the library, so never by class). */
export class InteragencyFault extends Error {
  override readonly name = 'InteragencyFault';
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
