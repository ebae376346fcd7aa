import { shuffle } from '../../random.ts';
import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import { positionText } from '../cards/position.ts';
import type { MatchQuestion } from '../question.ts';
import { sentenceCase, voiceName } from '../show.ts';

/** What a text can do with a claim, as the grid's columns name it. */
export const STANCES = ['agrees', 'differs', 'silent'] as const;

/** Which text agrees, differs or is silent; or which text gives which answer. */
export function buildClassify(asking: Asking): MatchQuestion | undefined {
	return asking.card.answer.type === 'stances' ? byStance(asking) : bySource(asking);
}

function byStance(asking: Asking): MatchQuestion | undefined {
	const { open, card } = asking;
	if (card.answer.type !== 'stances') return undefined;
	const rows = Object.entries(card.answer.texts).map(
		([id, stance]) => [sentenceCase(voiceName(open.index, id)), stance] as const
	);
	return grid(asking, asking.stem, rows, STANCES, null);
}

/** Claims on one point, to be given to the texts that make them; the card's own claim is graded. */
function bySource(asking: Asking): MatchQuestion | undefined {
	const { open, card, random } = asking;
	const fact = open.index.facts.get(card.fact);
	if (fact?.kind !== 'claim' && fact?.kind !== 'quantity') return undefined;
	const voiced = fact.positions.filter((p) => !p.silent && open.index.sources.has(p.by));
	const own = voiced.find((position) => position.id === card.facet);
	const claims = voiced.map((position) => sentenceCase(positionText(open.index, fact, position)));
	if (!own || voiced.length < 2 || new Set(claims).size < claims.length) return undefined;
	const names = fact.positions.filter((p) => open.index.sources.has(p.by)).map((p) => p.by);
	const options = names.map((id) => sentenceCase(voiceName(open.index, id)));
	const rows = voiced.map(
		(position, i) => [claims[i] ?? '', sentenceCase(voiceName(open.index, position.by))] as const
	);
	const question = fact.kind === 'claim' ? fact.question : (fact.question ?? fact.measure);
	const stem = `${sentenceCase(question.replace(/\?$/, ''))}? Say which text gives each answer.`;
	const lead = sentenceCase(positionText(open.index, fact, own));
	return grid(asking, stem, shuffle(rows, random), options, lead);
}

function grid(
	asking: Asking,
	stem: string,
	rows: readonly (readonly [string, string])[],
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
