import { Fragment } from 'react';

interface Props {
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** Links in one line, with commas between them. */
export function LinkList({ links }: Props) {
  return links.map(({ label, href }, at) => (
    <Fragment key={href}>
      {at > 0 && ', '}
      <a href={href}>{label}</a>
    </Fragment>
  ));
}
