/** How the tests start Chromium: quietly, with `npm test`'s choice, or with Playwright's own when a developer runs a tool alone. */
export const chromium = {
  ...(process.env.CHIGAI_BROWSER === undefined ? {} : { executablePath: process.env.CHIGAI_BROWSER }),
  args: [
    // Chromium refuses to start with its sandbox as root, the usual user of a container.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
