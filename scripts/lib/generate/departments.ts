/** Departments of the invented city, the most common first. `short` is the word that archetypes use. */
export type Department = {
  short: string;
  slug: string;
  name: string;
  duties: string;
  /** 行政运行 of its field. */
  basicCode: string;
};

const LINES = `
民政|civil-affairs|民政局|养老服务、社会救助、社会福利和殡葬管理|2080201
教育|education|教育局|各级各类教育的规划、管理和经费保障|2050101
卫健|health|卫生健康委员会|公共卫生、医疗服务和妇幼健康|2100101
住建|housing|住房和城乡建设局|住房保障、城市建设和建筑业管理|2120101
交通|transport|交通运输局|公路、公共交通和运输管理|2140101
农业|agriculture|农业农村局|种养业、农田建设和乡村建设|2130101
水务|water|水务局|水利工程、农村供水和防汛抗旱|2130301
生态|environment|生态环境局|水、大气、土壤污染防治和监测|2110101
文旅|culture|文化广电和旅游局|公共文化、文物保护、旅游和体育|2070101
人社|labour|人力资源和社会保障局|就业、社会保险和人才服务|2080101
财政|finance|财政局|财政收支、预算绩效和国有资产管理|2010601
城管|city-management|城市管理局|环境卫生、市政设施维护和城市秩序|2120104
公安|police|公安局|社会治安和道路交通安全|2040201
应急|emergency|应急管理局|安全生产、防灾减灾和应急救援|2240101
自规|land|自然资源和规划局|国土空间规划、地质灾害防治和不动产登记|2200101
科技|science|科学技术局|科技计划、成果转化和创新平台|2060101
工信|industry|工业和信息化局|工业运行、技术改造和中小企业服务|2150501
商务|commerce|商务局|商贸流通、消费促进和市场建设|2160201
市监|market-supervision|市场监督管理局|食品药品、质量和市场秩序监管|2013801
退役|veterans|退役军人事务局|优待抚恤、安置就业和烈士褒扬|2082801
医保|medical-insurance|医疗保障局|医疗保险、医疗救助和价格招采|2101501
司法|justice|司法局|法治宣传、法律援助和公共法律服务|2040601
残联|disabled|残疾人联合会|残疾人康复、就业和权益维护|2081101
机关事务|office-affairs|机关事务管理局|办公用房、公务用车和后勤保障|2010301
`;

export const departments: readonly Department[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [short = '', slug = '', name = '', duties = '', basicCode = ''] = line.split('|');
    return { short, slug, name: `示例市${name}`, duties, basicCode };
  });
