import { OdsCode } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('OdsCode', () => {
  it.each([
    ['RM3', 'RM3'],
    ['rm3', 'RM3'],
    [' c83007\n', 'C83007'],
    ['g6v2s', 'G6V2S'],
    ['EE134290', 'EE134290'],
    ['123456789', '123456789'],
  ])('takes %j as %s', (text, code) => {
    expect(OdsCode.parse(text)).toBe(code);
  });

  it.each(['', '   ', 'RM', '1234567890', 'RM 3', 'RM-3', 'RÖ3', 'RMﬁ', 'RMſ1', 'RM٣', 'ＲＭ３', 3, null, undefined])(
    'asks for a code when given %j',
    (value) => {
      const { error } = OdsCode.safeParse(value);
      expect(error?.issues.map(({ message }) => message)).toEqual(['Enter an ODS code, like RM3']);
    },
  );

  it('gives a canonical form that stays as it is', () => {
    const texts = fc.stringMatching(/^ {0,2}[A-Za-z0-9]{3,9} {0,2}$/);
    fc.assert(
      fc.property(texts, (text) => {
        const code = OdsCode.parse(text);
        expect(code).toMatch(/^[A-Z0-9]{3,9}$/);
        expect(OdsCode.parse(code)).toBe(code);
      }),
    );
  });
});
