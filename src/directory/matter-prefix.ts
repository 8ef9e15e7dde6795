/** The code one level up (`land.price` → `land`), or null at the top. */
export function prefixOf(code: string): string | null {
  const dot = code.lastIndexOf('.');
  return dot < 0 ? null : code.slice(0, dot);
}
