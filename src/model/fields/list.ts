import { z } from 'zod';

/** A list that may be left out; an absent one is empty. */
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);
