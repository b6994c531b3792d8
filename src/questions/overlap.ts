import type { Archive } from '../schemas/collections.ts';
import { formatMoney } from '../model/money.ts';
import { askOf, evidenceOf, isAskedFor, type AskedObject } from './asked-object.ts';
import type { QuestionRule } from './question.ts';

/** The standing question on overlap rests on the same fact. */
export const OVERLAP = 'standing-overlap';

export const overlap: QuestionRule = {
  id: 'overlap',
  title: '同一年有名称相同、科目相同的另一个对象',
  source:
    '中发〔2018〕34号（清理整合交叉重复的政策和项目）；名称去掉“项目、资金、经费”等字后相同，功能分类科目不矛盾，才提出',
  find(asked) {
    const others = sameNamed(asked);
    if (others.length === 0) return undefined;
    const evidence = others.map(({ key, name, agency, amount }) => ({
      ...evidenceOf(asked, asked.year, 'budget' as const, `${asked.year} 年另有“${name}”（${agency}）${amount}`),
      object: key,
    }));
    const own = askOf(asked.dossier);
    const ownLine = own ? `${asked.year} 年${own.title} ${formatMoney(own.amount)}` : `${asked.year} 年列有目标`;
    return {
      asked,
      cause: OVERLAP,
      strength: 2,
      evidence: [evidenceOf(asked, asked.year, 'budget', ownLine), ...evidence],
    };
  },
  question: (subject) =>
    `${subject}与同年另一个对象名称和科目相同。两者各管什么，服务对象和工作内容有没有重叠，能不能合并？`,
};

type Named = { key: string; name: string; agency: string; functionCode: string | undefined; amount: string };

/** Other objects of the region and year that bear the same name and no other 功能分类科目. */
function sameNamed({ archive, object, name, year, record, dossier }: AskedObject): Named[] {
  const alike = namesOf(archive).get(`${dossier.regionCode}/${year}/${bareName(name)}`) ?? [];
  return alike.filter(
    ({ key, functionCode }) =>
      key !== object && (functionCode === undefined || [undefined, functionCode].includes(record?.functionCode)),
  );
}

const known = new WeakMap<Archive, Map<string, Named[]>>();

/** Objects that are asked for, by region, year and bare name. Built once for an archive. */
function namesOf(archive: Archive): Map<string, Named[]> {
  const built = known.get(archive) ?? new Map<string, Named[]>();
  if (known.has(archive)) return built;
  known.set(archive, built);
  for (const dossier of archive.dossiers.values()) {
    const key = `${dossier.regionCode}/${dossier.object}`;
    const record = archive.objects.get(key);
    // A whole department has the words of its department and nothing else in its name.
    if (!record || record.kind === 'department' || !isAskedFor(dossier)) continue;
    const name = dossier.printedName ?? record.name;
    const place = `${dossier.regionCode}/${dossier.fiscalYear}/${bareName(name)}`;
    const ask = askOf(dossier);
    const members = built.get(place) ?? [];
    built.set(place, members);
    members.push({
      key,
      name,
      agency: archive.agencies.get(`${record.regionCode}/${record.agencyCode}`)?.name ?? record.agencyCode,
      functionCode: record.functionCode,
      amount: ask ? `，${ask.title} ${formatMoney(ask.amount)}` : '',
    });
  }
  return built;
}

/** What a name is about, without the words that only say that it is money for it. */
function bareName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s“”"'《》]/g, '')
    .replace(/(19|20)\d{2}年度?/g, '')
    .replace(/(专项|补助|补贴)?(资金|经费)$|项目(支出|资金|经费)?$/g, '');
}
