import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

/** How long `find…` and `waitFor` look: long enough for a machine that does other things too. */
configure({ asyncUtilTimeout: 10_000 });

// The next test begins on an empty page.
afterEach(cleanup);
