// Loads the library when the test says so, as over a slow connection.
addEventListener('arrive', () => import('/dist/embed.js'), { once: true });
