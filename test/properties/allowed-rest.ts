import { isDeepStrictEqual } from 'node:util';
import { witnessed } from '../../src/aggregate/index.js';
import {
  type Command,
  commandSchema,
  decide,
  type RequestAggregate,
  stepRequest,
  toInstant,
} from '../../src/index.js';
import type { Moment } from './allowed-forks.js';

type Open = ReturnType<typeof witnessed>;
type Inputs = Parameters<typeof decide>[2];
export type Accepted = Extract<ReturnType<typeof decide>, { ok: true }>;

const lookups: Inputs['lookups'] = { leadOfDossier: null, questionTexts: new Map() };

function demand(holds: boolean, what: string, command: unknown): void {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(command)}`);
}

/** What a command is about, as `allowed` tells it. */
function asAllowed(command: Command): object {
  const { type } = command;
  if (type === 'report-violation') return { type };
  if ('case' in command) return { type, case: command.case };
  return 'consultation' in command ? { type, consultation: command.consultation } : { type };
}

/** A state of a sequence, and what is open there to whom. */
export class Rest {
  readonly inputs: Inputs;
  readonly #open = new Map<string, Open>();

  constructor(
    readonly moment: Moment,
    readonly aggregate: RequestAggregate,
  ) {
    const { play, now, calendar } = moment;
    const { directory, policy } = play.world;
    this.inputs = { now: toInstant(now), directory, policy, calendar, lookups };
  }

  openTo(actor: Command['actor']): Open {
    const key = JSON.stringify(actor);
    const known = this.#open.get(key);
    if (known !== undefined) return known;
    const open = witnessed(this.aggregate, actor, this.inputs);
    this.#mustBeSound(open);
    this.#open.set(key, open);
    return open;
  }

  /** Each witness is a command as the schema gives it, of what it proves, accepted, and its facts fit the machines. */
  #mustBeSound(open: Open): void {
    for (const { allowed, witness } of open) {
      const parsed = commandSchema.safeParse(witness);
      demand(parsed.success && isDeepStrictEqual(parsed.data, witness), 'the witness is no command', witness);
      demand(isDeepStrictEqual(asAllowed(witness), allowed), 'the witness is of something else', witness);
      const decision = decide(this.aggregate, witness, this.inputs);
      demand(decision.ok, 'the witness is refused', witness);
      this.after(decision);
    }
  }

  /** One witness of each command, of all that was asked here. */
  witnesses(): Command[] {
    const all = [...this.#open.values()].flat().map(({ witness }) => witness);
    return [...new Map(all.map((witness) => [witness.type, witness])).values()];
  }

  mustBeOpen(command: Command, how: string): void {
    const open = this.openTo(command.actor);
    const wanted = asAllowed(command);
    const isOpen = open.some(({ allowed }) => isDeepStrictEqual(allowed, wanted));
    demand(isOpen, `${how}, and not open`, command);
  }

  /** The state that facts lead to at the same instant. */
  after({ facts }: Pick<Accepted, 'facts'>): Rest {
    let { aggregate } = this;
    for (const { fact } of facts) aggregate = stepRequest(aggregate, fact).aggregate;
    return new Rest(this.moment, aggregate);
  }
}
