import { MARKS, markTitle, type Mark, type WorkbenchItem } from '../model/workbench-file.ts';
import { siteHref } from './site-href.ts';

type Props = {
  item: WorkbenchItem;
  no: number;
  count: number;
  base: string;
  onMark: (mark: Mark) => void;
  onNote: (note: string) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** One question on the workbench: its evidence, mark, note and place. */
export function WorkbenchEntry({ item, no, count, base, onMark, onNote, onMove, onRemove }: Props) {
  const name = `第 ${no} 问`;
  return (
    <li className="workbench__item" data-workbench-item={item.id}>
      <p className="workbench__question">
        <span className="workbench__no">{no}</span> {item.question}
      </p>
      <p className="workbench__from">
        <a href={siteHref(base, item.id)}>{item.briefing}</a>
        <span className="workbench__printed-mark">（{markTitle[item.mark]}）</span>
      </p>
      <ul className="workbench__evidence">
        {item.evidence.map(({ text, href }) => (
          <li key={`${href} ${text}`}>
            <a href={siteHref(base, href)}>{text}</a>
          </li>
        ))}
      </ul>
      <p className="workbench__printed-note">{item.note}</p>
      <div className="workbench__controls no-print" role="group" aria-label={name}>
        <label className="workbench__field">
          <span>标记</span>
          <select
            value={item.mark}
            aria-label={`${name}的标记`}
            onChange={(event) => onMark(MARKS.find((mark) => mark === event.currentTarget.value) ?? 'undecided')}
          >
            {MARKS.map((mark) => (
              <option key={mark} value={mark}>
                {markTitle[mark]}
              </option>
            ))}
          </select>
        </label>
        <label className="workbench__field workbench__field--wide">
          <span>备注</span>
          <textarea
            rows={2}
            value={item.note}
            aria-label={`${name}的备注`}
            onChange={(event) => onNote(event.currentTarget.value)}
          />
        </label>
        <button
          type="button"
          className="button button--quiet button--small"
          disabled={no === 1}
          data-move="up"
          onClick={() => onMove(-1)}
          aria-label={`${name}上移`}
        >
          上移
        </button>
        <button
          type="button"
          className="button button--quiet button--small"
          disabled={no === count}
          data-move="down"
          onClick={() => onMove(1)}
          aria-label={`${name}下移`}
        >
          下移
        </button>
        <button
          type="button"
          className="button button--quiet button--small"
          data-remove
          onClick={onRemove}
          aria-label={`${name}移出工作台`}
        >
          移出
        </button>
      </div>
    </li>
  );
}
