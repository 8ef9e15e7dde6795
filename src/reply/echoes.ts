import { type Token, tokensOf } from './tokens.js';

const echoed = 6;

/** The words that repeat the question, six or more in a row: who quotes it says nothing by it. */
export function echoesOf(tokens: readonly Token[], question: string | undefined): ReadonlySet<number> {
  const echoes = new Set<number>();
  if (question === undefined) return echoes;
  const asked = tokensOf(question).map(({ plain }) => plain);
  if (asked.length < echoed) return echoes;
  const words = new Set(asked);
  const runs = new Set(asked.slice(echoed - 1).map((_, at) => asked.slice(at, at + echoed).join(' ')));
  let known = 0;
  for (const [at, { plain }] of tokens.entries()) {
    known = words.has(plain) ? known + 1 : 0;
    if (known < echoed) continue;
    const from = at + 1 - echoed;
    const run = tokens.slice(from, at + 1).map((token) => token.plain);
    if (!runs.has(run.join(' '))) continue;
    for (let index = from; index <= at; index += 1) echoes.add(index);
  }
  return echoes;
}
