import { expect, test as base } from '@playwright/test';

/** Playwright's test, which also fails on any error, warning or broken security rule that the page reports. */
export const test = base.extend<{ quietConsole: undefined }>({
  quietConsole: [
    async ({ context }, use) => {
      const unexpected: string[] = [];
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) unexpected.push(`${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (webError) => unexpected.push(`thrown: ${webError.error().message}`));
      await use(undefined);
      expect(unexpected, 'the page reported').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
