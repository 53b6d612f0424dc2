import { fedipAffiliatePolicy, fedipLevelPolicies, Policy } from 'digital-academy';
import { describe, expect, it } from 'vitest';
import type { Published } from './people.ts';
import { eighth, everyPolicy, fifth, firstAsOpened, firstAsPlanned, fourth, second, seventh } from './people.ts';
import type { SourceName } from './reference.ts';
import { sourceNamed } from './reference.ts';

type Confidence = 'high' | 'medium' | 'low';

/** A row of table C4, the requirements that stand for it in a cohort, and where the column was read. */
type Row = readonly [criterion: string, source: SourceName, confidence: Confidence, ...codes: string[]];

// Table C4 column by column, without the rows that have "-", "no", "not asked" or "?" there: those are required of nobody.
// Trade press is medium, pages of the body that runs the programme are high.
const columns: readonly (readonly [Published, readonly Row[]])[] = [
  [
    firstAsPlanned,
    [
      ['Employer: exemplar and fast follower first', 'seed', 'medium', 'exemplar-employer'],
      ['Role', 'C-DH-1711', 'medium', 'digital-leader'],
    ],
  ],
  [
    firstAsOpened,
    [
      ['Employer: health and social care', 'C-DH-1711', 'medium', 'eligible-employer'],
      ['Role', 'C-DH-1711', 'medium', 'digital-leader'],
    ],
  ],
  [
    second,
    [
      ['Employer', 'C-DH-1810', 'medium', 'eligible-employer'],
      ['Role', 'C-DH-1810', 'medium', 'digital-leader'],
      ['Sponsor', 'C-DH-1810', 'medium', 'executive-sponsor'],
      ['Project', 'C-DH-1810', 'medium', 'transformation-project'],
    ],
  ],
  [
    fourth,
    [
      ['Employer', 'C-SHOULD', 'high', 'eligible-employer', 'in-england'],
      ['Role', 'C-SHOULD', 'high', 'digital-role'],
      ['Sponsor', 'C-SHOULD', 'high', 'executive-sponsor'],
      ['Project', 'C-SHOULD', 'high', 'strategic-theme'],
    ],
  ],
  [
    fifth,
    [
      ['Employer, with the length of the commission', 'C-C5-WHO', 'high', 'eligible-employer', 'in-england'],
      ['Role', 'C-C5-WHO', 'high', 'digital-role'],
      ['Sponsor', 'C-SPONSOR', 'high', 'executive-sponsor', 'sponsor-form', 'sponsor-induction'],
    ],
  ],
  [
    seventh,
    [
      ['Employer', 'C-ELIG7, C-ELIG8', 'high', 'eligible-employer', 'in-england'],
      ['Role', 'C-ELIG7, C-ELIG8', 'high', 'digital-role'],
      ['Sponsor', 'C-GUIDE7, C-GUIDE8', 'high', 'senior-sponsor', 'sponsor-form'],
      ['Stay in employment', 'C-ELIG7, C-ELIG8', 'high', 'stays-employed'],
      ['Other study', 'C-ELIG7, C-ELIG8', 'high', 'no-other-study'],
      ['Academic', 'C-ELIG7, C-ELIG8', 'high', 'level-7-study'],
      ['Right to study in UK', 'C-ELIG7, C-ELIG8', 'high', 'right-to-study'],
      ['English', 'C-ELIG7, C-ELIG8', 'high', 'english'],
    ],
  ],
  [
    eighth,
    [
      ['Employer', 'C-ELIG7, C-ELIG8', 'high', 'eligible-employer', 'in-england'],
      ['Role: the page cut off', 'C-ELIG7, C-ELIG8', 'low', 'digital-role'],
      ['Sponsor', 'C-GUIDE7, C-GUIDE8', 'high', 'senior-sponsor'],
      ['Project', 'C-GUIDE7, C-GUIDE8', 'high', 'measurable-impact'],
      ['Stay in employment', 'C-ELIG7, C-ELIG8', 'high', 'stays-employed'],
      [
        'Not on notice, not under formal performance review',
        'C-ELIG7, C-ELIG8',
        'high',
        'not-on-notice',
        'not-under-review',
      ],
      ['Other study', 'C-ELIG7, C-ELIG8', 'high', 'no-other-study'],
      ['Academic', 'C-ELIG7, C-ELIG8', 'high', 'level-7-study'],
      ['Right to study in UK', 'C-ELIG7, C-ELIG8', 'high', 'right-to-study'],
    ],
  ],
];

