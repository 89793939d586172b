// Decap draws every row of a list, and draws them all anew after every action: with a thousand entries each step took
// the editor a second, even in a form.
import DecapListing, {
  type ListingProps,
} from 'decap-cms-core/dist/esm/components/Collection/Entries/EntryListing.js';
import { createElement, useState } from 'react';
import { partOfList } from '../part-of-list.ts';

const STEP = 100;

/** Rows shown so far: Decap takes the list off and puts it up again, so the list itself cannot remember. */
const shownIn = new WeakMap<object, number>();

export default function EntryListing(props: ListingProps) {
  const [, drawAgain] = useState(0);
  const shown = shownIn.get(props.collections) ?? STEP;
  const showMore = () => {
    shownIn.set(props.collections, shown + STEP);
    drawAgain(shown);
  };
  return createElement(DecapListing, partOfList(props, shown, showMore));
}
