import type { SearchRecord } from '../../search/search-record.ts';
import {
  assessmentAddress,
  caseAddress,
  documentAddress,
  guideAddress,
  indicatorAddress,
  organizationAddress,
  sourceAddress,
  termAddress,
} from '../address.ts';
import { assessmentsPage } from '../library/assessments-page.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import { casesPage } from '../library/cases-page.ts';
import { formatDate, yearOfPeriod } from '../../model/period.ts';
import { documentKindTitle, documentStatusTitle } from '../../schemas/document.ts';
import { guidePage, madeGuides } from '../library/guides-page.ts';
import { indicatorPage } from '../library/indicator-page.ts';
import { proseOf } from '../parts/markdown.ts';
import { organizationPage } from '../library/organization-page.ts';
import { sourcesPage } from '../statements/sources-page.ts';
import { factFields, proseFields, tableFields } from './block-fields.ts';
import { field, nameField, recordOf, textField } from './record-context.ts';

/** Indicators of the library, documents, cases, organizations, terms, guides, assessments and sources. */
export function libraryRecords(index: ArchiveIndex): SearchRecord[] {
  return [
    ...indicatorRecords(index),
    ...documentRecords(index),
    ...caseRecords(index),
    ...organizationRecords(index),
    ...termRecords(index),
    ...guideRecords(index),
    ...assessmentRecords(index),
    ...sourceRecords(index),
  ];
}

function indicatorRecords(index: ArchiveIndex): SearchRecord[] {
  return [...index.archive.indicators].map(([key, indicator]) => {
    const page = indicatorPage(index, key);
    return recordOf(index, {
      kind: '指标库',
      address: indicatorAddress(key),
      pageTitle: page.title,
      title: indicator.name,
      fields: [
        nameField(indicator.name),
        ...factFields(page.facts.filter(({ label }) => label !== '没有收录的项')).map((told) => ({
          ...told,
          place: 'indicator' as const,
        })),
      ],
      regionCode: indicator.regionCode,
      on: indicator.enteredOn,
    });
  });
}

function documentRecords(index: ArchiveIndex): SearchRecord[] {
  return [...index.archive.documents.values()].map((document) =>
    recordOf(index, {
      kind: '文件',
      address: documentAddress(document.regionCode, document.id),
      pageTitle: `${fullRegionName(index.archive, document.regionCode)}制度文件`,
      title: document.title,
      fields: [
        nameField(document.title),
        document.documentNumber !== undefined && field('文号', 'name', document.documentNumber),
        textField('发文机关', document.issuer),
        textField('日期', document.issuedOn && formatDate(document.issuedOn)),
        field('文种', 'text', documentKindTitle[document.kind]),
        field('效力', 'text', documentStatusTitle[document.status]),
        textField('摘要', document.summary),
        ...(document.fields ?? []).map((name) => field('模板字段', 'text', name)),
      ],
      regionCode: document.regionCode,
      year: document.issuedOn === undefined ? undefined : Number(document.issuedOn.slice(0, 4)),
      on: document.issuedOn,
    }),
  );
}

function caseRecords(index: ArchiveIndex): SearchRecord[] {
  const items = new Map(casesPage(index).flatMap(({ members }) => members.map((item) => [item.id, item] as const)));
  return [...index.archive.cases.values()].map((study) => {
    const item = items.get(`c-${study.regionCode}-${study.id}`);
    return recordOf(index, {
      kind: '案例',
      address: caseAddress(study.regionCode, study.id),
      pageTitle: '案例库',
      title: study.title,
      fields: [
        nameField(study.title),
        ...(item?.meta ?? []).map((text) => field('案例', 'text', text)),
        ...study.points.map((text) => field('要点', 'text', text)),
        ...proseFields(item?.text ?? []),
      ],
      regionCode: study.regionCode,
      year: yearOfPeriod(study.period),
    });
  });
}

function organizationRecords(index: ArchiveIndex): SearchRecord[] {
  return [...index.archive.organizations].map(([key, organization]) => {
    const page = organizationPage(index, key);
    return recordOf(index, {
      kind: '机构',
      address: organizationAddress(key),
      pageTitle: organization.name,
      title: organization.name,
      fields: [
        nameField(organization.name),
        ...factFields(page.facts),
        ...page.sections.flatMap(({ tables }) => tables.flatMap(tableFields)),
      ],
      regionCode: organization.regionCode,
    });
  });
}

function termRecords(index: ArchiveIndex): SearchRecord[] {
  return [...index.archive.glossary].map(([id, term]) =>
    recordOf(index, {
      kind: '名词',
      address: termAddress(id),
      pageTitle: '名词解释',
      title: term.name,
      fields: [
        nameField(term.name),
        ...(term.also ?? []).map((name) => field('又称', 'name', name)),
        textField('英文', term.english),
        textField('依据', term.basis),
        ...proseFields(proseOf(term.body ?? ''), '解释'),
      ],
    }),
  );
}

function guideRecords(index: ArchiveIndex): SearchRecord[] {
  const written = [...index.archive.guides].map(([id, guide]) => ({
    ...guide,
    address: guideAddress(id),
    text: guidePage(index, id).text,
  }));
  const made = madeGuides.map((guide) => ({ ...guide, text: [] }));
  return [...written, ...made].map(({ title, summary, address, text }) =>
    recordOf(index, {
      kind: '使用指南',
      address,
      pageTitle: title,
      title,
      fields: [nameField(title), field('简介', 'text', summary), ...proseFields(text)],
    }),
  );
}

function assessmentRecords(index: ArchiveIndex): SearchRecord[] {
  const items = new Map(
    assessmentsPage(index).regions.flatMap(({ members }) => members.map((item) => [item.id, item] as const)),
  );
  return [...index.archive.assessments.values()].map((assessment) => {
    const item = items.get(`a-${assessment.regionCode}-${assessment.id}`);
    return recordOf(index, {
      kind: '考核与获评',
      address: assessmentAddress(assessment.regionCode, assessment.id),
      pageTitle: '考核、获评与位次',
      title: assessment.title,
      fields: [nameField(assessment.title), textField('结果', item?.text), textField('说明', item?.meta)],
      regionCode: assessment.regionCode,
      agencyCode: assessment.agencyCode,
      year: yearOfPeriod(assessment.period),
    });
  });
}

function sourceRecords(index: ArchiveIndex): SearchRecord[] {
  return [...index.sources].flatMap(([code, sources]) => {
    const page = sourcesPage(index, code);
    return page.sources.map((source, position) => {
      const record = sources[position]?.record;
      return recordOf(index, {
        kind: '来源',
        address: sourceAddress(`${code}/${source.id}`),
        pageTitle: page.title,
        title: source.title,
        fields: [nameField(source.title), ...factFields(source.facts.filter(({ label }) => label !== 'SHA-256'))],
        regionCode: record?.regionCode,
        on: /^\d{4}/.test(record?.publishedOn ?? '') ? record?.publishedOn : undefined,
      });
    });
  });
}
