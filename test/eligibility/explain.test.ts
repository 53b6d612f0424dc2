import { decide, explain, factsOf, policy, redact, titlesOf } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { asFacts, cases } from './arbitraries.ts';

const applicant = factsOf(
  z.object({
    endorsed: z.boolean().nullish().meta({ title: 'Endorsed by the employer' }),
    skills: z.array(z.enum(['sql', 'statistics'])).nullish(),
    disabled: z.boolean().nullish().meta({ sensitive: true }),
    since: z.iso.date().nullish(),
  }),
);
const written = policy({
  id: 'test/explain',
  version: 1,
  inForce: { from: '2017-05-01' },
  facts: applicant,
  requires: {
    endorsed: { rule: applicant.endorsed.isTrue(), because: 'Endorsed' },
    skilled: { rule: applicant.skills.includesAnyOf('sql', 'statistics'), because: 'Works with data' },
    supported: { rule: applicant.disabled.isFalse(), because: 'Needs no support' },
    employed: { rule: applicant.since.before('2017-01-01'), because: 'Employed before 2017' },
  },
});
const asOf = '2017-09-29';
const met = { endorsed: true, skills: ['sql', 'statistics'], disabled: false, since: '2016-02-29' } as const;

describe('explain', () => {
  it('says the outcome and its day, then each requirement with what was seen', () => {
    expect(explain(decide(written, met, { asOf })).split('\n')).toEqual([
      'Eligible on 29 September 2017: every requirement is met.',
      '- Met: Endorsed (endorsed: yes)',
      '- Met: Works with data (skills: sql, statistics)',
      '- Met: Needs no support (disabled: no)',
      '- Met: Employed before 2017 (since: 29 February 2016)',
    ]);
  });

  it('has a line for each requirement and no other, whatever a sentence holds', () => {
    const forged = policy({
      ...written,
      requires: { endorsed: { rule: applicant.endorsed.isTrue(), because: 'Endorsed\n- Met: Everything\u2028' } },
    });
    expect(explain(decide(forged, { endorsed: false }, { asOf })).split(/[\n\u2028]/)).toEqual([
      'Not eligible on 29 September 2017: 1 requirement is not met.',
      '- Not met: Endorsed - Met: Everything (endorsed: no) [endorsed]',
    ]);
  });

  it('follows a requirement that is not met by its code, and only such a one', () => {
    const [heading, ...lines] = explain(
      decide(written, { endorsed: false, skills: [], disabled: false }, { asOf }),
    ).split('\n');
    expect(heading).toBe('Not eligible on 29 September 2017: 2 requirements are not met.');
    expect(lines).toEqual([
      '- Not met: Endorsed (endorsed: no) [endorsed]',
      '- Not met: Works with data (skills: none) [skilled]',
      '- Met: Needs no support (disabled: no)',
      '- Not known: Employed before 2017 (since: not known)',
    ]);
  });

  it('names what is still needed, by its title if words say so', () => {
    const decision = decide(written, { ...met, endorsed: null, since: null }, { asOf });
    expect(
      explain(decision, { words: { fact: titlesOf(written) } })
        .split('\n')
        .slice(0, 2),
    ).toEqual([
      'Not yet known on 29 September 2017: we still need to know Endorsed by the employer, since.',
      '- Not known: Endorsed (Endorsed by the employer: not known)',
    ]);
  });

  it('says which values a redacted decision does not show', () => {
    const lines = explain(redact(decide(written, met, { asOf }))).split('\n');
    expect(lines[3]).toBe('- Met: Needs no support');
    expect(lines.at(-1)).toBe('Not shown: disabled.');
    expect(lines).toHaveLength(6);
  });

  it('names every failed code, on a line that says so', () => {
    fc.assert(
      fc.property(cases, ({ policy: some, known }) => {
        const decision = decide(some, asFacts(known), { asOf });
        const named = explain(decision).match(/(?<=^- Not met: .*\[)[a-z0-9-]+(?=\]$)/gm) ?? [];
        expect(named).toEqual(decision.failed);
      }),
    );
  });

  it('keeps a word that is given as undefined or null', () => {
    fc.assert(
      fc.property(cases, ({ policy: some, known }) => {
        const decision = decide(some, asFacts(known), { asOf });
        const words = { fact: undefined, heading: null } as never;
        expect(explain(decision, { words })).toBe(explain(decision));
        expect(explain(decision, { words: null })).toBe(explain(decision));
      }),
    );
  });
});
