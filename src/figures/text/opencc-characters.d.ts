/** Entries parted by |, each a traditional character and its simplified ones, parted by spaces. The package has no types for its single dictionaries. */
declare module 'opencc-js/dict/TSCharacters' {
  const entries: string;
  export default entries;
}
