import type { Span } from './fact.ts';

/** Reads `[words](slot)` marks; square brackets that no slot follows stay as they are. */
export function readSpans(text: string): Span[] {
	const spans: Span[] = [];
	let end = 0;
	for (const mark of text.matchAll(/\[([^[\]]+)\]\(([^()\s]+)\)/g)) {
		if (mark.index > end) spans.push({ text: text.slice(end, mark.index) });
		spans.push({ text: mark[1] ?? '', slot: mark[2] ?? '' });
		end = mark.index + mark[0].length;
	}
	if (end < text.length) spans.push({ text: text.slice(end) });
	return spans;
}
