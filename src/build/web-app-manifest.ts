import type { ManifestOptions } from 'vite-plugin-pwa';

/** Light paper, as in `src/ui/styles/tokens.css`. */
const PAPER = '#f6f3ec';

const SHORTCUT_ICONS = [{ src: './icons/icon-192.png', sizes: '192x192', type: 'image/png' }];

/** What an installed Chigai is called and looks like. Addresses are relative to the manifest, so that any sub-path will do. */
export const webAppManifest: Partial<ManifestOptions> = {
  id: './',
  name: 'Chigai 違い',
  short_name: 'Chigai',
  description: 'Learn ECS from what you know of EC2: every difference as a flashcard. EC2 の知識から ECS を学ぶ、違いのフラッシュカード。',
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: PAPER,
  background_color: PAPER,
  categories: ['education'],
  icons: [
    { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: './icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: './icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: './icons/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
    { src: './icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  screenshots: [
    { src: './screenshots/wide.png', sizes: '1280x800', type: 'image/png', form_factor: 'wide', label: 'A card with both sides' },
    { src: './screenshots/narrow.png', sizes: '540x1080', type: 'image/png', form_factor: 'narrow', label: 'A card with both sides' },
  ],
  shortcuts: [
    { name: 'Study', url: './#/study', icons: SHORTCUT_ICONS },
    { name: 'Quick check', url: './#/test/quick', icons: SHORTCUT_ICONS },
  ],
};
