import { type ChangeEvent, useId, useState } from 'react';
import { countOf } from '../../text/plural.ts';
import { addPictures, type FailedPicture, type Progress } from './add-pictures.ts';
import { shrinkPicture } from './shrink-picture.ts';

interface Props {
  readonly nameFor: () => string;
  readonly attach: (picture: File) => Promise<void>;
}

/** Adds many photos to an album at once, with a line that tells how far it has come. */
export function PhotoUpload({ nameFor, attach }: Props) {
  const id = useId();
  const [progress, setProgress] = useState<Progress>();
  const [added, setAdded] = useState<number>();
  const [failed, setFailed] = useState<readonly FailedPicture[]>([]);

  async function add(files: readonly File[]) {
    setFailed([]);
    setAdded(undefined);
    const left = await addPictures({
      files,
      shrink: shrinkPicture,
      nameFor,
      attach,
      onProgress: setProgress,
    });
    setProgress(undefined);
    setFailed(left);
    setAdded(files.length - left.length);
  }

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const files = [...(target.files ?? [])];
    target.value = '';
    if (files.length > 0) void add(files);
  }

  return (
    <div style={{ padding: '12px 0' }}>
      <label htmlFor={id} style={{ display: 'block', fontWeight: 600 }}>
        Добавить несколько снимков сразу
      </label>
      <input
        id={id}
        type="file"
        accept="image/*"
        multiple
        disabled={progress !== undefined}
        onChange={choose}
      />
      <p role="status" style={{ margin: '8px 0' }}>
        {progress && `Добавляем снимок ${progress.done + 1} из ${progress.total}: ${progress.name}`}
        {!progress && added !== undefined && added > 0 && ADDED(added)}
      </p>
      {failed.length > 0 && (
        <div role="alert">
          <p>Не получилось:</p>
          <ul>
            {failed.map(({ file, words }) => (
              <li key={file.name}>
                {file.name}: {words}
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => void add(failed.map(({ file }) => file))}>
            Попробовать эти ещё раз
          </button>
        </div>
      )}
    </div>
  );
}

const ADDED = (count: number) =>
  `Добавлено: ${countOf(count, ['снимок', 'снимка', 'снимков'])}. Теперь опишите каждый словами для тех, кто его не видит, и сохраните.`;
