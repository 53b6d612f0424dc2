import type { ChoiceHandle, ChoicesHandle, DayHandle, OrderedHandle, YesNoHandle } from './handles.ts';
import type { FactType } from './vocabulary.ts';

/** The handle that goes with a fact's type: each call returns the rule itself, there is nothing to finish. */
export function handleOf(fact: string, { type }: FactType): object {
  switch (type) {
    case 'yes-no':
      return Object.freeze(yesNo(fact));
    case 'choice':
      return Object.freeze(choice(fact));
    case 'choices':
      return Object.freeze(choices(fact));
    case 'ladder':
      return Object.freeze({ ...choice(fact), ...ordered(fact) });
    case 'whole-number':
    case 'number':
      return Object.freeze(ordered(fact));
    case 'day':
      return Object.freeze(day(fact));
  }
}

function yesNo(fact: string): YesNoHandle<string> {
  return {
    isTrue: () => ({ op: 'is', fact, value: true }),
    isFalse: () => ({ op: 'is', fact, value: false }),
  };
}

function choice(fact: string): ChoiceHandle<string, string> {
  return {
    in: (...values) => ({ op: 'in', fact, values }),
    notIn: (...values) => ({ op: 'not-in', fact, values }),
  };
}

function choices(fact: string): ChoicesHandle<string, string> {
  return {
    includesAnyOf: (...values) => ({ op: 'includes-any', fact, values }),
    includesAllOf: (...values) => ({ op: 'includes-all', fact, values }),
    includesNoneOf: (...values) => ({ op: 'includes-none', fact, values }),
  };
}

function ordered(fact: string): OrderedHandle<string, string | number> {
  return {
    atLeast: (value) => ({ op: 'at-least', fact, value }),
    atMost: (value) => ({ op: 'at-most', fact, value }),
    above: (value) => ({ op: 'above', fact, value }),
    below: (value) => ({ op: 'below', fact, value }),
    between: (from, to) => ({ op: 'between', fact, from, to }),
  };
}

function day(fact: string): DayHandle<string> {
  return {
    on: (value) => ({ op: 'on', fact, value }),
    before: (value) => ({ op: 'before', fact, value }),
    after: (value) => ({ op: 'after', fact, value }),
    within: ({ from, to }) => ({ op: 'within', fact, ...(from != null && { from }), ...(to != null && { to }) }),
  };
}
