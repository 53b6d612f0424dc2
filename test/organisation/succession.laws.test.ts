import {
  addDays,
  oneBodyOn,
  predecessorsOn,
  successorsOn,
  type SuccessionLink,
  type SuccessionOptions,
} from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDefinition } from './succession-by-definition.ts';
import { anyCode, anyDay, anyEvents, anyOrganisations, listOf, recordOf } from './succession-events.ts';

const codes = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE'];
const anyQuestion = fc.record({
  events: anyEvents,
  organisations: anyOrganisations,
  asOf: anyDay,
  complete: fc.boolean(),
});

type Question = typeof anyQuestion extends fc.Arbitrary<infer Value> ? Value : never;

const optionsOf = ({ events, complete, ...others }: Question): SuccessionOptions => ({
  ...others,
  successions: listOf(events, { complete }),
});

const sharesOf = (links: readonly SuccessionLink[]) =>
  Object.fromEntries(links.map(({ code, share }) => [code, share]));

function everyQuestion(claim: (question: Question, code: string, options: SuccessionOptions) => void) {
  fc.assert(
    fc.property(anyQuestion, anyCode, (question, code) => {
      claim(question, code, optionsOf(question));
    }),
    { numRuns: 300 },
  );
}

describe('whatever the events', () => {
  it('the successors are those found by walking every way', () => {
    everyQuestion(({ events, organisations, asOf }, code, options) => {
      const { isClosed, leadsTo } = byDefinition(events, organisations, asOf);
      const expected = [...leadsTo(code)].filter(([end]) => !isClosed(end));
      const { status, successors } = successorsOn(code, options);
      expect(sharesOf(successors)).toEqual(Object.fromEntries(expected));
      const isSucceeded = expected.some(([, share]) => share !== 'part');
      if (isClosed(code)) expect(status).toBe(isSucceeded ? 'succeeded' : 'closed-successor-unknown');
      else expect(['current', 'not-known', 'not-yet-open']).toContain(status);
    });
  });

  it('the predecessors are those from which a way was found', () => {
    everyQuestion(({ events, organisations, asOf }, code, options) => {
      const { leadsTo } = byDefinition(events, organisations, asOf);
      const expected = codes
        .filter((other) => other !== code)
        .flatMap((other) => [...leadsTo(other)].filter(([end]) => end === code).map(([, share]) => [other, share]));
      expect(sharesOf(predecessorsOn(code, options).predecessors)).toEqual(Object.fromEntries(expected));
    });
  });

  it('who stands is a successor of exactly its predecessors', () => {
    everyQuestion((_, code, options) => {
      const { status } = successorsOn(code, options);
      if (status === 'succeeded' || status === 'closed-successor-unknown') return;
      const back = predecessorsOn(code, options).predecessors.map((one) => one.code);
      const forth = codes.filter((other) => successorsOn(other, options).successors.some((one) => one.code === code));
      expect([...back].sort()).toEqual(forth);
    });
  });

  it('the order in which they are given does not matter', () => {
    fc.assert(
      fc.property(
        anyQuestion.chain((one) =>
          fc.tuple(fc.constant(one), fc.shuffledSubarray(one.events, { minLength: one.events.length })),
        ),
        anyCode,
        ([question, events], code) => {
          const [one, other] = [optionsOf(question), optionsOf({ ...question, events })];
          expect(successorsOn(code, other)).toEqual(successorsOn(code, one));
          expect(predecessorsOn(code, other)).toEqual(predecessorsOn(code, one));
        },
      ),
    );
  });

  it('whether two are one body hangs neither on their order nor on that of the events', () => {
    fc.assert(
      fc.property(anyQuestion, anyCode, anyCode, ({ events, ...others }, one, other) => {
        const there = oneBodyOn([one, other], optionsOf({ events, ...others }));
        const back = oneBodyOn([other, one], optionsOf({ events: [...events].reverse(), ...others }));
        expect([back.answer, [...back.bodies].sort()]).toEqual([there.answer, [...there.bodies].sort()]);
        expect(there.statuses).toEqual(
          [one, other].map((code) => successorsOn(code, optionsOf({ events, ...others }))),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('two that are one body stay so', () => {
    fc.assert(
      fc.property(anyQuestion, anyCode, anyCode, (question, one, other) => {
        const options = optionsOf(question);
        if (oneBodyOn([one, other], options).answer !== 'yes') return;
        const { answer } = oneBodyOn([one, other], { ...options, asOf: addDays(options.asOf, 1) });
        expect(answer).toBe('yes');
      }),
      { numRuns: 500 },
    );
  });

  it('an event given twice changes nothing', () => {
    everyQuestion(({ events, ...others }, code, options) => {
      const twice = optionsOf({ ...others, events: [...events, ...events] });
      expect(successorsOn(code, twice).successors).toEqual(successorsOn(code, options).successors);
      expect(predecessorsOn(code, twice).predecessors).toEqual(predecessorsOn(code, options).predecessors);
    });
  });

  it('successors are other bodies that stand on the day, each once', () => {
    everyQuestion((_, code, options) => {
      const { successors } = successorsOn(code, options);
      const found = successors.map((one) => one.code);
      expect(new Set(found).size).toBe(found.length);
      expect(found).not.toContain(code);
      for (const one of successors) expect(successorsOn(one.code, options).status).toBe(one.status);
    });
  });

  it('a way leads from the earlier body to the later one by events that happened', () => {
    everyQuestion(({ asOf }, code, options) => {
      const forth = successorsOn(code, options).successors.map((one) => [code, one.code, one.through] as const);
      const back = predecessorsOn(code, options).predecessors.map((one) => [one.code, code, one.through] as const);
      for (const [from, to, through] of [...forth, ...back]) {
        expect([from, ...through.map(({ successor }) => successor)]).toEqual([
          ...through.map(({ predecessor }) => predecessor),
          to,
        ]);
        for (const { on, knownBy } of through) expect((on ?? knownBy ?? '9999') <= asOf).toBe(true);
      }
    });
  });

  it('it is said where a trail ended wherever no successor is known', () => {
    everyQuestion((_, code, options) => {
      const { status, untraced } = successorsOn(code, options);
      if (status === 'closed-successor-unknown') expect(untraced).not.toEqual([]);
      const ends = untraced.map((trail) => trail.code);
      expect(new Set(ends).size).toBe(ends.length);
      for (const end of ends) expect(successorsOn(end, options).status).toBe('closed-successor-unknown');
    });
  });

  it('nobody stands again who was gone', () => {
    everyQuestion((_, code, options) => {
      const gone = ['succeeded', 'closed-successor-unknown'];
      const later = { ...options, asOf: addDays(options.asOf, 1) };
      if (gone.includes(successorsOn(code, options).status)) expect(gone).toContain(successorsOn(code, later).status);
    });
  });

  it('nobody is known to be in force before the first day that anything tells of', () => {
    everyQuestion((_, code, options) => {
      expect(['not-known', 'not-yet-open']).toContain(successorsOn(code, { ...options, asOf: '2019-12-31' }).status);
    });
  });

  it('nobody is known to be in force after the last day that anything tells of, unless the list is complete', () => {
    everyQuestion((question, code) => {
      const options = optionsOf({ ...question, complete: false, asOf: '2020-01-07' });
      const { status, successors } = successorsOn(code, options);
      expect([status, ...successors.map((one) => one.status)]).not.toContain('current');
    });
  });

  it('who was seen in force on the day is in force, unless it is known to be gone', () => {
    everyQuestion((_, code, options) => {
      const { asOf, organisations = [] } = options;
      const seen = [...organisations, recordOf(code, { seen: { from: asOf, to: asOf } })];
      const { status } = successorsOn(code, options);
      const isGone = status === 'succeeded' || status === 'closed-successor-unknown';
      expect(successorsOn(code, { ...options, organisations: seen }).status).toBe(isGone ? status : 'current');
    });
  });

  it('with a complete list who is in force stays so until something ends it', () => {
    everyQuestion(({ organisations, ...others }, code) => {
      const dated = organisations.filter(({ closedBy }) => closedBy == null);
      const options = optionsOf({ ...others, organisations: dated, complete: true });
      if (successorsOn(code, options).status !== 'current') return;
      const next = successorsOn(code, { ...options, asOf: addDays(options.asOf, 1) }).status;
      expect(['current', 'succeeded', 'closed-successor-unknown']).toContain(next);
    });
  });
});
