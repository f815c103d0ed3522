const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', { willReadFrequently: true });
const known = new Map<string, Colour>();

/** Red, green and blue from 0 to 255, and how solid from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** A colour as the browser computes it, in whatever notation, read from a painted pixel. */
export function colour(written: string): Colour {
  const found = known.get(written);
  if (found) return found;
  if (!pen) throw new Error('This browser paints no canvas.');
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = written;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  const read = [red, green, blue, alpha / 255] as const;
  known.set(written, read);
  return read;
}

/** The relative luminance of WCAG 2.2, from 0 to 1. */
function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast ratio of two solid colours, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour at each pixel of a picture that the browser took. */
export async function pixels(png: string): Promise<ImageData> {
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const paper = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  if (!paper) throw new Error('This browser paints no canvas.');
  paper.drawImage(picture, 0, 0);
  return paper.getImageData(0, 0, picture.width, picture.height);
}

/** How many pixels of two pictures of the same place differ by at least 3:1. */
export async function changedPixels(before: string, after: string): Promise<number> {
  const [one, other] = await Promise.all([pixels(before), pixels(after)]);
  if (one.width !== other.width || one.height !== other.height) return 0;
  let changed = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const pair = [one, other].map(({ data }) => [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, 1] as const);
    if (contrast(pair[0] as Colour, pair[1] as Colour) >= 3) changed += 1;
  }
  return changed;
}
