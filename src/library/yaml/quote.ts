/**
 * A text as YAML takes it on one line: in quotes where something in it means more than itself.
 *
 * @example quoteYaml('3:1') // "'3:1'"
 */
export function quoteYaml(text: string): string {
  const plain =
    /^[^\s\-?:,[\]{}#&*!|>'"%@`][^,:#'"{}[\]&*!|>%@`\n]*$/.test(text) && !/^[\d.~]|\s$/.test(text);
  return plain ? text : `'${text.replaceAll("'", "''")}'`;
}
