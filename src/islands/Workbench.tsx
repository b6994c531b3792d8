import { useRef, useState, useSyncExternalStore } from 'react';
import {
  merged,
  moved,
  readWorkbench,
  withChange,
  withChoice,
  workbenchText,
  type Workbench as Items,
} from '../model/workbench-file.ts';
import { keepWorkbench, keptWorkbench, lostOnTheWay, onWorkbenchChange } from './workbench-store.ts';
import { WorkbenchEntry } from './WorkbenchEntry.tsx';

type Props = { base: string };

const NOTHING: Items = [];

/** The deputy's workbench: questions chosen on the briefings, in order, with marks and notes, kept in this browser. */
export function Workbench({ base }: Props) {
  const items = useSyncExternalStore(onWorkbenchChange, keptWorkbench, () => NOTHING);
  const [status, setStatus] = useState(() => lostText(lostOnTheWay()));
  const list = useRef<HTMLOListElement>(null);
  const file = useRef<HTMLInputElement>(null);

  function keep(next: Items, said: string): void {
    const isKept = keepWorkbench(next);
    setStatus(isKept ? said : `${said}但这个浏览器不让网页保存内容，请存成文件。`);
  }

  function move(id: string, by: -1 | 1): void {
    const next = moved(items, id, by);
    keep(next, `已移到第 ${next.findIndex((item) => item.id === id) + 1} 位，共 ${next.length} 问。`);
    // The button at the end is switched off under the finger, so that the keyboard goes on with the other one.
    requestAnimationFrame(() => {
      const entry = list.current?.querySelector(`[data-workbench-item="${CSS.escape(id)}"]`);
      const wanted = entry?.querySelector<HTMLButtonElement>(`[data-move="${by < 0 ? 'up' : 'down'}"]`);
      (wanted?.disabled ? entry?.querySelector<HTMLButtonElement>('[data-move]:enabled') : wanted)?.focus();
    });
  }

  async function take(chosen: File): Promise<void> {
    const read = readWorkbench(await chosen.text());
    if ('problem' in read) return setStatus(read.problem);
    keep(merged(items, read.items), `已导入 ${read.items.length} 问。`);
  }

  return (
    <div className="workbench">
      <div className="workbench__tools no-print">
        <button type="button" className="button button--quiet" disabled={items.length === 0} onClick={() => print()}>
          打印
        </button>
        <button
          type="button"
          className="button button--quiet"
          disabled={items.length === 0}
          data-export
          onClick={() => save(items)}
        >
          存成文件
        </button>
        <button type="button" className="button button--quiet" data-import onClick={() => file.current?.click()}>
          从文件导入
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          className="visually-hidden"
          tabIndex={-1}
          aria-label="工作台文件"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (chosen) void take(chosen);
          }}
        />
      </div>
      <p className="workbench__status" role="status">
        {status}
      </p>
      {items.length === 0 ? (
        <p className="workbench__empty">还没有选问题。打开一份审议参考，在问题旁边勾选“选入工作台”。</p>
      ) : (
        <ol className="workbench__list" ref={list} aria-label={`选出的问题，共 ${items.length} 问`}>
          {items.map((item, place) => (
            <WorkbenchEntry
              key={item.id}
              item={item}
              no={place + 1}
              count={items.length}
              base={base}
              onMark={(mark) => keep(withChange(items, item.id, { mark }), '')}
              onNote={(note) => keep(withChange(items, item.id, { note }), '')}
              onMove={(by) => move(item.id, by)}
              onRemove={() => {
                keep(withChoice(items, item, false), `已移出，还有 ${items.length - 1} 问。`);
                list.current?.closest<HTMLElement>('.workbench')?.querySelector<HTMLElement>('[data-import]')?.focus();
              }}
            />
          ))}
        </ol>
      )}
    </div>
  );
}

function lostText(count: number): string {
  return count === 0
    ? ''
    : `在审议参考里选的 ${count} 个问题没有带到这一页：这个浏览器给每个网页文件各存各的。请改用 Chrome、Edge 或其他 Chromium 内核的浏览器打开 index.html，再选一次；或打印审议参考，在纸上勾选。`;
}

function save(items: Items): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([workbenchText(items)], { type: 'application/json' }));
  link.download = '代表工作台.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
