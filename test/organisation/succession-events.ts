import { addDays, type CalendarDate, type Organisation, type Succession, type SuccessionList } from 'digital-academy';
import fc from 'fast-check';

const provenance = { sources: ['an example'], confidence: 'high' } as const;

/** An event, written as its way. */
export function event(
  way: `${string} → ${string}`,
  kind: Succession['kind'],
  day: Pick<Succession, 'on' | 'notBefore' | 'knownBy'> = {},
): Succession {
  const [predecessor, successor] = way.split(' → ') as [string, string];
  return { predecessor, successor, kind, ...day, ...provenance };
}

export function listOf(events: readonly Succession[], { complete = true } = {}): SuccessionList {
  return { format: 1, complete, events };
}

/** The record of an organisation, with these days. */
export function recordOf(code: string, days: Partial<Organisation> = {}): Organisation {
  return { code, names: [{ name: 'Example NHS Trust' }], ...days, ...provenance };
}

export const anyCode = fc.constantFrom('AAA', 'BBB', 'CCC', 'DDD', 'EEE');

export const anyDay: fc.Arbitrary<CalendarDate> = fc.integer({ min: 0, max: 5 }).map((n) => addDays('2020-01-01', n));

const anyWhen = fc.oneof(
  { weight: 3, arbitrary: anyDay.map((on) => ({ on })) },
  anyDay.map((knownBy) => ({ knownBy })),
  anyDay.map((notBefore) => ({ notBefore })),
  fc.constant({}),
);

const anyKind = fc.constantFrom('merger', 'acquisition', 'partial-transfer', 'not-stated');

/** Events between few bodies, so that circles, splits and several ways to one body are common. */
export const anyEvents = fc.array(
  fc
    .tuple(anyCode, anyCode, anyKind, anyWhen)
    .map(([from, to, kind, when]) => event(`${from} → ${to}`, from === to ? 'rename' : kind, when)),
  { maxLength: 7 },
);

/** Days of one organisation in their order, any of them left out. */
const anyDays = fc
  .tuple(fc.array(anyDay, { minLength: 4, maxLength: 4 }), fc.integer({ min: 0, max: 7 }), fc.boolean())
  .map(([days, given, isExact]) => {
    const [openedOn, from, to, lastDay] = [...days].sort() as [CalendarDate, CalendarDate, CalendarDate, CalendarDate];
    return {
      ...(given & 1 && { openedOn }),
      ...(given & 2 && { seen: { from, to } }),
      ...(given & 4 && { [isExact ? 'closedOn' : 'closedBy']: lastDay }),
    };
  });

export const anyOrganisations = fc.array(
  fc.tuple(anyCode, anyDays).map(([code, days]) => recordOf(code, days)),
  { maxLength: 3 },
);
