import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isObject, readCases, type Case } from './read-cases.ts';
import { runCase, runCases } from './run-case.ts';
import { runFile } from './run-file.ts';

const text = readFileSync(new URL('allocation-cases.json', import.meta.url), 'utf8');
const cases = readCases(text).filter((one) => 'id' in one);
const supported = cases.filter((one) => runCase(one) !== undefined);

const quotaCase = named('availability-overlapping-quotas');

describe('the worked examples', () => {
  it('are all cases, of which these kinds are supported', () => {
    expect(cases.length).toBe(36);
    expect(supported.length).toBe(34);
    expect([...new Set(supported.map(({ kind }) => kind))]).toEqual([
      'matching',
      'reserve',
      'smart-reserve',
      'reserve-matching',
      'availability',
      'offer-trace',
      'offer-deadline',
      'forecast',
    ]);
  });

  it.each(supported.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(runCase(one)).toEqual([]);
  });
});

describe('the runner', () => {
  const good = named('reserve-unfilled-held');
  const line = (change: object) => JSON.stringify({ ...good, ...change });

  it('reads a document, an array and lines alike', () => {
    const counts = { passed: 34, failed: 0, skipped: 2, failures: [] };
    expect(runCases(text)).toEqual(counts);
    expect(runCases(JSON.stringify(cases))).toEqual(counts);
    expect(runCases(`\n${cases.map((one) => JSON.stringify(one)).join('\r\n\n')}\n`)).toEqual(counts);
    expect(runCases(line({}))).toMatchObject({ passed: 1 });
    expect(runCases('')).toEqual({ passed: 0, failed: 0, skipped: 0, failures: [] });
  });

  it('reads past a byte-order mark, in a document and in lines', () => {
    expect(runCases(`\uFEFF${text}`)).toMatchObject({ passed: 34, failed: 0 });
    expect(runCases(`\uFEFF${line({})}\r\n${line({})}\r\n`)).toMatchObject({ passed: 2, failed: 0 });
  });

  it('reports a case whose expectation is wrong in one line, field by field', () => {
    const expected = { sequential: { admitted: ['m2'], waiting: ['m2'], unfilled: {} }, maximalBeneficiaries: 1 };
    expect(runCases(line({ expected }))).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
      failures: [
        'FAIL reserve-unfilled-held (reserve): sequential.admitted: expected ["m2"], got ["m1"]; ' +
          'sequential.unfilled: expected {}, got {"reserve":1}; maximalBeneficiaries: expected 1, got 0',
      ],
    });
  });

  // Each expected value of each supported case, made wrong in turn, has to be noticed.
  it.each(supported.flatMap((one) => spoilt(one).map(([path, spoiled]) => [one.id, path, spoiled] as const)))(
    'notices a wrong value in %s at %s',
    (_, path, spoiled) => {
      expect(runCase(spoiled)?.map((difference) => difference.path)).toEqual([path]);
    },
  );

  it.each([
    [{ luck: 1 }, 'luck: expected 1, got undefined'],
    [{ sequential: { luck: 1 } }, 'sequential.luck: expected 1, got undefined'],
    [{ sequential: { constructor: 1 } }, 'sequential.constructor: expected 1, got undefined'],
    [{ minimumGuarantee: { viaReserve: ['m1'] } }, 'minimumGuarantee.viaReserve: expected ["m1"], got []'],
  ])('never ignores an expected field: %j', (expected, failure) => {
    expect(runCases(line({ expected })).failures).toEqual([`FAIL reserve-unfilled-held (reserve): ${failure}`]);
  });

  it.each([
    [{}, 'expected'],
    [[], 'expected'],
    [7, 'expected'],
    ['m1', 'expected'],
    [{ sequential: {} }, 'sequential'],
    [{ sequential: null }, 'sequential'],
    [{ maximalBeneficiaries: 0, minimumGuarantee: [] }, 'minimumGuarantee'],
    [{ sequential: { counts: {} } }, 'sequential.counts'],
  ])('never passes where nothing is compared: %j', (expected, path) => {
    const failure = `FAIL reserve-unfilled-held (reserve): ${path}: nothing to compare`;
    expect(runCases(line({ expected }))).toEqual({ passed: 0, failed: 1, skipped: 0, failures: [failure] });
    const availability = { ...named('availability-zero'), expected: {} };
    expect(runCase(availability)).toEqual([{ path: 'expected', problem: 'nothing to compare' }]);
  });

  it('compares the counts of those groups that are named, and no group that is not there', () => {
    const groups = { a: ['m1'], b: ['m1', 'm2'], c: ['m2'] };
    const countsOf = (counts: object) => runCases(line({ groups, expected: { sequential: { counts } } })).failures;
    expect(countsOf({ a: 1, c: 0 })).toEqual([]);
    expect(countsOf({ b: 2, d: 0 })).toEqual([
      'FAIL reserve-unfilled-held (reserve): sequential.counts.b: expected 2, got 1; ' +
        'sequential.counts.d: expected 0, got undefined',
    ]);
  });

  it('does not mind in what order it is told who took which seat, nor empty groups of empty seats', () => {
    const seats = [{ category: 'open', applicant: 'm1' }];
    const viaReserve: string[] = [];
    const expected = { sequential: { seats, viaReserve, unfilled: { open: 0, reserve: 1 } } };
    expect(runCases(line({ expected })).failures).toEqual([]);
    const both = named('reserve-reaches-down');
    const { sequential } = both.expected as { sequential: { seats: object[] } };
    const turned = { sequential: { seats: [...sequential.seats].reverse(), viaReserve: ['r1'] } };
    expect(runCase({ ...both, expected: turned })).toEqual([]);
  });

  it('fails, and names the line, where there is no case', () => {
    const lines = [line({}), '{', '7', line({ kind: 3 }), '', line({ instance: null })];
    const unanswered = [line({ expected: null }), line({ expected: undefined, kind: 'lottery-expectation' })];
    expect(runCases([...lines, ...unanswered].join('\n'))).toMatchObject({
      passed: 1,
      failed: 6,
      skipped: 0,
      failures: [
        expect.stringMatching(/^FAIL line 2: not JSON \(.+\)$/),
        'FAIL line 3: not a case',
        'FAIL line 4: a case without kind',
        'FAIL line 6: a case without instance',
        'FAIL line 7: a case without expected',
        'FAIL line 8: a case without expected',
      ],
    });
    expect(runCases(JSON.stringify([good, {}])).failures).toEqual(['FAIL case 2: a case without kind']);
  });

  it('fails, in one line of plain words, where the library refuses the instance', () => {
    const seats = [
      { category: 'open', count: -1 },
      { category: 'x', count: 0.5 },
    ];
    const categories = { x: { members: [], unfilled: 'keep' } };
    expect(failuresFor({ seats, categories, priority: [] })).toEqual([
      'FAIL reserve-unfilled-held (reserve): ' +
        'blocks.0.places: Enter the number of places, as a whole number that is 0 or more; ' +
        'blocks.1.places: Enter the number of places, as a whole number that is 0 or more; ' +
        'blocks.1.unfilled: Enter hold, release or release-in-turn',
    ]);
    const twice = { seats: [], categories: {}, priority: ['a', 'b', 'a'] };
    expect(failuresFor(twice)).toEqual([
      "FAIL reserve-unfilled-held (reserve): ranked.2.id: Enter each application once: 'a' is already ranked higher",
    ]);
    const tie = { seats: [{ category: 'open', count: 1 }], categories: {}, priority: [['a', 'b']], tieBreak: ['a'] };
    expect(failuresFor(tie)).toEqual([`FAIL reserve-unfilled-held (reserve): instance: no tieBreak for 'b'`]);
  });

  it('fails, and says which, where a category or a quota is not there', () => {
    const seats = ['open', 'x', 'constructor', 'x'].map((category) => ({ category, count: 1 }));
    expect(failuresFor({ seats, categories: {}, priority: [] })).toEqual([
      "FAIL reserve-unfilled-held (reserve): instance.seats: the category 'x' is not in categories; " +
        "instance.seats: the category 'constructor' is not in categories",
    ]);
    const quotas = { all: { capacity: 1, used: 0 } };
    const products = { first: ['all', 'frist'], second: ['toString'] };
    const { failures } = runCases(JSON.stringify({ ...quotaCase, instance: { quotas, products } }));
    expect(failures).toEqual([
      "FAIL availability-overlapping-quotas (availability): instance.products.first: the quota 'frist' is not in quotas; " +
        "instance.products.second: the quota 'toString' is not in quotas",
    ]);
  });

  it('says it in one line, whatever is in the file', () => {
    const seats = [{ category: 'a\nb\u2028c', count: 1 }];
    const { failures } = runCases(line({ id: 'x\r\ny', instance: { seats, categories: {}, priority: [] } }));
    expect(failures).toEqual([`FAIL x y (reserve): instance.seats: the category 'a b c' is not in categories`]);
    expect(runCases('{\r"a"\u001b:\t}').failures).toEqual([expect.not.stringMatching(/[\p{Cc}]/u)]);
  });

  function failuresFor(instance: object) {
    const { passed, failed, failures } = runCases(line({ instance }));
    expect({ passed, failed }).toEqual({ passed: 0, failed: 1 });
    return failures;
  }
});

