/** A value such as `talks-elsewhere` as a message selector: ICU's select knows no hyphens, so it becomes `talksElsewhere`. */
export function selectorOf(value: string): string {
  return value.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
