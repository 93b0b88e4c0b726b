import type { Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';

/** What axe-core finds wrong with what is on the screen, as `rule: element`. Its text is evaluated, because the page lets no script in. */
export const axeFindings = async (page: Page, rules?: readonly string[]): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (only): Promise<AxeResults> =>
      (window as unknown as { axe: typeof axe }).axe.run({
        resultTypes: ['violations'],
        ...(only ? { runOnly: { type: 'rule', values: [...only] } } : { rules: { 'target-size': { enabled: true } } }),
      }),
    rules,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`));
};
