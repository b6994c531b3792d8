import type { Archive } from '../../schemas/collections.ts';
import type { Rule } from '../rule.ts';
import { regionOfKey, type Location } from '../walk-records.ts';

export const objectExists: Rule = {
  id: 'object-exists',
  severity: 'error',
  title: '每个对象编号都有对象记录',
  source: '本站内容约定：编号须有对应的记录',
  *check(archive) {
    for (const { collection, key, path, id } of objectsNamed(archive)) {
      const region = regionOfKey(key);
      if (id === undefined || archive.objects.has(`${region}/${id}`)) continue;
      const message = `地区 ${region} 没有编号为“${id}”的对象。请新建 objects/${region}/${id}.json，或改正编号。`;
      yield { collection, key, path, value: id, message, missing: { collection: 'objects', key: `${region}/${id}` } };
    }
  },
};

type Named = Location & { id: string | undefined };

function* objectsNamed(archive: Archive): Generator<Named> {
  for (const [key, { object }] of archive.dossiers) yield { collection: 'dossiers', key, path: ['object'], id: object };
  for (const [key, { continues }] of archive.objects) {
    yield { collection: 'objects', key, path: ['continues'], id: continues };
  }
  for (const [key, { objects }] of archive.surveys) {
    for (const [index, id] of (objects ?? []).entries())
      yield { collection: 'surveys', key, path: ['objects', index], id };
  }
  for (const collection of ['disclosures', 'replies', 'evaluationReports'] as const) {
    for (const [key, { object }] of archive[collection]) yield { collection, key, path: ['object'], id: object };
  }
  for (const [key, { objects, opinions }] of archive.sessions) {
    for (const [index, id] of (objects ?? []).entries())
      yield { collection: 'sessions', key, path: ['objects', index], id };
    for (const [index, { about }] of (opinions ?? []).entries()) {
      yield { collection: 'sessions', key, path: ['opinions', index, 'about'], id: about };
    }
  }
}
