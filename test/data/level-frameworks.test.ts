import { factsOf, ladder, LevelFramework } from 'digital-academy';
import { payBands, sfiaLevels } from 'digital-academy/data';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

describe.each([payBands, sfiaLevels])('$name', (framework) => {
  it('passes its own schema unchanged, and is plain JSON that nobody can change', () => {
    expect(LevelFramework.parse(JSON.parse(JSON.stringify(framework)))).toEqual(framework);
    expect(Object.isFrozen(framework.levels[0])).toBe(true);
    for (const source of framework.sources) expect(() => new URL(source)).not.toThrow();
  });

  it('is complete, of high confidence, and says that no mapping to the others was found', () => {
    expect([framework.complete, framework.confidence]).toEqual([true, 'high']);
    expect(framework.note).toMatch(/no published mapping/i);
  });

  it('gives a ladder the order of its levels', () => {
    const codes = framework.levels.map(({ code }) => code);
    const Level = ladder(...codes);
    expect(Level.options).toEqual(codes);
    expect(factsOf(z.object({ level: Level.nullish() })).level.atLeast(codes[1]!)).toMatchObject({ value: codes[1] });
  });
});

describe('levels', () => {
  // Source: NHS Health Careers, "Agenda for Change pay rates", read November 2026.
  it('of pay are nine bands, the eighth in four, and the first is closed to new entrants', () => {
    expect(payBands.levels.map(({ name }) => name.replace('Band ', ''))).toEqual(
      ['1', '2', '3', '4', '5', '6', '7', '8a', '8b', '8c', '8d', '9'], // prettier-ignore
    );
    expect(payBands.levels.filter(({ closedToNewFrom }) => closedToNewFrom != null)).toMatchObject([
      { code: '1', closedToNewFrom: '2018-12-01' },
    ]);
    expect(payBands.outside).toEqual(['very senior managers (VSM)', 'doctors', 'dentists']);
  });

  // Source: SFIA 9, "Levels of responsibility", read November 2026.
  it('of responsibility are seven', () => {
    expect(sfiaLevels.levels.map(({ name }) => name)).toEqual([
      ...['Follow', 'Assist', 'Apply', 'Enable', 'Ensure, advise', 'Initiate, influence'],
      'Set strategy, inspire, mobilise',
    ]);
  });

  it.each([
    [[{ name: 'Nine' }], 'Enter the code of the level'],
    [
      [
        { code: 'a', name: 'A' },
        { code: 'a', name: 'B' },
      ],
      "Enter each level once: 'a' is there twice",
    ],
  ])('are refused: %j', (levels, message) => {
    expect(LevelFramework.safeParse({ ...sfiaLevels, levels }).error?.issues[0]?.message).toBe(message);
  });
});
