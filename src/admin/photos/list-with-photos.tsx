import { fromJS, type Map as ImmutableMap, type List } from 'immutable';
import { Component, type ComponentType, type ReactNode } from 'react';
import { countOf } from '../../text/plural.ts';
import { ITEM_FORMS } from '../item-forms.ts';
import { PhotoUpload } from './PhotoUpload.tsx';
import { pictureName } from './picture-name.ts';

/** What this uses of Decap's list, which is a class with methods of its own. */
interface ListProps {
  readonly field: ImmutableMap<string, unknown>;
  readonly entry: { getIn(path: readonly string[]): unknown };
  readonly value?: List<ImmutableMap<string, unknown>>;
  onChange(value: List<unknown>): void;
  onPersistMedia(file: File, options: object): Promise<unknown>;
}

declare class DecapList extends Component<ListProps, { readonly itemsCollapsed: readonly boolean[] }> {
  addItem(item: unknown): void;
  objectLabel(item: unknown): ReactNode;
}

interface ListParts {
  /** Decap's own list. */
  readonly List: ComponentType<never>;
  readonly random: () => number;
  /** Sends a picture to the server as soon as it is chosen; where there is no such server it does nothing. */
  readonly sendAhead: (picture: File) => Promise<void>;
}

/**
 * Decap's list that counts its items in Russian, and can also take many pictures at once where the field names the
 * part that holds a picture (`many_pictures`).
 */
export function listWithPhotos({ List, random, sendAhead }: ListParts): ComponentType<never> {
  const Base = List as unknown as typeof DecapList;
  return class ListWithPhotos extends Base {
    waiting: (() => void)[] = [];

    override componentDidUpdate(before: ListProps, ...rest: [never]) {
      super.componentDidUpdate?.(before, ...rest);
      if (before.value !== this.props.value) for (const go of this.waiting.splice(0)) go();
    }

    override render(): ReactNode {
      const part = this.props.field.get('many_pictures');
      if (typeof part !== 'string') return super.render();
      return (
        <>
          {super.render()}
          <PhotoUpload nameFor={this.nameFor} attach={(picture) => this.attach(part, picture)} />
        </>
      );
    }

    /** Decap calls an item without words «No picture». */
    override objectLabel(item: unknown) {
      const label = super.objectLabel(item);
      return typeof label === 'string' && label.startsWith('No ') ? 'Ещё не заполнено' : label;
    }

    /** Asked by Decap's list in place of its own words: see `decap-in-russian.ts`. */
    countItems(count: number): string {
      return countOf(count, ITEM_FORMS[String(this.props.field.get('label_singular'))] ?? ITEMS);
    }

    nameFor = () => pictureName(String(this.props.entry.getIn(['data', 'title']) ?? ''), random());

    async attach(part: string, picture: File) {
      const { field, onPersistMedia } = this.props;
      const fields = field.get('fields') as List<ImmutableMap<string, unknown>>;
      await sendAhead(picture);
      await onPersistMedia(picture, { field: fields.find((one) => one.get('name') === part) });
      // The list knows of the new item only after Decap has drawn it.
      const drawn = new Promise<void>((resolve) => this.waiting.push(resolve));
      this.put(part, fields, picture.name);
      await drawn;
    }

    /** A new album begins with one empty item, and it would stay the first. */
    put(part: string, fields: List<ImmutableMap<string, unknown>>, name: string) {
      const { value, onChange } = this.props;
      const empty = value?.findIndex((item) => !item.get(part)) ?? -1;
      if (value && empty >= 0) {
        onChange(value.setIn([empty, part], name));
        // Like those that are added, it waits for its words.
        this.setState(({ itemsCollapsed }) => ({ itemsCollapsed: itemsCollapsed.with(empty, false) }));
      } else this.addItem(fromJS({ ...defaultsOf(fields), [part]: name }));
    }
  } as unknown as ComponentType<never>;
}

const ITEMS = ['запись', 'записи', 'записей'] as const;

function defaultsOf(fields: List<ImmutableMap<string, unknown>>): Record<string, unknown> {
  const pairs = fields.toArray().map((field) => [String(field.get('name')), field.get('default')] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}
