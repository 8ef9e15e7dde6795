import type { NamedText } from '../catalogue/index.js';
import type {
  AgencyId,
  CaseId,
  Citation,
  Cited,
  ConsultationId,
  DossierId,
  JsonValue,
  LocalText,
  RequestId,
  Role,
  TrailRecord,
  ViolationKind,
} from '../event/index.js';
import type { Policy } from '../policy/index.js';
import type { Finding } from '../reply/index.js';
import type { ContentEntry } from '../store/index.js';
import type { CivilDate, Instant, WorkingCalendar } from '../time/index.js';
import type { Verification } from '../verification/index.js';
import type { ViolationStatus } from '../violation/index.js';
import type { CommittedText } from './committed-texts.js';

/** What a dossier is made of: the records of the request, and what else is at hand. */
export interface DossierInput {
  /** Of one stream, from its first record on. */
  readonly records: readonly TrailRecord[];
  readonly case: string;
  /** The texts beside the trail; those that are not here count as withheld. */
  readonly content?: readonly ContentEntry[];
  /** Quotes the rule in full, and with the calendar explains the due date. */
  readonly policy?: Policy;
  readonly calendar?: WorkingCalendar;
  /** What verifying the trail found, so that a reader can check it. */
  readonly verification?: Verification;
}

/** Something else that a fact says, by the name of its field. */
export interface Detail {
  readonly field: string;
  readonly value: JsonValue;
}

/** What an assessment found, and where in the text it is seen. */
export interface DossierFinding {
  /** From 1; the mark in the text has the same. */
  readonly number: number;
  readonly code: Finding['code'];
  readonly title: LocalText;
  readonly question: string | null;
  /** The text that it is seen in, and the stretch, in UTF-16 offsets; null where it is about what is not there. */
  readonly path: string | null;
  readonly span: readonly [number, number] | null;
  readonly rule: LocalText | null;
}

/** One fact with its texts: a document of one of the sides, or a step of the case. */
export interface DossierFact {
  readonly record: string;
  readonly type: string;
  readonly title: LocalText;
  /** When it happened; `recordedAt` says when it was entered. */
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly agency: AgencyId;
  readonly role: Role;
  readonly details: readonly Detail[];
  readonly texts: readonly CommittedText[];
  readonly findings: readonly DossierFinding[];
}

/** A moment, with what proves it. */
export interface DossierMoment {
  readonly at: Instant;
  readonly type: string;
  readonly title: LocalText;
  readonly record: string;
  readonly recordedAt: Instant;
  readonly agency: AgencyId;
  readonly role: Role;
  /** The kind of evidence that the registry named for it; what it said in words is in `texts`. */
  readonly evidence: LocalText | null;
  readonly texts: readonly CommittedText[];
  readonly confirmedBy: string | null;
  /** Of a notice: whom it is for, which step of the ladder it is, and by when to act. */
  readonly details: readonly Detail[];
}

/** The due date that was missed, and why it was that day. */
export interface DossierDue {
  readonly dueDate: CivilDate | null;
  readonly dueAt: Instant;
  /** null where there is nothing to explain it by; `why` says what is lacking. */
  readonly explanation: {
    readonly texts: readonly NamedText[];
    readonly days: readonly {
      readonly date: CivilDate;
      readonly count: string | null;
      readonly why: LocalText;
      readonly source: LocalText | null;
    }[];
    /** Counted again it is the due date on the trail. */
    readonly agrees: boolean;
  } | null;
  readonly why: LocalText | null;
}

/** The evidence sheet of one violation case, as data. Every part names the records that it rests on. */
export interface Dossier {
  readonly case: CaseId;
  readonly request: RequestId;
  readonly dossier: DossierId;
  readonly lead: AgencyId;
  readonly zone: string;
  readonly kind: ViolationKind;
  readonly against: AgencyId;
  readonly accuser: AgencyId | null;
  readonly status: ViolationStatus;
  readonly supersededBy: CaseId | null;
  /** The primary record by which the case fell or gave its place to another; null while it has not. */
  readonly fallenBy: DossierFact | null;
  /** The day for which it is on record, and when it was entered. */
  readonly recordedFor: Instant;
  readonly recordedAt: Instant;
  /** The record that it follows from. */
  readonly ground: DossierFact;
  readonly citation: Cited;
  /** The citation as the policy has it: issuer, in force from and to. */
  readonly citationInFull: Citation | null;
  /** The causes of the policy's list, by their codes; empty without the policy. */
  readonly causes: Readonly<Record<string, LocalText>>;
  readonly policy: { readonly id: string; readonly policyVersion: string; readonly hash: string };
  readonly consultation: {
    readonly id: ConsultationId;
    readonly consultee: AgencyId;
    readonly round: number;
  } | null;
  readonly due: DossierDue | null;
  readonly moments: readonly DossierMoment[];
  readonly documents: readonly DossierFact[];
  readonly followed: readonly DossierFact[];
  readonly verification: {
    readonly ok: boolean;
    readonly level: Verification['level'];
    readonly records: number;
    readonly lastHash: string;
    readonly problems: readonly LocalText[];
  } | null;
}
