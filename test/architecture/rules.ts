/** Repository paths with forward slashes, such as `src/core/log/replay.ts`, and what the files hold. */
export type Files = ReadonlyMap<string, string>;

/** A broken rule as `path: what is wrong`. */
export type Violation = string;

const RINGS = ['core', 'io', 'store', 'i18n', 'ui', 'build', 'main'] as const;
type Ring = (typeof RINGS)[number];

/** What each ring may import besides itself. Everything points inwards; only main sees both io and ui. */
const MAY_IMPORT: Record<Ring, readonly Ring[]> = {
  core: [],
  io: ['core'],
  store: ['core'],
  i18n: ['core'],
  ui: ['store', 'i18n', 'core'],
  build: ['core'],
  main: ['core', 'io', 'store', 'i18n', 'ui'],
};

/** Packages that a ring must not know. `core` knows none. */
const FOREIGN_PACKAGES: Record<Ring, RegExp> = {
  core: /./,
  io: /^(node:|react|zustand|wouter)/,
  store: /^(node:|dexie)/,
  i18n: /^(node:|dexie|zustand|wouter)/,
  ui: /^(node:|dexie)/,
  build: /^(react$|react-dom|dexie|zustand|wouter)/,
  main: /^node:/,
};

/** Folders of `ui` that every screen may use. Files right under `ui` put the screens together. */
const SHARED_UI = ['kit', 'styles'];

/** The one file that may know the figures, which are no screen: every screen shows them through it, and none brings them into the start. */
const DOOR_TO_FIGURES = 'src/ui/kit/figure-of.tsx';

/** A clock, randomness or a world outside. */
const FOREIGN_TO_CORE =
  'Date Math.random crypto performance window document navigator localStorage sessionStorage indexedDB fetch setTimeout setInterval queueMicrotask process console globalThis'.split(
    ' ',
  );

const isCode = (path: string): boolean => /\.(ts|tsx|mjs)$/.test(path);
const isRuled = (path: string): boolean => isCode(path) || path.endsWith('.css');

/** Every rule of the architecture that `files` break. No files to look at is a violation itself: a check that sees nothing says nothing. */
export function violations(files: Files): readonly Violation[] {
  if (![...files.keys()].some(isRuled)) return ['no files: the check looked at nothing'];
  return [...files]
    .filter(([path]) => isRuled(path))
    .flatMap(([path, text]) => [...brokenShape(path, text), ...brokenCode(path, text)].map((what) => `${path}: ${what}`));
}

function brokenShape(path: string, text: string): readonly string[] {
  const limit = path.startsWith('test/') ? 400 : 300;
  const lines = text.trimEnd().split('\n').length;
  return [
    ...(lines > limit ? [`${lines} lines, more than ${limit}`] : []),
    ...(path.split('/').every(isKebabCase) ? [] : ['a name that is not kebab-case']),
    ...(/(^|\/)index\.\w+$/.test(path) ? ['an index file: import from the file that owns the name'] : []),
  ];
}

const isKebabCase = (name: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(name);

function brokenCode(path: string, text: string): readonly string[] {
  if (!isCode(path)) return [];
  const code = withoutComments(text);
  const bare = withoutStrings(code);
  return [
    ...(/\bexport\s+default\b/.test(bare) && !path.endsWith('.config.ts') ? ['a default export'] : []),
    ...(/\benum\s+\w+\s*\{/.test(bare) ? ['an enum: use a union of strings'] : []),
    ...importsOf(code).flatMap((specifier) => brokenImport(path, specifier)),
    ...(ringOf(path) === 'core' ? FOREIGN_TO_CORE.filter((name) => usesGlobal(bare, name)).map((name) => `core uses ${name}`) : []),
  ];
}

/** What a file imports: `import … from`, `export … from`, `import '…'` and `import('…')`. Types count too. */
export function importsOf(code: string): readonly string[] {
  const statement = /\b(?:import|export)\b(?:[\s\w$*{},]*?\bfrom)?\s*\(?\s*(['"])([^'"\n]+)\1/g;
  return [...withoutComments(code).matchAll(statement)].map((match) => match[2] ?? '');
}

function brokenImport(path: string, specifier: string): readonly string[] {
  const from = ringOf(path);
  if (from === undefined) return [];
  if (!specifier.startsWith('.')) return FOREIGN_PACKAGES[from].test(specifier) ? [`${from} imports ${specifier}`] : [];
  const target = resolved(path, specifier);
  const to = ringOf(target);
  if (to === undefined) return [`${from} imports ${specifier}, which lies outside of src`];
  if (to !== from && !MAY_IMPORT[from].includes(to)) return [`${from} imports ${to} (${specifier})`];
  return from === 'ui' && to === 'ui' && !mayUseScreen(path, target) ? [`a screen imports another (${specifier})`] : [];
}

function mayUseScreen(path: string, target: string): boolean {
  const [own, other] = [screenOf(path), screenOf(target)];
  if (other === 'figures' && path === DOOR_TO_FIGURES) return true;
  return own === undefined || own === other || other === undefined || SHARED_UI.includes(other);
}

/** The folder right under `src/ui`, if the file lies in one. */
const screenOf = (path: string): string | undefined => /^src\/ui\/([^/]+)\//.exec(path)?.[1];

function ringOf(path: string): Ring | undefined {
  const [top, next] = path.split('/');
  const name = next?.replace(/\.\w+$/, '');
  return top === 'src' ? RINGS.find((ring) => ring === name) : undefined;
}

function resolved(path: string, specifier: string): string {
  const parts = path.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Called, read from or constructed; a property or a field of that name is something else. */
function usesGlobal(bare: string, name: string): boolean {
  return new RegExp(`(?<![\\w$.])${name.replace('.', '\\.')}\\s*[.([]|\\bnew\\s+${name}\\b`).test(bare);
}

const STRING = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/;

/** Strings are matched first, so that an address in one is not taken for a comment. */
const withoutComments = (text: string): string =>
  text.replace(
    new RegExp(`(${STRING.source}|\`(?:\\\\.|[^\`\\\\])*\`)|${COMMENT.source}`, 'g'),
    (_, kept: string | undefined) => kept ?? ' ',
  );

const withoutStrings = (code: string): string => code.replace(new RegExp(STRING, 'g'), "''");

/** A home folder, which only one machine has: such a path works for one person alone. */
export const machinePaths = (text: string): readonly string[] =>
  text.match(/(?<![\w.])(?:\/(?:home|Users)\/\w+|\/root\/\w+|[A-Z]:\\Users\\\w+)/g) ?? [];
