import { useId, useState } from 'react';
import { useWords } from '@/components/kit/words-context';

/** Where an export is chosen or dropped: one native file input, so that keyboard and assistive technology have it as they know it. */
export function ExportPicker({ onChoose }: { readonly onChoose: (files: readonly File[]) => void }) {
  const words = useWords();
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is a shortcut of the input inside
    <div
      className={over ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onChoose(files);
      }}
    >
      <label htmlFor={id}><b>{words('import.input')}</b></label>
      <p className="hint" id={`${id}-hint`}>{words('import.input.hint')}</p>
      <input
        id={id} type="file" multiple accept=".zip,.csv,.tsv,.txt,.html,application/zip,text/csv" aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const files = [...event.currentTarget.files ?? []];
          // The same file may be chosen again after a fault was put right.
          event.currentTarget.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
    </div>
  );
}

/** The three lines that say how an export is had. */
export function HowToGetOne() {
  const words = useWords();
  return (
    <details className="how">
      <summary>{words('import.how')}</summary>
      <ol className="words-list">{['1', '2', '3'].map((step) => <li key={step}>{words(`import.how.${step}`)}</li>)}</ol>
    </details>
  );
}
