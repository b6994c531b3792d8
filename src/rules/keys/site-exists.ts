import type { Rule } from '../rule.ts';

export const siteExists: Rule = {
  id: 'site-exists',
  severity: 'error',
  title: '有且只有一份网站设置',
  source: '本站内容约定：网站设置',
  *check({ site }) {
    if (site.has('site')) return;
    const message = '没有网站设置，网站不能生成。请新建 site/site.json，写上网站名称、简介和数据截至日期。';
    yield {
      collection: 'site',
      key: 'site',
      path: [],
      value: '',
      message,
      missing: { collection: 'site', key: 'site' },
    };
  },
};
