import {
  consultationMachine,
  consultationMachine2,
  consultationMachine3,
  copyOfConsultation,
} from '../consultation/index.js';
import { InteragencyFault } from '../event/index.js';
import { copyOfRequest, requestMachine, requestMachine1, requestMachine3 } from '../request/index.js';
import { compile, type Stepper } from '../statechart/index.js';
import { copyOfViolation, violationMachine, violationMachine3 } from '../violation/index.js';

/** The three machines that a stream is read by. */
export interface Machines {
  readonly request: Stepper<typeof requestMachine>;
  readonly consultation: Stepper<typeof consultationMachine>;
  readonly violation: Stepper<typeof violationMachine>;
}

export type MachinesOf = (machineVersion: number) => Machines | undefined;

/** The machines as they stand in each version. What was released never changes: a test holds each to its table. */
export const machineReleases = {
  1: { request: requestMachine1, consultation: consultationMachine2, violation: violationMachine3 },
  2: { request: requestMachine3, consultation: consultationMachine2, violation: violationMachine3 },
  3: { request: requestMachine3, consultation: consultationMachine3, violation: violationMachine3 },
  4: { request: requestMachine, consultation: consultationMachine, violation: violationMachine },
} as const;

const compiled = new Map<number, Machines>(
  Object.entries(machineReleases).map(([version, { request, consultation, violation }]) => [
    Number(version),
    {
      request: compile(request, { copyContext: copyOfRequest }),
      consultation: compile(consultation, { copyContext: copyOfConsultation }),
      violation: compile(violation, { copyContext: copyOfViolation }),
    },
  ]),
);

/** The shipped machines of a version. */
export const shippedMachines: MachinesOf = (machineVersion) => compiled.get(machineVersion);

/** @throws InteragencyFault `machine-version-unknown` */
export function requireMachines(machinesOf: MachinesOf, machineVersion: number): Machines {
  const machines = machinesOf(machineVersion);
  if (machines !== undefined) return machines;
  throw new InteragencyFault(
    'machine-version-unknown',
    `machine version ${machineVersion} is not shipped with this version of the library`,
  );
}
