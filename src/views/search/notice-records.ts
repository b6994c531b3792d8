import type { SearchRecord } from '../../search/search-record.ts';
import { correctionsAddress, regionDisclosuresAddress, replyAddress, sessionAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { correctionsPage } from '../library/corrections-page.ts';
import { ledgerTable } from '../disclosures/disclosure-table.ts';
import { disclosureRegions } from '../disclosures/disclosures-page.ts';
import { repliesPage } from '../library/replies-page.ts';
import { sessionPage } from '../library/sessions-page.ts';
import { factFields, tableFields } from './block-fields.ts';
import { field, nameField, recordOf, textField } from './record-context.ts';

/** Sessions of people's congresses that are public, questions and answers, the ledger of disclosures, corrections, releases. */
export function noticeRecords(index: ArchiveIndex): SearchRecord[] {
  return [
    ...sessionRecords(index),
    ...replyRecords(index),
    ...disclosureRecords(index),
    ...correctionRecords(index),
    ...releaseRecords(index),
  ];
}

function sessionRecords(index: ArchiveIndex): SearchRecord[] {
  return [...index.archive.sessions].flatMap(([key, session]) => {
    const page = sessionPage(index, key);
    const shared = {
      kind: '人大审查' as const,
      pageTitle: page.title,
      regionCode: session.regionCode,
      year: session.budgetYear,
      on: session.from,
    };
    return [
      recordOf(index, {
        ...shared,
        address: sessionAddress(key),
        title: session.title,
        fields: [
          nameField(session.title),
          ...factFields(page.facts),
          ...page.calendar.map(({ on, what }) => field(on, 'text', what)),
          ...page.documents.flatMap(({ title, what }) => [field('材料', 'text', title), textField('材料', what)]),
        ],
      }),
      ...page.opinions.map((opinion) =>
        recordOf(index, {
          ...shared,
          address: `${sessionAddress(key)}#${opinion.id}`,
          title: `${session.title}：审查意见 ${opinion.no}`,
          fields: [
            field('审查意见', 'text', opinion.text),
            textField('答复', opinion.reply),
            textField('采纳情况', opinion.changed),
          ],
        }),
      ),
    ];
  });
}

function replyRecords(index: ArchiveIndex): SearchRecord[] {
  const items = new Map(repliesPage(index).flatMap(({ members }) => members.map((item) => [item.id, item] as const)));
  return [...index.archive.replies.values()].map((reply) => {
    const item = items.get(`q-${reply.regionCode}-${reply.id}`);
    return recordOf(index, {
      kind: '问答',
      address: replyAddress(reply.regionCode, reply.id),
      pageTitle: '问答',
      title: reply.question,
      fields: [
        field('问', 'name', reply.question),
        textField('答', reply.answer),
        ...(item?.meta ?? []).map((text) => field('提问', 'text', text)),
      ],
      regionCode: reply.regionCode,
      agencyCode: reply.agencyCode,
      year: Number(reply.askedOn.slice(0, 4)),
      on: reply.askedOn,
    });
  });
}

/** Rows of the ledger that are records; budgets and final accounts have their own. */
function disclosureRecords(index: ArchiveIndex): SearchRecord[] {
  return disclosureRegions(index).flatMap((code) => {
    const table = ledgerTable(index, code);
    return (index.disclosures.get(code) ?? []).flatMap(({ record }) => {
      const row = table.rows.find(({ id }) => id === `d-${record.fiscalYear}-${record.id}`);
      if (!row) return [];
      const [, what] = row.cells;
      return [
        recordOf(index, {
          kind: '公开台账',
          address: `${regionDisclosuresAddress(record.regionCode)}#${row.id}`,
          pageTitle: '公开台账',
          title: `${row.header}：${record.fiscalYear} 年${what?.text ?? ''}`,
          fields: tableFields({ ...table, rows: [row] }),
          regionCode: record.regionCode,
          agencyCode: record.agencyCode,
          year: record.fiscalYear,
        }),
      ];
    });
  });
}

function correctionRecords(index: ArchiveIndex): SearchRecord[] {
  const codes = new Map(
    [...index.archive.corrections.values()].map(({ regionCode, id }) => [`x-${regionCode}-${id}`, regionCode]),
  );
  return correctionsPage(index).regions.flatMap(({ members }) =>
    members.map((item) =>
      recordOf(index, {
        kind: '更正',
        address: `${correctionsAddress}#${item.id}`,
        pageTitle: '更正',
        title: item.what,
        fields: [
          nameField(item.what),
          field('原值', 'text', item.oldValue),
          field('新值', 'text', item.newValue),
          field('原因', 'text', item.why),
          ...item.meta.map((text) => field('更正', 'text', text)),
        ],
        regionCode: codes.get(item.id),
      }),
    ),
  );
}

function releaseRecords(index: ArchiveIndex): SearchRecord[] {
  return correctionsPage(index).releases.map(({ id, name, text }) =>
    recordOf(index, {
      kind: '发布版本',
      address: `${correctionsAddress}#${id}`,
      pageTitle: '更正',
      title: name,
      fields: [nameField(name), field('发布', 'text', text)],
      on: index.archive.releases.get(id.replace(/^v-/, ''))?.on,
    }),
  );
}
