import type { Module, Modules } from './modules.ts';

/** What a room may import, besides zod and itself. */
export interface Room {
  /** Rooms it may import. */
  readonly rooms?: readonly string[];
  /** Rooms it may import with `import type` only. */
  readonly types?: readonly string[];
  /** Packages it may import. */
  readonly packages?: readonly string[];
  /** Its folders, each with those that its files may import; '' stands for the files on no shelf. */
  readonly shelves?: Readonly<Record<string, readonly string[]>>;
}

/** What the rules hold src against. */
export interface House {
  /** Each root file, with the rooms whose names it shows. */
  readonly entries: Readonly<Record<string, readonly string[]>>;
  readonly rooms: Readonly<Record<string, Room>>;
  /** Modules, and folders of them, that make schemas, parse, or write what is made of a schema, and so may reach zod. */
  readonly edges: readonly string[];
}

/** What a module does against a rule, in words; empty if it keeps it. */
export type Rule = (module: Module, modules: Modules, house: House) => readonly string[];
