import type { RequestView } from '../coordinator/index.js';
import { citationText, type Language } from '../event/index.js';
import { verify } from '../verification/index.js';
import type { PlayedCase } from './play-case.js';

/** What `run --json` prints of one case, and `summary.json` holds. Its form is public: other programs read it. */
export interface CaseSummary {
  readonly case: string;
  readonly request: { readonly state: string; readonly outcome: string | null };
  readonly consultations: readonly {
    readonly consultee: string;
    readonly outcome: string | null;
    readonly dueDate: string | null;
    readonly receivedAt: string | null;
    readonly verdict: string | null;
  }[];
  readonly violations: readonly {
    readonly kind: string;
    readonly against: string;
    readonly at: string;
    readonly citation: string;
    readonly status: string;
  }[];
  readonly refusals: readonly { readonly command: string; readonly code: string }[];
  readonly facts: number;
  readonly verified: boolean;
}

const consultationsOf = (views: readonly RequestView[]): CaseSummary['consultations'] =>
  views.flatMap(({ consultations }) =>
    consultations.map(({ consultee, outcome, dueDate, receivedAt, verdict }) => ({
      consultee,
      outcome,
      dueDate,
      receivedAt,
      verdict,
    })),
  );

const violationsOf = (views: readonly RequestView[], language: Language): CaseSummary['violations'] =>
  views.flatMap(({ violations }) =>
    violations.map(({ kind, against, at, citation, status }) => ({
      kind,
      against,
      at,
      citation: citationText(citation)[language],
      status,
    })),
  );

/** The outcome of a case; citations are one line each, in the language asked for. */
export function summaryOf(played: PlayedCase, language: Language): CaseSummary {
  const { views, moments, trail } = played;
  const own = views.find(({ request }) => request === played.case.request) ?? views[0];
  return {
    case: played.case.id,
    request: { state: own?.state ?? 'unopened', outcome: own?.outcome ?? null },
    consultations: consultationsOf(views),
    violations: violationsOf(views, language),
    refusals: moments.flatMap(({ refusal }) =>
      refusal === null ? [] : [{ command: refusal.step.command, code: refusal.rejection.code }],
    ),
    facts: trail.length,
    // A case in which nothing is recorded leaves nothing that could fail to verify.
    verified: trail.length === 0 || verify(trail).ok,
  };
}