// Registration A1 and A2.
const fedip: readonly (readonly [Policy, SourceName, Confidence, readonly string[]])[] = [
  ...fedipLevelPolicies.map(
    ({ policy }) => [policy, 'S-BCS-FRONT', 'medium', ['member-of-licensed-body', 'assessed-at-level']] as const,
  ),
  [fedipAffiliatePolicy, 'S-FEDIP-TC', 'high', ['adult', 'code-of-conduct']],
];

const everything: readonly Policy[] = [...everyPolicy.map(({ policy }) => policy), ...fedip.map(([policy]) => policy)];

describe('what the cohorts require', () => {
  it('is of every cohort for which criteria were found', () => {
    expect(columns.map(([{ policy }]) => policy)).toEqual(everyPolicy.map(({ policy }) => policy));
    const ids = everyPolicy.map(({ policy: { id, version } }) => `${id} ${version}`);
    expect(ids).toEqual([
      'digital-academy/cohort-1 1',
      'digital-academy/cohort-1 2',
      'digital-academy/cohort-2 1',
      'digital-academy/cohort-4 1',
      'digital-academy/cohort-5 1',
      'digital-academy/cohort-7 1',
      'digital-academy/cohort-8 1',
    ]);
  });

  it.each(columns.map(([published, rows]) => [published.name, published, rows] as const))(
    'is, of %s, what table C4 states and nothing else',
    (_, { policy }, rows) => {
      expect(Object.keys(policy.requires).sort()).toEqual(rows.flatMap(([, , , ...codes]) => codes).sort());
      for (const [criterion, source, confidence, ...codes] of rows) {
        for (const code of codes) {
          const required = policy.requires[code]!;
          expect({
            criterion,
            code,
            source: sourceNamed(required.source ?? ''),
            confidence: required.confidence,
          }).toEqual({ criterion, code, source, confidence });
        }
      }
    },
  );

  it.each(everyPolicy)('looks, in $name, at nothing that no cohort asked for', ({ policy, fits }) => {
    const read = JSON.stringify(Object.values(policy.requires).map(({ rule }) => rule));
    expect(read).not.toMatch(/registration|band|appliedOn/);
    for (const fact of Object.keys(fits)) expect(read).toContain(`"${fact}"`);
  });
});

describe('what FEDIP demands', () => {
  it.each(fedip.map((row) => [row[0].id, ...row] as const))(
    'is, for %s, what was published and nothing else',
    (_, policy, source, confidence, codes) => {
      expect(Object.keys(policy.requires)).toEqual(codes);
      for (const required of Object.values(policy.requires)) {
        expect([sourceNamed(required.source ?? ''), required.confidence]).toEqual([source, confidence]);
      }
    },
  );
});

describe('every published policy', () => {
  it.each(everything.map((policy) => [`${policy.id}, version ${policy.version}`, policy] as const))(
    'is JSON that its schema reads back: %s',
    (_, policy) => {
      expect(Policy.parse(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
      expect(policy.title).toMatch(/\S/);
      for (const { because, source } of Object.values(policy.requires)) {
        expect(because).toMatch(/^[A-Z].*[^.]$/);
        expect(source).toMatch(/https?:\/\/\S+$|May\/June 2017/);
      }
    },
  );

  it('is frozen, down to the values of its rules', () => {
    const thawed = everything.flatMap((policy) => thawedIn(policy, policy.id));
    expect(thawed).toEqual([]);
  });
});

function thawedIn(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, one]) => thawedIn(one, `${path}.${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}
