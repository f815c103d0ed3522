import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.js';

const root = document.querySelector('#app')!;
if (root.hasChildNodes()) hydrateRoot(root, <App />);
else createRoot(root).render(<App />);
