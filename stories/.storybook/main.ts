import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../*.stories.ts'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  framework: {
    name: '@storybook/web-components-vite',
    // The project's own configuration makes the builds of the library.
    options: { builder: { viteConfigPath: 'stories/.storybook/vite.config.ts' } },
  },
  // The example documents are fetched by their addresses.
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, assetsInlineLimit: 0 } }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
