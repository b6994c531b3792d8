import type { Rule } from '../rule.ts';
import { newestRelease, isLater } from './changes-since-release.ts';

export const releaseIsWhole: Rule = {
  id: 'release-is-whole',
  severity: 'error',
  title: '每个发布版本的文件齐全，与发布时一样',
  source: '本站约定：发布的版本不再改动',
  *check(archive, asked) {
    for (const [key, release] of archive.releases) {
      if (!asked('releases', key)) continue;
      const place = { collection: 'releases', key } as const;
      for (const name of release.frozen.damaged()) {
        const message = `发布版本“${release.name}”的文件 ${name} 不见了，或与发布时不同。请从备份或版本库恢复 releases/${release.id}/${name}。`;
        yield {
          ...place,
          path: ['files', release.files.findIndex((file) => file.name === name)],
          value: name,
          message,
        };
      }
      const before = newestRelease({
        releases: new Map([...archive.releases].filter(([, other]) => other !== release && isLater(release, other))),
      });
      if (release.follows === before?.id) continue;
      const message = `发布版本“${release.name}”的上一版应是${before ? `“${before.id}”` : '没有'}，写的是“${release.follows ?? ''}”。请恢复被删去的版本，或改正 follows。`;
      yield { ...place, path: release.follows === undefined ? [] : ['follows'], value: release.follows ?? '', message };
    }
  },
};
