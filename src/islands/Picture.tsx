import { memo, useEffect, useRef, type MouseEvent } from 'react';

type Props = {
  /** Markup of a chart from `src/charts`, which has escaped all text in it. */
  markup: string;
  /** Whether the part of the drawing with this key is the one that the table points at. */
  isActive: (key: string) => boolean;
  onPoint: (key: string | undefined) => void;
  onChoose: (key: string) => void;
};

/** A drawn chart whose parts answer to the mouse. The table beside it does the same for the keyboard. */
export function Picture({ markup, isActive, onPoint, onChoose }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const part of place.current?.querySelectorAll('[data-key]') ?? [])
      part.classList.toggle('is-active', isActive(keyOf(part) ?? ''));
  }, [markup, isActive]);
  return (
    <div
      ref={place}
      className="figure__chart explorer__picture"
      onMouseOver={(event) => onPoint(keyAt(event))}
      onMouseLeave={() => onPoint(undefined)}
      onClick={(event) => {
        const key = keyAt(event);
        if (key !== undefined) onChoose(key);
      }}
    >
      <Drawing markup={markup} />
    </div>
  );
}

const Drawing = memo(function Drawing({ markup }: { markup: string }) {
  return <div dangerouslySetInnerHTML={{ __html: markup }} />;
});

function keyAt(event: MouseEvent): string | undefined {
  const found = event.target instanceof Element ? event.target.closest('[data-key]') : null;
  return found ? keyOf(found) : undefined;
}

function keyOf(part: Element): string | undefined {
  return part.getAttribute('data-key') ?? undefined;
}
