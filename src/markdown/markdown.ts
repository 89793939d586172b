import { satteri } from '@astrojs/markdown-satteri';
import { settings } from '../settings.ts';
import { linksUnderBase } from './links-under-base.ts';

/** What turns the texts of entries into HTML. */
export const markdown = satteri({ hastPlugins: [linksUnderBase(settings.base)] });
