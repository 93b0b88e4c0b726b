// oxlint-disable-next-line import/default -- Vite makes it: the address at which the worker stands.
import figuresWorker from './statistics/figures-worker?worker&url';
// oxlint-disable-next-line import/default -- Vite makes the module: the address of the built worker.
import readinessWorker from './readiness/readiness-worker?worker&url';

/** TypeScript's library does not know it yet. What a policy gives goes wherever the address itself would go. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(script: Script): string }): { createScriptURL(script: Script): string };
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/** The scripts that run beside the page. */
type Script = 'service-worker' | 'figures' | 'readiness';

const addressOf = (script: Script): string => {
  switch (script) {
    case 'service-worker':
      return './sw.js';
    case 'figures':
      return figuresWorker;
    case 'readiness':
      return readinessWorker;
  }
};

/** The only policy that the page allows. It gives these addresses and no other: no text becomes code. */
const policy = trustedTypes?.createPolicy('chigai', { createScriptURL: addressOf });

/** A script's address, as browsers with Trusted Types want it. */
export const scriptAddress = (script: Script): string => policy?.createScriptURL(script) ?? addressOf(script);
