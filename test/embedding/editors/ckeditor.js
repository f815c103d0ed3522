import {
  Autoformat,
  BlockQuote,
  Bold,
  ClassicEditor,
  Essentials,
  Heading,
  Indent,
  Italic,
  Link,
  List,
  MediaEmbed,
  Paragraph,
  PasteFromOffice,
  Table,
  TableToolbar,
  TextTransformation,
} from '/node_modules/ckeditor5/dist/browser/ckeditor5.js';

/** CKEditor 5 with the features of its ready-made classic editor, each as it comes. */
export async function clean(html) {
  const place = document.createElement('div');
  document.body.append(place);
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [
      Autoformat,
      BlockQuote,
      Bold,
      Essentials,
      Heading,
      Indent,
      Italic,
      Link,
      List,
      MediaEmbed,
      Paragraph,
      PasteFromOffice,
      Table,
      TableToolbar,
      TextTransformation,
    ],
  });
  editor.setData(html);
  const cleaned = editor.getData();
  await editor.destroy();
  return cleaned;
}
