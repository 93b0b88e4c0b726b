import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

test('every optional dependency has its own entry, so that npm ci works on every platform', () => {
  const named = Object.entries(packages).flatMap(([folder, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).map((name) => [`${folder}/node_modules/${name}`, `node_modules/${name}`]),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((places) => !places.some((place) => place in packages))).toEqual([]);
});

test('the lock names no registry, so that everyone installs from their own (npm install --omit-lockfile-registry-resolved)', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
