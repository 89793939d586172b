/** A page of what lies in a bucket. */
export interface Listing {
  readonly objects: readonly { readonly key: string; readonly md5: string }[];
  /** What to ask the next page with. */
  readonly next: string | undefined;
}

/**
 * Reads the answer of ListObjectsV2 to `encoding-type=url`, which a storage may ignore.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
export function readListing(xml: string): Listing {
  const decode = textIn(xml, 'EncodingType') === 'url' ? fromUrl : fromXml;
  const objects = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, entry = '']) => ({
    key: decode(textIn(entry, 'Key')),
    md5: fromXml(textIn(entry, 'ETag')).replaceAll('"', ''),
  }));
  return { objects, next: fromXml(textIn(xml, 'NextContinuationToken')) || undefined };
}

function textIn(xml: string, name: string): string {
  return new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(xml)?.[1] ?? '';
}

function fromUrl(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}

function fromXml(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|apos|#34|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#34': '"',
  '#39': "'",
};
