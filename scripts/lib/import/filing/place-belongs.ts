import { agencyCode as agencyCodeShape } from '../../../../src/model/codes.ts';
import type { Belongs, Draft } from '../../../../src/forms/form.ts';
import { fileIssue, type BookIssue } from '../import-issue.ts';
import type { ImportOptions } from '../import-options.ts';
import type { LooseRecord, WorkingRecords } from './working-records.ts';

/** Where a draft belongs: the keys that its record is filed under. */
export type Placed = { region: string; agency?: PlacedAgency; year?: number };

export type PlacedAgency = {
  code: string;
  name: string;
  /** The unit that carries it out, where it is another. */
  implementer?: string;
};

type Outcome = { placed?: Placed; issues: BookIssue[] };

/** Which keys a kind of draft needs. */
const NEEDS: Readonly<Record<Draft['part']['kind'], { agency: 'must' | 'may' | 'never'; year: boolean }>> = {
  preEvaluation: { agency: 'must', year: true },
  budget: { agency: 'must', year: true },
  target: { agency: 'must', year: true },
  review: { agency: 'must', year: true },
  monitoring: { agency: 'must', year: true },
  evaluation: { agency: 'must', year: true },
  rectification: { agency: 'must', year: true },
  consequence: { agency: 'must', year: true },
  budgetTables: { agency: 'must', year: true },
  finalTables: { agency: 'must', year: true },
  survey: { agency: 'never', year: true },
  indicator: { agency: 'never', year: false },
  disclosure: { agency: 'may', year: true },
  report: { agency: 'may', year: true },
};

/** Region, agency and year of a draft, from the options, the site, and what the form prints. What is not known is asked. */
export function placeDraft(draft: Draft, options: ImportOptions, records: WorkingRecords): Outcome {
  const needs = NEEDS[draft.part.kind];
  const issues: BookIssue[] = [];
  const region = options.region ?? records.base.siteRegion() ?? printedRegion(draft.belongs, records);
  if (region === undefined) {
    const printed = draft.belongs.agencyName ?? draft.belongs.implementerName ?? '';
    const message = `不知道这张表属于哪个地区${printed === '' ? '' : `：内容文件夹里没有、或不止一个叫“${printed}”的预算单位`}。请加 --region 行政区划代码，或在网站设置 site/site.json 里写上 region。`;
    return { issues: [fileIssue('import-region-is-known', draft.place, printed, message)] };
  }
  if (records.find('regions', region) === undefined) {
    const message = `内容文件夹里没有地区 ${region} 的记录。请先新建 regions/${region}.json（npm run new 会带着做），或改正 --region。`;
    return { issues: [fileIssue('import-region-is-known', draft.place, region, message)] };
  }
  const placed: Placed = { region };

  const ofGovernment = 'scope' in draft.part.value && draft.part.value.scope === 'government';
  const isAsked = needs.agency === 'must' || (needs.agency === 'may' && printsAgency(draft.belongs, options));
  if (isAsked && !ofGovernment) {
    const found = placeAgency(draft, region, options, records);
    issues.push(...found.issues);
    if (found.agency) placed.agency = found.agency;
    else return { issues };
  }

  if (needs.year) {
    const printed = draft.belongs.fiscalYear;
    const year = options.year ?? printed;
    if (year === undefined) {
      const message = '表上没有印预算年度（如“2025年度”）。请在表名下写上年度，或加 --year 年度。';
      return { issues: [...issues, fileIssue('import-year-is-known', draft.place, '', message)] };
    }
    if (printed !== undefined && printed !== year) {
      const message = `表上印的是 ${printed} 年度，--year 指定的是 ${year}，按指定的年度导入。请核对。`;
      issues.push(fileIssue('import-year-fits', draft.place, String(printed), message));
    }
    placed.year = year;
  }
  return { placed, issues };
}

/** A report or a line of a ledger may be about no agency; one that is named must be known. */
function printsAgency(belongs: Belongs, { agency }: ImportOptions): boolean {
  const { agencyCode, agencyName, implementerCode, implementerName } = belongs;
  return [agency, agencyCode, agencyName, implementerCode, implementerName].some((text) => text !== undefined);
}

/** The region of the only agency that has the printed code or full name, or the region whose name is printed. */
function printedRegion(
  { agencyCode, agencyName, implementerCode, implementerName, regionName }: Belongs,
  records: WorkingRecords,
) {
  const agencies = records.base.agencies();
  const only = (matches: typeof agencies) => {
    const regions = new Set(matches.map(({ region }) => region));
    return regions.size === 1 ? [...regions][0] : undefined;
  };
  const byName = (name: string | undefined) =>
    name === undefined ? undefined : only(agencies.filter(({ agency }) => namesOf(agency).includes(plain(name))));
  const byCode = (code: string | undefined) =>
    code === undefined ? undefined : only(agencies.filter(({ agency }) => agency.code === code));
  const byRegionName =
    regionName === undefined
      ? undefined
      : only(agencies.filter(({ region }) => records.find('regions', region)?.['name'] === regionName));
  return byName(agencyName) ?? byName(implementerName) ?? byRegionName ?? byCode(agencyCode) ?? byCode(implementerCode);
}

