const PERSON =
  /(负责人|责任人|填报人|填表人|制表人?|制单人?|经办人?|审核人?|复核人?|联系人|会计主管|主管领导|法定代表人)(签字|签章|签名|姓名)?(\([^()]*\))?[:：]|(联系)?(电话|手机)(号码)?[:：]|^(项目)?(负责人|联系人|填报人|填表人|经办人|制表人)(姓名)?$|^(联系)?(电话|手机)(号码)?$/;

/** Whether a printed label asks for a person: 制表人：, 联系电话. Full-width signs are folded. */
export function isPersonLabel(text: string): boolean {
  return PERSON.test(text.normalize('NFKC').replace(/\s/g, ''));
}
