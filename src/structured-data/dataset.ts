import { operatorId } from './site-owner.ts';
import type { Thing } from './thing.ts';

interface DatasetFacts {
  readonly name: string;
  readonly description: string;
  readonly url: URL;
  /** Absolute address of the site's home page. */
  readonly home: URL;
  /** Absolute address of the terms of use. */
  readonly terms: URL;
  readonly files: readonly { readonly url: URL; readonly type: string }[];
}

/** A table that anyone may take (schema.org/Dataset). */
export function dataset({ name, description, url, home, terms, files }: DatasetFacts): Thing {
  return {
    '@type': 'Dataset',
    name,
    description,
    url: url.href,
    license: terms.href,
    isAccessibleForFree: true,
    inLanguage: 'ru',
    creator: { '@id': operatorId({ home }) },
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      encodingFormat: file.type,
      contentUrl: file.url.href,
    })),
  };
}
