import type { Preview } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { themes, themeSheet } from '../hosts.js';

/** The log of events: all of them bubble to the document. */
for (const name of [
  'ready',
  'error',
  'answer',
  'progress',
  'save',
  'complete',
  'submit',
  'merge',
  'strand-select',
  'school-select',
  'chapter',
  'language',
]) {
  document.addEventListener(`inclusion-${name}`, (event) => void action(event.type)((event as CustomEvent).detail));
}

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'padded',
  },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { title: 'Theme', icon: 'paintbrush', items: [...themes], dynamicTitle: true },
    },
    scheme: {
      description: 'Light or dark',
      toolbar: { title: 'Light or dark', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    language: {
      description: 'The language of the page',
      toolbar: { title: 'Language', icon: 'globe', items: ['en', 'cy', 'ur', 'ar', 'pl'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'default', scheme: 'light', language: 'en' },
  decorators: [
    (story, { globals }) => {
      const { theme, scheme, language } = globals as Record<'theme' | 'scheme' | 'language', string>;
      const { documentElement: page, head } = document;
      page.lang = language;
      page.dir = ['ur', 'ar'].includes(language) ? 'rtl' : 'ltr';
      page.style.colorScheme = theme === 'dark' ? 'dark' : scheme;
      page.style.background = document.body.style.background = 'Canvas';
      head.querySelector('[data-theme]')?.remove();
      head.append(themeSheet(theme) ?? '');
      return story();
    },
  ],
};

export default preview;
