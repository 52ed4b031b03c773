import { useId } from 'react';

/** A row of settings whose control chooses one file. */
export function FileRow({ title, text, accept, problem, onChoose }: {
  readonly title: string;
  readonly text: string;
  readonly accept: string;
  /** Why the file chosen last cannot be used; null when it can. */
  readonly problem: string | null;
  readonly onChoose: (file: File) => void;
}) {
  const id = useId();
  return (
    <div className="file-row">
      <div><label htmlFor={id}><b>{title}</b></label><small id={`${id}-text`}>{text}</small></div>
      <input
        id={id} type="file" accept={accept} aria-describedby={`${id}-text`}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) onChoose(file);
        }}
      />
      {problem ? <p className="note note-wrong wide" role="alert">{problem}</p> : null}
    </div>
  );
}
