/** TinyMCE without a setting but its free licence. It finds its own files by the address of its script. */
const script = document.createElement('script');
script.src = '/node_modules/tinymce/tinymce.min.js';
const loaded = new Promise((load) => script.addEventListener('load', load, { once: true }));
document.head.append(script);
await loaded;

export async function clean(html) {
  const place = document.createElement('textarea');
  document.body.append(place);
  const [editor] = await window.tinymce.init({ target: place, license_key: 'gpl' });
  editor.setContent(html);
  const cleaned = editor.getContent();
  editor.remove();
  return cleaned;
}
