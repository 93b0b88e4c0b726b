import { expect, test } from 'vitest';
import { appBadge } from '../../src/io/app-badge';

test('a number is set, zero is cleared, and a platform that refuses does not matter', async () => {
  const calls: string[] = [];
  const refused = (call: string): Promise<void> => {
    calls.push(call);
    return Promise.reject(new DOMException('not allowed', 'NotAllowedError'));
  };
  const badge = appBadge({ setAppBadge: (count) => refused(`set ${count}`), clearAppBadge: () => refused('clear') });
  badge.show(3);
  badge.show(0);
  await Promise.resolve();
  expect(calls).toEqual(['set 3', 'clear']);
});