function placeAgency(
  draft: Draft,
  region: string,
  options: ImportOptions,
  records: WorkingRecords,
): { agency?: PlacedAgency; issues: BookIssue[] } {
  const { belongs, place } = draft;
  const asked = options.agency;
  if (asked !== undefined) {
    const known = records.find('agencies', `${region}/${asked}`);
    const named = [belongs.agencyName, belongs.implementerName];
    const printed = (belongs.implementerCode === asked ? named.toReversed() : named).find((name) => name !== undefined);
    if (known) {
      const fits = named.some((name) => name !== undefined && namesOf(known).includes(plain(name)));
      const issues = fits ? [] : differentName(place, known, printed);
      return withImplementer(draft, region, { code: asked, name: String(known['name']) }, issues, records);
    }
    if (printed === undefined) {
      const message = `地区 ${region} 没有编码为“${asked}”的预算单位，表上也没有印单位名称。请新建 agencies/${region}/${asked}.json，或改正 --agency。`;
      return { issues: [fileIssue('import-agency-is-known', place, asked, message)] };
    }
    return added(draft, region, asked, printed, records);
  }
  for (const [code, name] of [
    [belongs.agencyCode, belongs.agencyName],
    [belongs.implementerCode, belongs.implementerName],
  ]) {
    const found = knownAgency(region, code, name, records);
    if (found === 'several') {
      const message = `地区 ${region} 有几个预算单位都叫“${name}”。请加 --agency 预算单位编码，写明是哪一个。`;
      return { issues: [fileIssue('import-agency-is-known', place, name ?? '', message)] };
    }
    if (found === undefined) continue;
    const agency = { code: String(found['code']), name: String(found['name']) };
    return withImplementer(draft, region, agency, differentName(place, found, name), records);
  }
  const [code, name] =
    belongs.agencyCode && belongs.agencyName
      ? [belongs.agencyCode, belongs.agencyName]
      : [belongs.implementerCode, belongs.implementerName];
  if (code !== undefined && name !== undefined && agencyCodeShape.safeParse(code).success)
    return added(draft, region, code, name, records);
  const printed = belongs.agencyName ?? belongs.implementerName;
  const message =
    printed === undefined
      ? '表上没有印部门或单位的名称。请补上，或加 --agency 预算单位编码。'
      : `地区 ${region} 没有叫“${printed}”的预算单位，表上也没有印它的编码。请加 --agency 预算单位编码（没有记录的单位会用这个编码新建），或在表上写成“编码-名称”。`;
  return { issues: [fileIssue('import-agency-is-known', place, printed ?? '', message)] };
}

function knownAgency(region: string, code: string | undefined, name: string | undefined, records: WorkingRecords) {
  if (code !== undefined) {
    const found = records.find('agencies', `${region}/${code}`);
    if (found) return found;
  }
  if (name === undefined) return undefined;
  const matches = [...records.list('agencies', region).values()].filter((agency) =>
    namesOf(agency).includes(plain(name)),
  );
  return matches.length > 1 ? 'several' : matches[0];
}

/** An agency that both its code and its full name are printed of gets a record. */
function added(draft: Draft, region: string, code: string, name: string, records: WorkingRecords) {
  records.put('agencies', `${region}/${code}`, { regionCode: region, code, name });
  const message = `新建预算单位“${name}”（${code}），依据是表上印的名称。名称不对的请改正表后重新导入。`;
  const issues = [fileIssue('import-agency-added', draft.place, `${code} ${name}`, message)];
  return withImplementer(draft, region, { code, name }, issues, records);
}

/** The unit that carries it out, where the form names one that is known, or prints its code and name. */
function withImplementer(
  draft: Draft,
  region: string,
  agency: PlacedAgency,
  issues: BookIssue[],
  records: WorkingRecords,
) {
  const { implementerCode: code, implementerName: name } = draft.belongs;
  if (code === undefined && name === undefined) return { agency, issues };
  const found = knownAgency(region, code, name, records);
  if (found === 'several') return { agency, issues };
  if (found !== undefined) {
    const implementer = String(found['code']);
    return { agency: implementer === agency.code ? agency : { ...agency, implementer }, issues };
  }
  if (code === undefined || name === undefined || code === agency.code || !agencyCodeShape.safeParse(code).success) {
    return { agency, issues };
  }
  const record: LooseRecord = {
    regionCode: region,
    code,
    name,
    ...(code.startsWith(agency.code) && { parent: agency.code }),
  };
  records.put('agencies', `${region}/${code}`, record);
  const message = `新建预算单位“${name}”（${code}），依据是表上印的实施单位。名称不对的请改正表后重新导入。`;
  const said = fileIssue('import-agency-added', draft.place, `${code} ${name}`, message);
  return { agency: { ...agency, implementer: code }, issues: [...issues, said] };
}

function differentName(place: Draft['place'], agency: LooseRecord, printed: string | undefined): BookIssue[] {
  if (printed === undefined || namesOf(agency).includes(plain(printed))) return [];
  const message = `表上的单位名称是“${printed}”，编码 ${String(agency['code'])} 在本站登记的是“${String(agency['name'])}”。请核对编码；单位改过名的，在单位记录里写上曾用名。`;
  return [fileIssue('import-agency-name-fits', place, printed, message)];
}

function namesOf(agency: { name?: unknown; shortName?: unknown; formerNames?: unknown }): string[] {
  const { name, shortName, formerNames } = agency;
  return [name, shortName, ...((formerNames ?? []) as unknown[])].filter((text) => typeof text === 'string').map(plain);
}

/** A name as it is compared: without white space, brackets as half-width. */
function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '');
}
