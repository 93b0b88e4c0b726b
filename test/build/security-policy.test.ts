import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { securityHeaders, withPolicy } from '../../src/build/security-policy';

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]+)" \/>/;

function builtPage(): string {
  if (!existsSync('dist/index.html')) throw new Error('There is no dist/index.html. Run npm run build first; npm test does.');
  return readFileSync('dist/index.html', 'utf8');
}

const allBut = (policy: string, directive: string): string =>
  policy
    .split('; ')
    .filter((part) => part !== directive)
    .join('; ');

test('the policy goes right after the charset', () => {
  expect(withPolicy('<head><meta charset="UTF-8"><title>x</title></head>')).toMatch(
    /^<head><meta charset="UTF-8">\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]+" \/><title>/,
  );
});

test('a page without a charset is refused', () => {
  expect(() => withPolicy('<head></head>')).toThrow(/charset/);
});

test('the built page rules itself as the header does; only framing is left to the header', () => {
  const meta = POLICY.exec(builtPage())?.[1];
  expect(meta).toBe(allBut(securityHeaders['Content-Security-Policy'], "frame-ancestors 'none'"));
});

test('nothing that the policy rules stands before it in the built page', () => {
  const before = builtPage().split(POLICY)[0] ?? '';
  expect(before).not.toMatch(/<(script|link|style|base)\b/);
});

test.each([
  ['script', /<script\b(?![^>]*\bsrc=)/],
  ['style element', /<style\b/],
  ['style attribute', /<[^>]+\sstyle=/],
  ['event handler', /<[^>]+\son\w+=/],
  ['foreign address', /(?:src|href)="(?:https?:)?\/\//],
])('the built page has no inline code: %s', (_, pattern) => {
  expect(builtPage()).not.toMatch(pattern);
});

test.each(["'unsafe-inline'", "'unsafe-eval'", '*', 'http:', 'https:'])('the policy never says %s', (source) => {
  expect(securityHeaders['Content-Security-Policy'].split(/[ ;]+/)).not.toContain(source);
});
