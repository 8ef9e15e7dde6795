import { describe, expect, it } from 'vitest';
import { lintPolicy, policy, policySchema } from '../../src/policy/index.js';
import { english, giaLai2024, vietnamese } from '../../src/regimes/index.js';

/** What lint says of a policy whose one lexicon has these phrases as the first list of its cues. */
function lint(...agrees: readonly string[]) {
  const lexicon = { ...vietnamese, cues: { ...vietnamese.cues, agrees: [...agrees] } };
  const data = policySchema.parse({ ...giaLai2024, wording: { ...giaLai2024.wording, lexicons: [lexicon] } });
  return lintPolicy(data).map(({ code, path, severity }) => [code, path, severity]);
}
const at = (index: number) => `wording.lexicons.0.cues.agrees.${index}`;

describe('lint of lexicons', () => {
  it.each([
    ['a brace that is not closed', '{nhất trí|đồng ý'],
    ['a brace that is not opened', 'nhất trí} với'],
    ['braces in braces', '{nhất {trí}}'],
    ['a gap within braces', '{rất … nhất trí|đồng ý}'],
    ['a bar outside braces', 'nhất trí|đồng ý'],
  ])('finds %s', (_, phrase) => {
    expect(lint('thống nhất', phrase)).toEqual([['phrase-braces', at(1), 'error']]);
  });

  it.each(['nhất trí với [agency]', 'nhất trí ... với', 'nhất trí <tên>', '$agency nhất trí'])(
    'finds what is no slot: %s',
    (phrase) => {
      expect(lint(phrase)).toEqual([['phrase-sign-unknown', at(0), 'error']]);
    },
  );

  it.each(['; ,', '{nhất trí|}', '… nhất trí', 'nhất trí … {với|}', '{,|đồng ý}'])(
    'finds a part that may be nothing: %s',
    (phrase) => {
      expect(lint(phrase)).toEqual([['phrase-empty', at(0), 'error']]);
    },
  );

  it('warns of a phrase that is given twice in a list', () => {
    expect(lint('nhất trí', 'đồng ý', 'nhất trí')).toEqual([['phrase-repeated', at(2), 'warning']]);
  });

  it('finds a lexicon that is given twice', () => {
    const data = policySchema.parse({
      ...giaLai2024,
      wording: { ...giaLai2024.wording, lexicons: [vietnamese, english, vietnamese] },
    });
    expect(lintPolicy(data).map(({ code, path }) => [code, path])).toEqual([
      ['lexicon-repeated', 'wording.lexicons.2.id'],
    ]);
  });

  it('finds nothing in the lexicons that ship with the package', () => {
    const { data } = policy(giaLai2024);
    expect(lintPolicy(data)).toEqual([]);
  });
});
