import { test as journey } from './journey';
import { type OwnSite, ownSite, type SiteOptions } from './own-site';

interface SiteFixtures {
  readonly siteOptions: SiteOptions;
  readonly site: OwnSite;
}

/** A journey on a site of its own, which may be stopped and may get a newer version. */
export const test = journey.extend<SiteFixtures>({
  siteOptions: [{}, { option: true }],
  site: async ({ siteOptions }, provide) => {
    const site = await ownSite(siteOptions);
    await provide(site);
    await site.stop();
  },
  baseURL: async ({ site }, provide) => {
    await provide(site.url);
  },
});

export { expect } from './journey';
