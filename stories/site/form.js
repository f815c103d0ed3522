/** Shows on the page what the form would send, and sends nothing. */
const form = document.querySelector('form');
const sent = document.querySelector('#sent');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const { audit, ...rest } = Object.fromEntries(new FormData(form));
  const shown = { ...rest, audit: audit ? JSON.parse(audit) : null };
  document.querySelector('#sent-text').textContent = JSON.stringify(shown, null, 2);
  sent.hidden = false;
  sent.querySelector('h2').focus();
});
