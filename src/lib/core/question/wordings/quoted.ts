/** A pair of single marks round words, not an apostrophe within one. */
const INNER =
	/(?<![\p{L}\d])[‘'](?<words>[^‘’']+(?:(?<=\p{L})[’'](?=\p{L})[^‘’']+)*)[’'](?!\p{L})/gu;

/** A text between single quotation marks; those within it become double ones, and a text marked already is marked once. */
export function quoted(text: string): string {
	const inner = text.replace(INNER, '“$<words>”');
	const whole = /^[“"](?<words>[^“”"]*)[”"]$/.exec(inner)?.groups?.['words'];
	return `‘${whole ?? inner}’`;
}
