import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { webAppManifest } from '../../src/build/web-app-manifest';

function built(file: string): Buffer {
  if (!existsSync('dist/index.html')) throw new Error('There is no dist/index.html. Run npm run build first; npm test does.');
  return readFileSync(`dist/${file}`);
}

const serviceWorker = (): string => built('sw.js').toString();

const precached = (): readonly string[] => [...serviceWorker().matchAll(/\{url:"([^"]+)",revision:/g)].map((match) => match[1] ?? '');

const { icons = [], screenshots = [], shortcuts = [], ...manifest } = webAppManifest;
const pictures = [...icons, ...screenshots, ...shortcuts.flatMap((shortcut) => shortcut.icons ?? [])];
const pngs = pictures.filter(({ type }) => type === 'image/png').map(({ src, sizes = '' }) => [src, sizes] as const);

/** A PNG begins with a signature and a header: width, height, depth, kind of colour. */
const pngHeader = (file: string) => {
  const bytes = built(file);
  return { sizes: `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, hasAlpha: bytes.readUInt8(25) >= 4 };
};

test('the service worker holds every file of the build but itself and the pictures for installing, each once', () => {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(/^dist\//, ''))
    .filter((file) => file !== 'sw.js' && !file.startsWith('screenshots/'));
  expect(files.length).toBeGreaterThan(10);
  expect(precached().toSorted()).toEqual(files.toSorted());
});

test('a file without a hash in its name has a revision, so that a new one is noticed', () => {
  const unnoticed = [...serviceWorker().matchAll(/\{url:"([^"]+)",revision:null\}/g)].map((match) => match[1] ?? '');
  expect(unnoticed.filter((file) => !/^assets\/.+-[\w-]{8}\.\w+$/.test(file))).toEqual([]);
});

test.each(['importScripts', 'eval(', 'new Function'])('the service worker does without %s, which the policy refuses', (sink) => {
  expect(serviceWorker()).not.toContain(sink);
});

test('the built manifest is the one of the source, and the page names it and the icon for iOS', () => {
  expect(JSON.parse(built('manifest.webmanifest').toString())).toMatchObject(webAppManifest);
  const page = built('index.html').toString();
  expect(page).toContain('<link rel="manifest" href="./manifest.webmanifest">');
  expect(page).toContain('<link rel="apple-touch-icon" href="./icons/apple-touch-icon.png"');
});

test.each(pngs)('%s has the size that the manifest says, %s', (src, sizes) => {
  expect(pngHeader(src).sizes).toBe(sizes);
});

test('there are pictures of every kind that installing asks for', () => {
  const kinds = icons.map(({ sizes, purpose = 'any' }) => [purpose, sizes].join(' '));
  expect(kinds).toEqual(expect.arrayContaining(['any any', 'any 192x192', 'any 512x512', 'maskable 192x192', 'maskable 512x512']));
  expect(screenshots.map((screenshot) => screenshot.form_factor)).toEqual(['wide', 'narrow']);
});

test.each([...icons.filter(({ purpose }) => purpose === 'maskable').map(({ src }) => src), 'icons/apple-touch-icon.png'])(
  '%s is cut to shape by the system, so it has no see-through corners',
  (src) => {
    expect(pngHeader(src).hasAlpha).toBe(false);
  },
);

test('every address is relative to the manifest, so that an installed Chigai runs from any sub-path', () => {
  const addresses = [
    manifest.id,
    manifest.start_url,
    manifest.scope,
    ...pictures.map(({ src }) => src),
    ...shortcuts.map(({ url }) => url),
  ];
  expect(addresses.filter((address) => !address?.startsWith('./'))).toEqual([]);
});

test('the colours are the light paper of the app', () => {
  const paper = /--paper: light-dark\((#\w+),/.exec(readFileSync('src/ui/styles/tokens.css', 'utf8'))?.[1];
  expect([manifest.theme_color, manifest.background_color]).toEqual([paper, paper]);
});
