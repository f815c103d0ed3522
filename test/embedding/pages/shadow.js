// A component of the page's own, defined after the loader has looked at the page.
customElements.define(
  'page-card',
  class extends HTMLElement {
    connectedCallback() {
      const audit = document.createElement('inclusion-audit');
      audit.setAttribute('src', '/stories/documents/small-audit.json');
      audit.setAttribute('storage', 'none');
      this.attachShadow({ mode: 'open' }).append(audit);
    }
  },
);
