import type { MatchQuestion, MultiChoiceQuestion, OrderQuestion } from '../question/question.ts';
import { fold } from './fold.ts';
import type { Verdict } from './verdict.ts';

/** Checks ticked options: all keys and nothing else is right; each wrong tick takes one right one away. */
export function checkTicks(question: MultiChoiceQuestion, given: readonly string[]): Verdict {
	const ticked = new Set(given.map((text) => fold(text)));
	const hits = question.key.filter((key) => ticked.has(fold(key)));
	const wrong = [...ticked].length - hits.length;
	const missing = question.key.filter((key) => !ticked.has(fold(key)));
	const shown = question.key.join(', ');
	if (wrong === 0 && missing.length === 0) {
		return { kind: 'right', share: 1, reason: 'Those and no others.', shown };
	}
	const share = Math.max(0, (hits.length - wrong) / question.key.length);
	const parts = [
		missing.length > 0 ? `Missing: ${missing.join(', ')}.` : '',
		wrong > 0 ? `${wrong === 1 ? 'One tick does' : `${wrong} ticks do`} not belong.` : ''
	];
	const reason = parts.filter((part) => part !== '').join(' ');
	return {
		kind: hits.length > 0 ? 'partly' : 'wrong',
		share: Math.min(share, 0.99),
		reason,
		shown,
		missing
	};
}

/**
 * Checks an order by Kendall's measure (Kendall 1938): the share of pairs that stand the right way round. Where one
 * item is graded, its own pairs alone count.
 */
export function checkOrder(
	question: Pick<OrderQuestion, 'key' | 'lead'>,
	given: readonly string[]
): Verdict {
	const place = new Map(given.map((text, i) => [fold(text), i]));
	const placeOf = (item: string) => place.get(fold(item)) ?? Number.NaN;
	const pairs = question.key.flatMap((a, i) =>
		question.key.slice(i + 1).map((b) => [a, b] as const)
	);
	const right = pairs.filter(([a, b]) => placeOf(a) < placeOf(b));
	const shown = question.key.join(' → ');
	const count = `${right.length} of ${pairs.length} pairs stand the right way round.`;
	if (right.length === pairs.length && pairs.length > 0) {
		return { kind: 'right', share: 1, reason: 'Every item is in its place.', shown };
	}
	const { lead } = question;
	const graded = (pair: readonly string[]) => lead === null || pair.includes(lead);
	const share = right.filter(graded).length / Math.max(1, pairs.filter(graded).length);
	if (lead !== null && share === 1) {
		return { kind: 'right', share, reason: `‘${lead}’ is in its place; others are not.`, shown };
	}
	return { kind: share > 0 ? 'partly' : 'wrong', share, reason: count, shown };
}

/** Checks a grid: where one row is graded that row decides; else the share of rows that are right. */
export function checkGrid(
	question: MatchQuestion,
	given: Readonly<Record<string, string>>
): Verdict {
	const rows = question.prompts;
	const isRight = (prompt: string) =>
		fold(given[prompt] ?? '') === fold(question.key[prompt] ?? '');
	const right = rows.filter(isRight);
	const shown = rows.map((prompt) => `${prompt}: ${question.key[prompt] ?? ''}`).join('; ');
	if (right.length === rows.length) {
		return { kind: 'right', share: 1, reason: 'Every row is right.', shown };
	}
	const { lead } = question;
	const count = `${right.length} of ${rows.length} rows right.`;
	if (lead === null) {
		const share = right.length / rows.length;
		return { kind: share > 0 ? 'partly' : 'wrong', share, reason: count, shown };
	}
	const asked = `The row this card asks for, ‘${lead}’,`;
	if (isRight(lead))
		return { kind: 'right', share: 1, reason: `${asked} is right. ${count}`, shown };
	return { kind: 'wrong', share: 0, reason: `${asked} is not right. ${count}`, shown };
}
