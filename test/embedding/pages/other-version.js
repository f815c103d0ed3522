// What another version of the library leaves on a page where it came first.
customElements[Symbol.for('inclusion-elements')] = { version: '0.0.1' };
customElements.define('inclusion-audit', class extends HTMLElement {});
