/** TypeScript's library does not know it yet. What a policy gives goes wherever the address itself would go. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(address: string): string };
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

const SERVICE_WORKER = './sw.js';

/** The only policy that the page allows. Whatever it is asked for it gives this one address: no text becomes code. */
const policy = trustedTypes?.createPolicy('chigai', { createScriptURL: () => SERVICE_WORKER });

/** The service worker's address, as browsers with Trusted Types want it. */
export const serviceWorkerAddress = (): string => policy?.createScriptURL('') ?? SERVICE_WORKER;
