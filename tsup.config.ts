import { copyFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { defineConfig } from 'tsup';

// The build mirrors src, a file for each module: a bundler that wants `decide` then leaves the schemas, and with them zod,
// behind. Each module is an entry, and its imports of the others stay imports, under the ending that they are built with.
const modulesStayApart: Plugin = {
  name: 'modules-stay-apart',
  setup(build) {
    const ending = build.initialOptions.format === 'cjs' ? '.cjs' : '.js';
    build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, ending), external: true },
    );
  },
};

export default defineConfig({
  entry: ['src/**/*.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  clean: true,
  esbuildPlugins: [modulesStayApart],
  // Types are rolled up, for the public entries only.
  dts: {
    entry: ['index', 'data', 'testing', 'testing/vitest', 'testing/jest', 'testing/fast-check'].map(
      (name) => `src/${name}.ts`,
    ),
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  // The scenarios are in the package a second time, as JSON, for services in other languages.
  onSuccess: () => copyFile('src/testing/scenarios/scenarios.json', 'dist/testing/scenarios.json'),
});
