import { indicatorRule } from './indicator-rule.ts';

const CHOICE =
  /^(定性)?(优[、/]?良[、/]?(中|一般|合格|可)[、/]?(低?[、/]?差|不合格|低)?|优[、/]?良[、/]?差|高[、/]?中[、/]?低|大[、/]?中[、/]?小|[是能有]否\p{Script=Han}{1,8}|好坏|与否|是否|有无|高低|优劣|大小|多少|强弱|是[/或、]?否|有[/或、]无|合格[/或、]不合格|(完成|达标|通过)[/或、](未完成|不达标|未通过)|达标与否|完成与否|健全与否|[优良]?好[/、]坏)$/u;

/** The choice offered by the form is printed instead of the answer: 好坏, 与否, 是/否. */
export const targetIsAnAnswer = indicatorRule(
  {
    id: 'target-is-an-answer',
    title: '指标值是选定的要求，不是“好坏”“是否”一类的选项',
    source: '财预〔2021〕101号：直接赋分（是/否）的指标，指标值为其中一项',
    falsePositives: '当地表样规定在这一栏填写评判方式的，会误报。',
    criteria: ['assessable'],
  },
  ({ target, row, plain }) =>
    target?.kind === 'qualitative' && CHOICE.test(plain)
      ? { field: 'target', message: `的指标值印作“${row.target}”，是待选的项，没有写明要求达到哪一项。` }
      : undefined,
);