describe('the run of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('prints each failure, then the counts, and exits with 1 if there was one', () => {
    const [good, bad] = [quotaCase, { ...quotaCase, expected: { first: 1 } }].map((one) => JSON.stringify(one));
    writeFileSync(join(folder, 'good.jsonl'), `\uFEFF${good!}\r\n${good!}\r\n`);
    writeFileSync(join(folder, 'bad.jsonl'), `${good!}\n${bad!}\n`);
    expect(runFile('good.jsonl', folder)).toEqual({
      output: ['2 passed, 0 failed, 0 skipped'],
      errors: [],
      exitCode: 0,
    });
    expect(runFile(join(folder, 'bad.jsonl'), '/')).toEqual({
      output: [
        'FAIL availability-overlapping-quotas (availability): first: expected 1, got 0',
        '1 passed, 1 failed, 0 skipped',
      ],
      errors: [],
      exitCode: 1,
    });
  });

  it.each([
    ['no file', undefined, /^Enter a file of cases: /],
    ['an empty name', '', /^Enter a file of cases that can be read, not '': EISDIR/],
    ['a folder', '.', /^Enter a file of cases that can be read, not '\.': EISDIR/],
    ['a file that is missing', 'a\nb', /^Enter a file of cases that can be read, not 'a b': ENOENT/],
  ])('says in one line that it cannot be: %s', (_, file, message) => {
    const { output, errors, exitCode } = runFile(file, folder);
    expect({ output, exitCode }).toEqual({ output: [], exitCode: 1 });
    expect(errors).toEqual([expect.stringMatching(message)]);
    expect(errors[0]).not.toMatch(/\n/);
  });
});

function named(id: string): Case {
  return cases.find((one) => one.id === id)!;
}

function spoilt(one: Case): [path: string, spoiled: Case][] {
  return spoiltFields(one.expected as object).map(([path, expected]) => [path, { ...one, expected }]);
}

function spoiltFields(fields: object): [path: string, spoiled: object][] {
  return Object.entries(fields).flatMap(([field, value]: [string, unknown]): [string, object][] =>
    isObject(value) && field !== 'unfilled' && field !== 'states'
      ? spoiltFields(value).map(([inner, spoiled]) => [`${field}.${inner}`, { ...fields, [field]: spoiled }])
      : [[field, { ...fields, [field]: wrong(value) }]],
  );
}

function wrong(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (Array.isArray(value)) return value.length > 0 ? value.slice(1) : ['nobody'];
  return { ...(value as object), nobody: 1 };
}
