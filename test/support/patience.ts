import { configure } from '@testing-library/react';

/** How long `find…` and `waitFor` look: long enough for a machine that does other things too. */
configure({ asyncUtilTimeout: 10_000 });
