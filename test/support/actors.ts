import type { Role } from '../../src/index.js';

export interface ActorInput {
  readonly officer: string;
  readonly agency: string;
  readonly role: Role;
}

export const actor = (agency: string, role: Role, officer = `${role}.${agency}`): ActorInput => ({
  officer,
  agency,
  role,
});

export const leadOfficer = actor('lead', 'lead-officer');
export const leadHead = actor('lead', 'lead-head');
export const leadRegistry = actor('lead', 'registry');
export const supervisor = actor('committee', 'supervisor');
export const consulteeOfficer = (agency: string) => actor(agency, 'consultee-officer');
export const consulteeHead = (agency: string) => actor(agency, 'consultee-head', `head.${agency}`);
