/** A question with the SQL that answers it from the published database. */
export type SqlExample = { title: string; sql: string };

/** Where a site shows what is invented, the examples leave it out. */
export const sqlExamples: readonly SqlExample[] = [
  {
    title: '有哪些表，各有多少字段',
    sql: `SELECT t.name, t.title, count(*) AS 字段数
FROM _tables t JOIN _fields f ON f.table_name = t.name
GROUP BY t.name ORDER BY t.name`,
  },
  {
    title: '每类评价各年度的件数',
    sql: `SELECT kind, fiscal_year, count(*) AS 件数
FROM evaluations WHERE demo = 0
GROUP BY kind, fiscal_year ORDER BY kind, fiscal_year`,
  },
  {
    title: '预算执行率不到 80% 的对象和年度（推算）',
    sql: `SELECT o.name, b.fiscal_year,
  b.adjusted_text, b.adjusted_unit, b.executed_text, b.executed_unit,
  round(100.0 * b.executed_fen / b.adjusted_fen, 2) AS 执行率, b.page
FROM object_budgets b
JOIN dossiers d ON d.key = b.dossier
JOIN objects o ON o.key = d.object
WHERE b.demo = 0 AND b.adjusted_fen > 0 AND b.executed_fen < 0.8 * b.adjusted_fen
ORDER BY b.fiscal_year, o.name`,
  },
  {
    title: '各地公布的数里名称有“评价”的',
    sql: `SELECT r.name AS 地区, s.measure, s.period_year,
  coalesce(s.value_money_text || s.value_money_unit, s.value_quantity_text || s.value_quantity_unit, s.value_text) AS 数,
  s.source_quote, s.page
FROM statements s JOIN regions r ON r.key = s.region_code
WHERE s.demo = 0 AND s.measure LIKE '%评价%'
ORDER BY s.region_code, s.period_year`,
  },
  {
    title: '同一年里目标值改过的指标',
    sql: `SELECT v.dossier, t.indicator_id, max(t.name) AS 指标,
  group_concat(t.target, ' → ') AS 各版本的目标值
FROM target_rows t JOIN targets v ON v.key = t.target_version
WHERE t.indicator_id IS NOT NULL
GROUP BY v.dossier, t.indicator_id HAVING count(DISTINCT t.target) > 1
ORDER BY v.dossier`,
  },
  {
    title: '评价之后的处理结果，按种类和年度',
    sql: `SELECT demo, kind, fiscal_year, count(*) AS 条数, count(amount_fen) AS 写明金额的
FROM consequences
GROUP BY demo, kind, fiscal_year ORDER BY demo, kind, fiscal_year`,
  },
  {
    title: '满意度调查的问法和有效份数',
    sql: `SELECT s.title, i.text AS 题目, i.result_text, i.result_scale,
  coalesce(i.valid_count, s.valid_count) AS 有效份数, s.sampling, s.page
FROM survey_items i JOIN surveys s ON s.key = i.survey
WHERE s.demo = 0 ORDER BY s.key, i.key`,
  },
  {
    title: '一个部门支出预算表里各“类”的合计',
    sql: `SELECT a.title, c.code, c.label, c.text, c.amount_unit, c.page
FROM account_cells c
JOIN account_tables t ON t.key = c.account_table
JOIN accounts a ON a.key = t.account
WHERE a.key = (SELECT t.account FROM account_tables t JOIN account_cells c ON c.account_table = t.key
               WHERE t.form = 'general-expenditure' AND length(c.code) = 3 AND t.demo = 0 ORDER BY t.account LIMIT 1)
  AND t.form = 'general-expenditure' AND c.column_key = 'total' AND length(c.code) = 3
ORDER BY c.row_no`,
  },
];
