/** What of a text stands in quotation marks and what does not, in order. */
export interface QuotedText {
	readonly quoted: readonly string[];
	readonly unquoted: readonly string[];
}

const PAIRS =
	/“([^”]*)”|‘((?:[^’]|’(?=\p{L}))*)’(?!\p{L})|"([^"]*)"|(?<![\p{L}\p{N}])'((?:[^']|'(?=\p{L}))*)'(?![\p{L}\p{N}])/gu;

/** Splits a text at its quotations; an apostrophe inside a word is no quotation mark, an unclosed mark opens none. */
export function splitQuotations(text: string): QuotedText {
	const quoted: string[] = [];
	const unquoted: string[] = [];
	let end = 0;
	for (const match of text.matchAll(PAIRS)) {
		unquoted.push(text.slice(end, match.index));
		quoted.push(match.slice(1).find((group) => group !== undefined) ?? '');
		end = match.index + match[0].length;
	}
	unquoted.push(text.slice(end));
	return { quoted, unquoted };
}
