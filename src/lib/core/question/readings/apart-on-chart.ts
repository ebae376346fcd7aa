import { figureText } from '../../bank/show.ts';
import { rounded } from '../../bank/worked.ts';
import type { Candidate, Card } from '../card.ts';
import type { Answer } from '../question.ts';

/** Figures that the eye is to tell apart must differ by so much of the key. */
const APART = 0.25;
/** Ratios to the key, for figures that no slip gives. */
const RATIOS = [0.7, 1.35, 0.4, 1.7, 2.1] as const;

/** Wrong figures far enough from the key and from each other to be told apart on a chart: the card's own, then others. */
export function apartOnChart(
	card: Card,
	answer: Extract<Answer, { type: 'number' }>
): readonly Candidate[] {
	const key = answer.figure.low;
	const kept: Candidate[] = [];
	for (const candidate of [...card.own, ...nearby(card, answer)]) {
		const others = [key, ...kept.map(({ scale }) => scale ?? 0)];
		const far = (other: number) => Math.abs((candidate.scale ?? 0) - other) >= APART * key;
		if (others.every(far)) kept.push(candidate);
	}
	return kept;
}

function nearby(
	{ key }: Card,
	{ figure, unit, decimals = 0 }: Extract<Answer, { type: 'number' }>
) {
	const most = unit === 'per cent' || unit === '%' ? 100 : Infinity;
	const least = unit === 'times' ? 1 : 0;
	const shown = figureText(figure, unit, decimals);
	return RATIOS.map((ratio) => rounded(figure.low * ratio, decimals))
		.filter((value) => value > least && value < most)
		.map((value): Candidate => {
			const text = figureText({ low: value, high: value, approximate: false }, unit, decimals);
			return {
				text: key.replace(shown, text),
				proof: `The chart shows ${key}.`,
				nearness: 0.5,
				scale: value,
				end: value
			};
		});
}
