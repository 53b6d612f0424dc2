import { runFile } from './run-file.ts';

// npm run --silent conformance -- FILE
// npm runs scripts in the root of the package; INIT_CWD is where the caller stands.

const { output, errors, exitCode } = runFile(process.argv[2], process.env['INIT_CWD'] ?? process.cwd());
for (const line of output) console.log(line);
for (const line of errors) console.error(line);
process.exitCode = exitCode;
