/** Tables of the package, which declares types of its functions only: `乾坤 乾坤|…`. */
declare module 'opencc-js/dict/*' {
  const pairs: string;
  export default pairs;
}
