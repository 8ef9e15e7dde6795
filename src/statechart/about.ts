/** What every state says of itself, for officials and for diagrams. */
export interface StateMeta {
  readonly title: { readonly vi: string; readonly en: string };
  readonly description: { readonly vi: string; readonly en: string };
  /** Who must act while the machine is in this state. */
  readonly responsible: 'lead' | 'consultee' | 'supervisor' | 'accused' | 'decider' | 'system' | 'nobody';
  /** The passage of the directives or of the law that the state rests on. */
  readonly source: string;
}

interface About {
  readonly description: string;
  readonly meta: StateMeta;
}

/** `about(responsible, source, [title], [sentence])`: both languages, Vietnamese first. */
export function about(
  responsible: StateMeta['responsible'],
  source: string,
  [viTitle, enTitle]: readonly [string, string],
  [vi, en]: readonly [string, string],
): About {
  return {
    description: en,
    meta: { title: { vi: viTitle, en: enTitle }, description: { vi, en }, responsible, source },
  };
}
