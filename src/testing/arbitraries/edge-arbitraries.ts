import * as fc from 'fast-check';
import type { Provenance } from '../../edge/provenance.ts';
import type { Drawn } from './some-fields.ts';
import { anyTexts, texts } from './some-texts.ts';

/** The fields of a fact's sources and how sure it is. */
export function provenanceFields(): Drawn<Provenance> {
  return {
    sources: fc.array(texts(), { minLength: 1, maxLength: 3 }),
    confidence: fc.constantFrom('high', 'medium', 'low'),
  };
}

/** Sources, and how sure they are. */
export function provenances(): fc.Arbitrary<Provenance> {
  return fc.record(provenanceFields(), { noNullPrototype: true });
}

/** The version of the shape of every document that is kept. */
export function formatOne(): { readonly format: fc.Arbitrary<1> } {
  return { format: fc.constant(1) };
}

/** What a reader should know besides, where it is known. */
export function noted(): { readonly note: fc.Arbitrary<string> } {
  return { note: anyTexts() };
}
