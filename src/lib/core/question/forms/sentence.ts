import type { Span } from '../../bank/fact.ts';
import { plainText } from '../../bank/fact.ts';
import { formatDate } from '../../date/format-date.ts';
import { sentenceCase } from '../../bank/show.ts';
import type { Asking } from '../asking.ts';
import { agrees } from '../grammatical-number.ts';
import { isOfOneShape } from './phrase-shape.ts';

/** The numbers up to twenty in words. */
export const WORDS = [
	'no',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen',
	'twenty'
];

/** The span of the sentence that holds the card's answer; none where no or several spans do, or the answer has several parts. */
export function answerSpan({ card }: Asking): Span | undefined {
	if (card.answer.type === 'list' || card.answer.type === 'sequence') return undefined;
	const spans = card.sentence.filter((span) => span.slot === card.facet);
	return spans.length === 1 ? spans[0] : undefined;
}

/** The sentence with another text in the span of the card's answer, and that span alone marked; what stays unmarked may follow it. */
export function withSpan(asking: Asking, text: string, after = ''): Span[] {
	const { facet } = asking.card;
	return asking.card.sentence.flatMap((span) => {
		if (span.slot !== facet) return [{ text: span.text }];
		return [{ text, slot: facet }, ...(after === '' ? [] : [{ text: after }])];
	});
}

/** The sentence as plain text with something else in the answer's place. */
export function sentenceWith(asking: Asking, text: string): string {
	return withSpan(asking, text)
		.map((span) => span.text)
		.join('');
}

/**
 * A candidate in the shape the sentence needs; `undefined` where the span is not simply the key, so that
 * swapping it could break the grammar.
 */
export function fittingSpan(asking: Asking, span: Span, candidate: string): string | undefined {
	const { answer, open } = asking;
	const printed = span.text;
	if (answer.type === 'number') return fittingNumber(printed, asking.card.key, candidate);
	if (answer.type === 'date') return printed === formatDate(answer.date) ? candidate : undefined;
	if (asking.card.family.startsWith('term.') && !agrees(before(asking), printed, candidate)) {
		return undefined;
	}
	if (answer.type === 'entity') {
		const entity = open.index.entities.get(answer.entity);
		if (!entity?.spellings.includes(printed)) return undefined;
		const other = open.index.bank.entities.find((e) => e.name === candidate);
		return other?.article === entity.article ? candidate : undefined;
	}
	const isKey = printed.toLowerCase() === asking.card.key.toLowerCase();
	return isKey && isOfOneShape(printed, candidate) ? candidate : undefined;
}

/** The sentence up to the answer's place. */
function before({ card }: Asking): string {
	const at = card.sentence.findIndex((span) => span.slot === card.facet);
	return plainText(card.sentence.slice(0, at));
}

function fittingNumber(printed: string, key: string, candidate: string): string | undefined {
	if (printed === key) return candidate;
	const bare = /^(\d+)\b/.exec(candidate)?.[1];
	if (bare === undefined || candidate.includes(' to ')) return undefined;
	const value = Number(bare);
	const isWord = WORDS.includes(printed.toLowerCase());
	return isWord && String(WORDS.indexOf(printed.toLowerCase())) === /^\d+/.exec(key)?.[0]
		? inCaseOf(printed, WORDS[value] ?? '')
		: undefined;
}

/** A sentence may begin with the number. */
function inCaseOf(printed: string, word: string): string {
	return /^\p{Lu}/u.test(printed) ? sentenceCase(word) : word;
}
