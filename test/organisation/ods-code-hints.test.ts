import { OdsCode, odsCodeHints, odsCodeShapes } from 'digital-academy';
import { describe, expect, it } from 'vitest';

const typesOf = (code: string) => odsCodeHints(code).map(({ type, basis }) => `${type}, ${basis}`);

const like2020 = [
  'any-since-2020, stated',
  'nhs-trust, observed',
  'nhs-trust-site, observed',
  'clinical-commissioning-group, observed',
  'integrated-care-board, observed',
];

describe('odsCodeHints', () => {
  // Each code is one that was seen, or stated as an example.
  it.each([
    ['RM3', ['nhs-trust, observed']],
    ['R0A', ['nhs-trust, observed']],
    ['G6V2S', like2020],
    ['I0N2H', like2020],
    ['D7Z1O', like2020],
    ['TAK', ['care-trust, stated']],
    ['RH802', ['nhs-trust-site, stated']],
    ['RVVKC', ['nhs-trust-site, stated']],
    ['N81082', ['gp-practice, observed']],
    ['W97041', ['gp-practice, observed']],
    ['03A', ['clinical-commissioning-group, observed']],
    ['97T', ['clinical-commissioning-group, observed']],
    ['QOP', ['integrated-care-board, observed']],
    ['Y56', ['nhs-england-region, observed']],
    ['Q78', ['integrated-care-board, observed', 'nhs-england-local-office, observed']],
    ['7A4', ['welsh-health-board, observed']],
    ['7A4BV', ['welsh-health-board-site, observed']],
    ['000AA', ['local-authority-site, stated']],
    ['NV701', ['independent-sector-site, stated']],
    ['FTX40', ['pharmacy, observed']],
    ['A6JR', ['social-care-provider, observed']],
    ['EE134290', ['school, stated']],
    ['123456789', []],
  ])('%s may be the code of %j', (code, expected) => {
    expect(typesOf(code)).toEqual(expected);
  });

  it('do not decide: an old site may look like a code of the years since 2020', () => {
    expect(typesOf('R0B0G').sort()).toEqual([...like2020, 'nhs-trust-site, stated'].sort());
  });

  it('tell a practice and a network of practices apart by nothing but the letter', () => {
    expect(odsCodeHints('U00000').map(({ type }) => type)).toEqual(['gp-practice', 'primary-care-network']);
  });
});

describe('odsCodeShapes', () => {
  it('have an example, if any, that is a code of the shape', () => {
    for (const shape of odsCodeShapes) {
      if (shape.example === null) continue;
      expect(OdsCode.parse(shape.example)).toBe(shape.example);
      expect(odsCodeHints(shape.example)).toContain(shape);
    }
    expect(odsCodeShapes.filter(({ example }) => example === null).map(({ type }) => type)).toEqual([
      'primary-care-network',
    ]);
  });

  it('have sources and a confidence, and cannot be changed', () => {
    for (const shape of odsCodeShapes) {
      expect(shape.sources.length).toBeGreaterThan(0);
      expect(['high', 'medium', 'low']).toContain(shape.confidence);
      expect(shape.words).toBeTruthy();
      expect(Object.isFrozen(shape)).toBe(true);
    }
  });
});
