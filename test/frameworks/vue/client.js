import { createApp, createSSRApp } from 'vue';
import App from './App.vue';

const root = document.querySelector('#app');
(root.hasChildNodes() ? createSSRApp(App) : createApp(App)).mount(root);
