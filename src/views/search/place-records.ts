import type { SearchRecord } from '../../search/search-record.ts';
import { departmentAddress, regionAddress, statementAddress, topicAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex, type Keyed } from '../archive/archive-index.ts';
import { departmentPage } from '../regions/department-page.ts';
import { statementFieldTitle, statementView } from '../statements/statement-view.ts';
import { consequenceKindTitle } from '../../schemas/consequence.ts';
import { fenOf } from '../../model/money.ts';
import { yearOfPeriod } from '../../model/period.ts';
import { factFields, statementFields } from './block-fields.ts';
import { field, nameField, recordOf, textField, type TopicsOf } from './record-context.ts';

/** Regions, departments and units, topics. */
export function placeRecords(index: ArchiveIndex): SearchRecord[] {
  const { regions, agencies, topics } = index.archive;
  return [
    ...[...regions.values()].map((region) => {
      const fullName = fullRegionName(index.archive, region.code) || region.name;
      return recordOf(index, {
        kind: '地区',
        address: regionAddress(region.code),
        pageTitle: fullName,
        title: fullName,
        fields: [
          nameField(region.name),
          fullName !== region.name && field('全称', 'name', fullName),
          field('行政区划代码', 'text', region.code),
          textField('简介', region.introduction),
        ],
        regionCode: region.code,
      });
    }),
    ...[...agencies].map(([key, agency]) => {
      const page = departmentPage(index, key);
      return recordOf(index, {
        kind: '部门与单位',
        address: departmentAddress(key),
        pageTitle: agency.name,
        title: agency.name,
        fields: [
          nameField(agency.name),
          agency.shortName !== undefined && field('简称', 'name', agency.shortName),
          ...(agency.formerNames ?? []).map((name) => field('曾用名', 'name', name)),
          ...factFields(page.facts.filter(({ label }) => label !== '曾用名')),
        ],
        regionCode: agency.regionCode,
        agencyCode: agency.code,
      });
    }),
    ...[...topics.values()].map((topic) =>
      recordOf(index, {
        kind: '民生领域',
        address: topicAddress(topic.id),
        pageTitle: topic.name,
        title: topic.name,
        fields: [nameField(topic.name), field('简介', 'text', topic.summary)],
        topics: [topic.id],
      }),
    ),
  ];
}

/** Facts about regions, each where it stands on the region's page. */
export function statementRecords(index: ArchiveIndex, topics: TopicsOf): SearchRecord[] {
  return [...index.statements.values()].flat().map((statement) => statementRecord(index, topics, statement));
}

function statementRecord(index: ArchiveIndex, topics: TopicsOf, statement: Keyed<'statements'>): SearchRecord {
  const { record } = statement;
  const view = statementView(index, statement);
  const year = yearOfPeriod(record.period);
  return recordOf(index, {
    kind: '地区数据',
    address: statementAddress(record.regionCode, record.id),
    pageTitle: fullRegionName(index.archive, record.regionCode),
    title: record.measure,
    fields: [
      field('指标', 'name', record.measure),
      ...statementFields(view),
      field('领域', 'context', statementFieldTitle[record.field]),
    ],
    regionCode: record.regionCode,
    year,
    topics: topics.statement.get(statement.key),
    books: record.book ? [record.book] : [],
    amountFen: record.value.kind === 'money' ? fenOf(record.value.money) : undefined,
    facets: record.consequence ? { result: [consequenceKindTitle[record.consequence]] } : {},
  });
}
