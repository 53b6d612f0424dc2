import { wayAtRunTime, type Import } from './modules.ts';
import type { Room, Rule } from './rule.ts';

export const importRules = {
  'a room imports only what the table allows': ({ file, imports }, _, { entries, rooms }) => {
    if (file in entries) return [];
    const home = roomOf(file);
    const room = rooms[home];
    if (!room) return [`'${home}' has no row in the table`];
    return imports
      .filter((one) => !allows(home, room, one))
      .map((one) => `'${one.specifier}' is not for ${home}${isForTypes(room, one) ? ', except by `import type`' : ''}`);
  },

  'a shelf imports only what the table allows': ({ file, imports }, _, { rooms }) => {
    const shelves = rooms[roomOf(file)]?.shelves ?? {};
    const shelf = shelfOf(file);
    return imports
      .filter((one) => one.file !== undefined && roomOf(one.file) === roomOf(file) && shelfOf(one.file) !== shelf)
      .filter((one) => !shelves[shelf]?.includes(shelfOf(one.file!)))
      .map((one) => `'${one.specifier}' is not for ${shelf || 'what stands on no shelf'}`);
  },

  'a root file only re-exports, name by name': ({ file, source, imports }, _, { entries }) => {
    const shown = entries[file];
    if (!shown) return [];
    const statements = source.statements.filter((one) => one.getText() !== 'export {};');
    const reexports = imports.filter((one) => one.reexport);
    return [
      ...(statements.length > reexports.length ? ['it holds more than `export { … } from`'] : []),
      ...reexports.filter((one) => !one.names.startsWith('{')).map((one) => `'${one.specifier}' is exported unnamed`),
      ...reexports
        .filter((one) => !one.file || !shown.includes(roomOf(one.file)))
        .map((one) => `'${one.specifier}' is not for this entry`),
    ];
  },

  'only a root file re-exports': ({ file, imports }, _, { entries }) =>
    file in entries ? [] : imports.filter((one) => one.reexport).map((one) => `'${one.specifier}' has a home already`),

  'zod is imported as `import * as z`': ({ imports }) =>
    imports
      .filter((one) => packageOf(one.specifier) === 'zod')
      .filter((one) => one.specifier !== 'zod' || one.names !== '* as z')
      .map((one) => `'${one.specifier}' is imported as \`${one.names}\``),

  'date-fns is imported function by function': ({ imports }) =>
    imports
      .filter((one) => /^(@?date-fns)\b/.test(one.specifier))
      .filter((one) => !/^date-fns\/(?!(fp|locale)$)\w+$|^@date-fns\/\w+\/[\w/]+$/.test(one.specifier))
      .map((one) => `'${one.specifier}' is more than a function`),

  'a relative import names a file': ({ imports }, modules) =>
    imports
      .filter((one) => one.file !== undefined && !one.file.endsWith('.json') && !modules.has(one.file))
      .map((one) => `'${one.specifier}' is not a file of src`),

  'modules do not run in circles': ({ file }, modules) => {
    const way = wayAtRunTime(modules, file, file);
    return way ? [way.join(' → ')] : [];
  },

  // A noun is built with zod and exports no function; all that is not a noun does its work without zod.
  'verbs never reach zod': ({ file, imports, verbs }, modules, { entries, edges }) => {
    const way = wayAtRunTime(modules, file, 'zod');
    const isNoun = verbs.length === 0 && imports.some((one) => one.specifier === 'zod' && one.atRunTime);
    if (!way || isNoun || file in entries || edges.some((edge) => file.startsWith(edge))) return [];
    return [`${way.join(' → ')}${verbs.length > 0 ? ` for ${verbs.join(', ')}` : ''}; import nouns by \`import type\``];
  },
} satisfies Record<string, Rule>;

function allows(home: string, room: Room, one: Import): boolean {
  if (one.file === undefined) return ['zod', ...(room.packages ?? [])].includes(packageOf(one.specifier));
  const other = roomOf(one.file);
  return other === home || !!room.rooms?.includes(other) || (!one.atRunTime && isForTypes(room, one));
}

function isForTypes(room: Room, { file }: Import): boolean {
  return file !== undefined && !!room.types?.includes(roomOf(file));
}

/** The folder of src that a file lies in; empty for a root file. */
function roomOf(file: string): string {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? '';
}

/** The folder inside its room that a file lies in; empty for one that lies in the room itself. */
function shelfOf(file: string): string {
  return /^src\/[^/]+\/(?:(.+)\/)?[^/]+$/.exec(file)?.[1] ?? '';
}

function packageOf(specifier: string): string {
  return /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
}
