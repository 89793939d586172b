interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

const pictures = import.meta.glob<Picture>('./pictures/*.webp', { eager: true, import: 'default' });

/** Where a picture of the editor lies on the site, and its size in pixels; `undefined` until it has been taken. */
export function toPictureLink(name: string): Picture | undefined {
  return pictures[`./pictures/${name}.webp`];
}
