import * as fc from 'fast-check';

// What breaks whoever joins, escapes or looks up texts carelessly.
const hostile = [
  '__proto__',
  'constructor',
  'toString',
  'null',
  '0',
  "Ada O'Brien",
  '"',
  '\\',
  '</script><b>&amp;',
  "'; DROP TABLE offers; --",
  'a\nb\tc',
  '{{a}} ${b} %s',
  '👩🏽‍⚕️',
  'Łódź, 東京, עברית',
  '\u202Ea',
  'a'.repeat(2000),
];

// Made once: an arbitrary of graphemes is costly to make.
const someTexts = /* @__PURE__ */ fc.oneof(
  { withCrossShrink: true },
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), minLength: 1, maxLength: 8 }),
  },
  {
    weight: 2,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  },
  { weight: 1, arbitrary: fc.constantFrom(...hostile) },
);

/** Texts that are not blank, without spaces around them: some hostile. */
export function texts(): fc.Arbitrary<string> {
  return someTexts;
}

/** Any texts: also empty and blank ones, and such with spaces around them. */
export function anyTexts(): fc.Arbitrary<string> {
  return fc.oneof({ weight: 4, arbitrary: texts() }, { weight: 1, arbitrary: fc.constantFrom('', ' ', ' a ') });
}

/** Ids: often the same few, so that records refer to each other. */
export function ids(): fc.Arbitrary<string> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5') },
    { weight: 1, arbitrary: texts() },
    { weight: 1, arbitrary: fc.constantFrom(' ', ...hostile) },
  );
}

/** The items without those for which something before them had the same key. */
export function withoutRepeats<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const before = seen.size;
    return seen.add(keyOf(item)).size > before;
  });
}
