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
