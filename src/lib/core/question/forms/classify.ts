import { shuffle } from '../../random.ts';
import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import { positionText } from '../cards/position.ts';
import type { MatchQuestion } from '../question.ts';
import { sentenceCase, voiceName } from '../../bank/show.ts';

/** What a text can do with a claim, as the grid's columns name it. */
export const STANCES = ['agrees', 'differs', 'silent'] as const;

type Row = readonly [prompt: string, option: string];

/** Which text agrees, differs or is silent; or which text gives which answer. */
export function buildClassify(asking: Asking): MatchQuestion | undefined {
	return asking.card.answer.type === 'stances' ? byStance(asking) : bySource(asking);
}

function byStance(asking: Asking): MatchQuestion | undefined {
	const { open, card } = asking;
	if (card.answer.type !== 'stances') return undefined;
	const rows = Object.entries(card.answer.texts).map(([id, stance]): Row => [
		sentenceCase(voiceName(open.index, id)),
		stance
	]);
	return grid(asking, asking.stem, rows, STANCES, null);
}

/** Claims on one point, to be given to the texts that make them; the card's own claim is graded. */
function bySource(asking: Asking): MatchQuestion | undefined {
	const { open, card, random } = asking;
	const fact = open.index.facts.get(card.fact);
	if (fact?.kind !== 'claim' && fact?.kind !== 'quantity') return undefined;
	const bySources = fact.positions.filter((position) => open.index.sources.has(position.by));
	const name = (position: (typeof bySources)[number]) =>
		sentenceCase(voiceName(open.index, position.by));
	const rows = bySources
		.filter((position) => !position.silent)
		.map((position): Row => [
			sentenceCase(positionText(open.index, fact, position)),
			name(position)
		]);
	const own = bySources.find((position) => position.id === card.facet);
	const claims = new Set(rows.map(([claim]) => claim));
	if (!own || bySources.length < 2 || claims.size < rows.length) return undefined;
	const question = fact.kind === 'claim' ? fact.question : (fact.question ?? fact.measure);
	const task =
		rows.length === 1 ? 'Which text gives this answer?' : 'Which text gives which answer?';
	const stem = `${sentenceCase(question.replace(/\?$/, ''))}? ${task}`;
	const lead = sentenceCase(positionText(open.index, fact, own));
	return grid(asking, stem, shuffle(rows, random), bySources.map(name), lead);
}

function grid(
	asking: Asking,
	stem: string,
	rows: readonly Row[],
	options: readonly string[],
	lead: string | null
): MatchQuestion {
	return {
		...questionBase(asking, stem),
		form: 'classify',
		prompts: rows.map(([prompt]) => prompt),
		options,
		key: Object.fromEntries(rows),
		lead,
		accepts: []
	};
}
