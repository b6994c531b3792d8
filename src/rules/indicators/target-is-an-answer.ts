import { indicatorRule } from './indicator-rule.ts';

/** Answers of which one stands for not done: offered together they leave open which is asked for. */
const ANSWER =
  '(?:基本|较|不|未|非)?(?:优|良|好|中|高|低|差|坏|是|否|有|无|一般|合格|达标|完成|通过|满意|健全|规范|及时|到位|合规)';
const CHOICES = new RegExp(`^${ANSWER}(?:[/、或]${ANSWER})*[/、或](?:不|未|非|较?差|低|坏|否|无|一般)`);
const CHOICE =
  /^(定性)?(优[、/]?良[、/]?(中|一般|合格|可)[、/]?(低?[、/]?差|不合格|低)?|优[、/]?良[、/]?差|高[、/]?中[、/]?低|大[、/]?中[、/]?小|[是能有]否\p{Script=Han}{1,8}|好坏|与否|是否|有无|高低|优劣|大小|多少|强弱|是否|达标与否|完成与否|健全与否)$/u;

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
    target?.kind === 'qualitative' && isChoice(plain)
      ? { field: 'target', message: `的指标值印作“${row.target}”，是待选的项，没有写明要求达到哪一项。` }
      : undefined,
);

/** Whether answers to choose from stand where one of them belongs. Signs are folded. */
export function isChoice(plain: string): boolean {
  return CHOICE.test(plain) || CHOICES.test(plain);
}
