import { labelsOfPeople } from '../../model/sensitive.ts';
import type { PrintedTable } from '../../schemas/printed-table.ts';
import type { Finding, Rule } from '../rule.ts';
import { accountsOf, eachText, oncePerRecord, recordsOf } from '../walk-records.ts';

/** Family names by frequency, and those of two characters. A word without one is taken for an office. */
const FAMILY_NAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷侍龙史陶贺毛段郝顾龚邵覃武钱戴严莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申詹欧耿关兰焦俞左柳甘祝包宁符阮纪梅童凌毕单裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';
const TWO_CHARACTERS = '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|夏侯|端木|轩辕';
const NAME = `(?:(?:${TWO_CHARACTERS})\\p{Script=Han}{1,2}|[${FAMILY_NAMES}]\\p{Script=Han}{1,2})`;
/** Last characters of offices and places. */
const OFFICE = /[局办科处室部镇乡委院校所站组会司市县区省厅队团社厂店心位府]$/;

const LABELS = labelsOfPeople.filter((label) => /人|领导|组长|成员/.test(label) && !/电话/.test(label));
const LABELLED = new RegExp(
  `(${LABELS.join('|')})(?:姓名|及电话|及联系方式)?[ \\u3000]*[:：][ \\u3000]*(${NAME})(?!\\p{Script=Han})`,
  'gu',
);
const NAME_ALONE = new RegExp(`^${NAME}$`, 'u');

type NameFinding = Pick<Finding, 'path' | 'value' | 'message'>;

export const noNamesOfPeople: Rule = {
  id: 'no-names-of-people',
  severity: 'error',
  title: '没有项目负责人、联系人、填表人等个人的姓名',
  source: '《个人信息保护法》；本站数据规则：不公开经办人和项目负责人的姓名',
  falsePositives: '“负责人：”之后是单位简称而恰好像姓名时会误报。',
  *check(archive) {
    for (const { collection, key, record } of recordsOf(archive)) {
      for (const finding of labelledNames(record)) yield { collection, key, ...finding };
    }
    for (const { collection, key, account } of accountsOf(archive)) {
      for (const [index, table] of account.tables.entries()) {
        for (const finding of namesInTable(table)) {
          yield { collection, key, ...finding, path: ['tables', index, ...finding.path] };
        }
      }
    }
  },
};

const labelledNames = oncePerRecord((record): NameFinding[] => {
  const found: NameFinding[] = [];
  eachText(record, ({ text, path }) => {
    if (!/[:：]/.test(text)) return;
    for (const [, label = '', name = ''] of text.matchAll(LABELLED)) {
      if (!OFFICE.test(name)) found.push({ path: [...path], ...named(label, name) });
    }
  });
  return found;
});

/** Names under or beside a label, as forms print them. */
function* namesInTable(table: PrintedTable): Generator<NameFinding> {
  for (const [partIndex, part] of table.parts.entries()) {
    for (const [rowIndex, row] of part.rows.entries()) {
      for (const [cellIndex, cell] of row.cells.entries()) {
        const label = [part.columns[cellIndex]?.title ?? '', row.label].find((text) => LABELS.includes(bare(text)));
        const name = bare(cell);
        if (label === undefined || !NAME_ALONE.test(name) || OFFICE.test(name)) continue;
        yield { path: ['parts', partIndex, 'rows', rowIndex, 'cells', cellIndex], ...named(label, name) };
      }
    }
  }
}

function named(label: string, name: string): Pick<Finding, 'value' | 'message'> {
  const masked = `${name.slice(0, 1)}${'＊'.repeat(name.length - 1)}`;
  return { value: masked, message: `“${label}”之后像是个人姓名（${masked}）。请删去姓名，只写单位或职务。` };
}

function bare(text: string): string {
  return text.replace(/[\s\u3000:：]/g, '');
}
