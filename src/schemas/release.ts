import { z } from 'zod';
import { slug } from '../model/codes.ts';
import { isoDate } from '../model/period.ts';

const count = z.int().nonnegative();

/**
 * A frozen version of the public record: `releases/<id>/release.json`. Beside it lie the frozen files that it lists;
 * what is invented lies in files of its own, whose names begin with `demo-`.
 */
export const release = z
  .strictObject({
    id: slug,
    name: z.string().min(1).meta({ title: '名称' }),
    on: isoDate.meta({ title: '发布日期' }),
    /** The release before. */
    follows: slug.optional().meta({ title: '上一版' }),
    /** 编, 审, 发. */
    offices: z
      .strictObject({
        edited: z.string().min(1).optional().meta({ title: '编' }),
        reviewed: z.string().min(1).optional().meta({ title: '审' }),
        issued: z.string().min(1).optional().meta({ title: '发' }),
      })
      .meta({ title: '编审发' }),
    /** Records by the folder of their collection, the invented ones told apart. */
    counts: z.record(z.string(), z.strictObject({ real: count, demo: count })).meta({ title: '记录数' }),
    /** Every frozen file, by its path beside `release.json`. */
    files: z
      .strictObject({
        name: z.string().regex(/^[a-z0-9][\w.-]*(\/[\w.-]+)*$/i, '应为文件夹里的文件名'),
        bytes: count.meta({ title: '字节数' }),
        sha256: z.string().regex(/^[0-9a-f]{64}$/, '应为 64 位十六进制的 SHA-256'),
      })
      .array()
      .min(1)
      .meta({ title: '文件' }),
  })
  .meta({ title: '发布版本' });
export type Release = z.infer<typeof release>;

/** SHA-256 of the parts of a frozen record, by JSON Pointer: the stages of a dossier, and '' for all the rest. */
export type PartHashes = ReadonlyMap<string, string>;

/** The frozen files of a release, each read when it is asked for. Files of records are as in the content folder. */
export type FrozenFiles = {
  /** Files that are not there, or not as they were frozen. */
  damaged(): readonly string[];
  bytesOf(name: string): Uint8Array | undefined;
  /** Every frozen record by its file, in the order of the names. */
  hashes(): ReadonlyMap<string, PartHashes>;
  /** A record as it was published. */
  recordOf(file: string): Record<string, unknown> | undefined;
};
