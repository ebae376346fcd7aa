import type { ProvenanceFact } from '../../bank/fact.ts';
import { plainText } from '../../bank/fact.ts';
import { sentenceCase, voiceName } from '../../bank/show.ts';
import { shuffle } from '../../random.ts';
import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import { cognate, contentWords } from '../flaws/words.ts';
import type { MatchQuestion } from '../question.ts';

/** The columns of the grid. */
const VALUE = 'a value';
const LIMIT = 'a limit';
/** Fewer rows make no grid. */
const FEWEST = 3;

/** Remarks of each column. */
const MOST = 3;
/** Words that a remark must share with the card before it counts as the card's own. */
const SHARED = 2;

/** Values and limits of one source told apart; the remark that says what the card says is graded. */
export function buildRemarks(asking: Asking, fact: ProvenanceFact): MatchQuestion | undefined {
	const source = asking.open.index.sources.get(fact.source);
	const column = columnOf(fact);
	if (!source || column === undefined) return undefined;
	const lead = ownRemark(fact, column === VALUE ? source.value : source.limits);
	if (lead === undefined) return undefined;
	const rows = shuffle(
		[
			...pick(asking, source.value, lead).map((remark) => [sentenceCase(remark), VALUE] as const),
			...pick(asking, source.limits, lead).map((remark) => [sentenceCase(remark), LIMIT] as const)
		],
		asking.random
	);
	const key = Object.fromEntries(rows);
	if (rows.length < FEWEST || new Set(Object.values(key)).size < 2) return undefined;
	const stem = `Sort these remarks on ${voiceName(asking.open.index, fact.source)}: is each a value or a limit for a historian?`;
	return {
		...questionBase(asking, stem),
		form: 'classify',
		prompts: rows.map(([prompt]) => prompt),
		options: [VALUE, LIMIT],
		key,
		lead: sentenceCase(lead),
		accepts: [column]
	};
}

function columnOf({ aspect }: ProvenanceFact): string | undefined {
	if (aspect === 'value') return VALUE;
	return aspect === 'limit' || aspect === 'fault' ? LIMIT : undefined;
}

/** The remark that shares most words with what the fact says; none where no remark shares two. */
function ownRemark(fact: ProvenanceFact, remarks: readonly string[]): string | undefined {
	const words = [...contentWords(`${fact.says} ${plainText(fact.statement)}`)];
	const scored = remarks.map((remark) => ({
		remark,
		shared: [...contentWords(remark)].filter((word) => words.some((own) => cognate(word, own)))
			.length
	}));
	const [best] = scored.sort((a, b) => b.shared - a.shared);
	return best && best.shared >= SHARED ? best.remark : undefined;
}

/** Some remarks of one column, the card's own among them where it belongs there. */
function pick({ random }: Asking, remarks: readonly string[], lead: string): string[] {
	const others = shuffle(
		remarks.filter((remark) => remark !== lead),
		random
	);
	return (remarks.includes(lead) ? [lead, ...others] : others).slice(0, MOST);
}
