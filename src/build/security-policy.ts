import type { Plugin } from 'vite';

/** Everything from our own origin, nothing inline, no text turned into code. The page of the build carries it in a meta tag. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types chigai',
].join('; ');

/** For servers that can send headers. A meta tag cannot forbid framing. */
export const securityHeaders = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Puts the policy into the built page, before anything that it rules. The development server needs inline scripts and has none. */
export const securityPolicy = (): Plugin => ({
  name: 'chigai-security-policy',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: withPolicy },
});

/** Right after the charset, which must come first. */
export function withPolicy(html: string): string {
  const charset = /<meta charset="utf-8"\s*\/?>/i.exec(html)?.[0];
  if (charset === undefined) throw new Error('index.html needs <meta charset="utf-8" />: the security policy goes after it.');
  return html.replace(charset, `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />`);
}
