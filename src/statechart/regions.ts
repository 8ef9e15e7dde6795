/**
 * The name of the state that a region is in; a machine without regions has one. Our machines are two levels deep at
 * the most, so a name is all there is.
 */
export function stateOf(state: { readonly value: unknown }, region?: string): string {
  const { value } = state;
  if (typeof value === 'string') return value;
  if (region === undefined || typeof value !== 'object' || value === null) return '';
  const inner: unknown = Object.hasOwn(value, region) ? Reflect.get(value, region) : undefined;
  return typeof inner === 'string' ? inner : '';
}

/**
 * The name that screens, files and messages give to a state: words with dashes. The names of a machine are listed, so
 * that they are a type; a state that is not on the list is a fault of ours.
 */
export function nameIn<Name extends string>(names: readonly Name[], state: string): Name {
  const dashed = state.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const found = names.find((name) => name === dashed);
  if (found === undefined) throw new Error(`no machine has a state ${state}`);
  return found;
}
