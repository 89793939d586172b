import { Component, type ComponentType, createElement } from 'react';

interface ControlProps {
  readonly value?: string;
  onChange(value: string, metadata?: unknown): void;
}

/**
 * Decap's rich text calls `onChange` on opening, when it normalises the text, and so marks an untouched
 * entry as changed. This wrapper lets changes through only after the editor's first gesture.
 */
export function safeRichtext(Control: ComponentType<ControlProps>) {
  return class SafeRichtext extends Component<ControlProps> {
    isTouched = false;
    inner: { focus?(path?: unknown): void } | null = null;

    touch = () => {
      this.isTouched = true;
    };

    onChange = (value: string, metadata?: unknown) => {
      const isSame = value.trimEnd() === (this.props.value ?? '').trimEnd();
      if (this.isTouched && !isSame) this.props.onChange(value, metadata);
    };

    override shouldComponentUpdate() {
      return true;
    }

    /** Decap calls this when the editor follows an error to its field. */
    focus(path?: unknown) {
      this.inner?.focus?.(path);
    }

    override render() {
      const watch = {
        onKeyDownCapture: this.touch,
        onPointerDownCapture: this.touch,
        onPasteCapture: this.touch,
        onDropCapture: this.touch,
      };
      const control = createElement(Control as ComponentType<ControlProps & { ref: unknown }>, {
        ...this.props,
        onChange: this.onChange,
        ref: (inner: typeof this.inner) => {
          this.inner = inner;
        },
      });
      return createElement('div', watch, control);
    }
  };
}
