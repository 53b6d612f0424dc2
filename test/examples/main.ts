import { countExamples, writeExamples } from './write-examples.ts';

// Run before the compiler, which checks the examples with the rest.
writeExamples();
console.log(countExamples());
