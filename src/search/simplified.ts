/**
 * Traditional characters with their simplified ones, pair by pair: those that names of offices, places and subjects of
 * budgets are written with. A query is turned only where the reader asks for it.
 */
const PAIRS =
  '預预算算績绩財财務务項项資资產产業业評评價价標标準准報报歲岁決决專专債债補补貼贴購购買买貨货員员學学校校醫医療疗養养護护' +
  '衛卫環环節节農农鄉乡鎮镇縣县區区電电機机關关構构問问責责監监審审計计劃划總总額额萬万億亿與与為为來来個个們们實实際际' +
  '單单位位書书長长門门開开發发動动勞劳條条辦办處处會会議议員员對对應应當当經经濟济費费濫滥貧贫戶户園园場场車车橋桥' +
  '樓楼舊旧幫帮扶扶體体驗验訊讯網网絡络設设備备維维護护運运輸输營营狀状況况問问題题調调查查滿满意意導导領领導导職职' +
  '稅税收收銀银幣币貸贷還还餘余結结轉转讓让劑剂減减緩缓撥拨繳缴庫库帳账賬账證证據据檔档案案錄录製制規规則则範范圍围' +
  '創创優优異异獎奖勵励懲惩罰罚違违紀纪嚴严軍军黨党國国華华漢汉廣广東东寧宁濱滨灣湾陝陕龍龙慶庆齊齐濟济鄭郑蘇苏蘭兰' +
  '無无線线鐵铁鋼钢鹽盐糧粮種种樹树林林災灾難难險险傷伤殘残婦妇嬰婴兒儿童童歷历歲岁齡龄離离孤孤獨独選选舉举聽听證证' +
  '協协會会團团組组織织給给繼继續续終终級级紅红練练習习師师幹干部部飲饮館馆藥药術术診诊檢检測测試试驗验廳厅局局屆届' +
  '層层屬属歸归類类別别質质量量達达過过進进遠远選选適适邊边際际陽阳陰阴雲云霧雾風风飛飞馬马魚鱼鳥鸟點点墾垦圖图壓压';

const SIMPLIFIED = new Map<string, string>();
const characters = [...PAIRS];
for (let at = 0; at + 1 < characters.length; at += 2) {
  SIMPLIFIED.set(characters[at] ?? '', characters[at + 1] ?? '');
}

/** The text in simplified characters, as far as the map goes. */
export function simplified(text: string): string {
  return [...text].map((character) => SIMPLIFIED.get(character) ?? character).join('');
}
