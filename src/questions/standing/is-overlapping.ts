import type { Archive } from '../../schemas/collections.ts';
import { isAskedFor, evidenceOf, type AskedObject } from '../asked-object.ts';
import { OVERLAP } from '../overlap.ts';
import type { Evidence, StandingRule } from '../question.ts';
import { largestAsks, subjectOf } from './largest-asks.ts';

/** 是否重叠: of the largest asks, with what else stands under the same 功能分类科目. */
export const isOverlapping: StandingRule = {
  id: OVERLAP,
  title: '是否重叠',
  source: '人大代表审查预算的常问三题之一；同年同一功能分类科目下的对象逐个列出，同科目不等于重叠',
  ask(asked) {
    const largest = largestAsks(asked);
    if (largest.length === 0) return undefined;
    const text = `是否重叠：${subjectOf(asked, largest)}和别的部门、别的资金做的事有没有交叉？同一批服务对象会不会领两份？`;
    return { text, evidence: largest.map(lineOf) };
  },
};

function lineOf(asked: AskedObject): Evidence {
  const { archive, record, dossier, year, object } = asked;
  const code = record?.functionCode;
  if (code === undefined)
    return evidenceOf(asked, year, undefined, `没有收录到功能分类科目，${year} 年有没有同类的钱，要请部门说明`);
  const others = (sharersOf(archive).get(`${dossier.regionCode}/${year}/${code}`) ?? []).filter(
    ({ key }) => key !== object,
  );
  const [first] = others;
  const text =
    first === undefined
      ? `功能分类科目 ${code}，${year} 年没有收录到同科目的其他对象`
      : `功能分类科目 ${code}，${year} 年同科目的还有“${first.name}”${others.length > 1 ? `等 ${others.length} 个` : ''}`;
  return evidenceOf(asked, year, 'budget', text);
}

type Sharer = { key: string; name: string };
const known = new WeakMap<Archive, Map<string, Sharer[]>>();

/** Objects that are asked for, by region, year and 功能分类科目. Built once for an archive. */
function sharersOf(archive: Archive): Map<string, Sharer[]> {
  const built = known.get(archive) ?? new Map<string, Sharer[]>();
  if (known.has(archive)) return built;
  known.set(archive, built);
  for (const dossier of archive.dossiers.values()) {
    const key = `${dossier.regionCode}/${dossier.object}`;
    const record = archive.objects.get(key);
    if (record?.functionCode === undefined || !isAskedFor(dossier)) continue;
    const place = `${dossier.regionCode}/${dossier.fiscalYear}/${record.functionCode}`;
    const members = built.get(place) ?? [];
    built.set(place, members);
    members.push({ key, name: dossier.printedName ?? record.name });
  }
  return built;
}
