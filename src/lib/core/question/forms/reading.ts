import type { CellFact, FindingFact } from '../../bank/fact.ts';
import type { Table } from '../../bank/table.ts';
import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import { coarsen } from '../asked.ts';
import type { Candidate } from '../card.ts';
import { asDistractor, chooseDistractors } from '../distractors/choose.ts';
import { dateScale } from '../distractors/date-candidates.ts';
import { placesOf } from '../flaws/scale.ts';
import { shuffle } from '../../random.ts';
import type { Exhibit, ReadingQuestion } from '../question.ts';
import { apartOnChart } from '../readings/apart-on-chart.ts';
import { chartSeries } from '../readings/chart-series.ts';
import { varied } from '../readings/varied.ts';
import { readingStem, suitsChart, tableStem } from '../readings/reading-stem.ts';

/** A stem that wants no exact figure gets options. */
const ROUGHLY = /\b(?:about|roughly|approximately) (?:how|what)\b/i;

/** A question answered from a table or a chart in view: by an option, or by a figure typed. */
export function buildReading(asking: Asking): ReadingQuestion | undefined {
	const { open, card, random, stem } = asking;
	const fact = open.index.facts.get(card.fact);
	if (fact?.kind !== 'finding' && fact?.kind !== 'cell') return undefined;
	const table = open.index.tables.get(fact.table);
	if (!table || givesAway(asking, fact, table)) return undefined;
	const series = suitsChart(stem) ? chartSeries(table, fact) : undefined;
	if (series && random() < 0.5) return onChart(asking, { table: table.id, as: 'chart', series });
	return onTable(asking, { table: table.id, as: 'table' }, fact);
}

function onTable(
	asking: Asking,
	exhibit: Exhibit,
	fact: FindingFact | CellFact
): ReadingQuestion | undefined {
	const { card, answer, stem, random } = asking;
	if (fact.kind === 'finding' && fact.finds === 'not-shown')
		return withOptions(asking, exhibit, stem, varied(card.own, random));
	if (answer.type !== 'number') return withOptions(asking, exhibit, tableStem(stem), card.own);
	const offered = withOptions(asking, exhibit, tableStem(stem), card.own);
	if (ROUGHLY.test(stem)) return offered;
	return random() < 0.5 && offered ? offered : typed(asking, exhibit, fact);
}

/** A figure is estimated from a chart, so the options lie well apart and the nearest is asked for. */
function onChart(asking: Asking, exhibit: Exhibit): ReadingQuestion | undefined {
	const { card, answer, stem } = asking;
	if (answer.type !== 'number')
		return withOptions(asking, exhibit, readingStem(stem, 'Use the chart.'), card.own);
	const asked = readingStem(stem, 'Use the chart and choose the nearest figure.');
	return withOptions(asking, exhibit, asked, apartOnChart(card, answer));
}

/** A quotient is asked for with the decimals that its key has. */
function typed(asking: Asking, exhibit: Exhibit, fact: FindingFact | CellFact): ReadingQuestion {
	const stem = tableStem(asking.stem);
	const divides = fact.kind === 'finding' && fact.finds !== 'difference';
	return {
		...questionBase(asking, divides ? `${stem} Give one decimal.` : stem),
		form: 'reading',
		exhibit,
		options: [],
		key: asking.key,
		answer: asking.answer
	};
}

function withOptions(
	asking: Asking,
	exhibit: Exhibit,
	stem: string,
	candidates: readonly Candidate[]
): ReadingQuestion | undefined {
	const { key, answer, random, hints } = asking;
	const scale = scaleOf(asking);
	const slot = hints.slot ?? Math.floor(random() * 4);
	const seenWrong = hints.seenWrong ?? [];
	const chosen = chooseDistractors(candidates, { key, scale, slot, seenWrong }, random);
	if (chosen.length === 0) return undefined;
	const options =
		scale === undefined ? placed(asking, chosen, slot) : ascending(key, scale, chosen);
	return {
		...questionBase(asking, stem, chosen.map(asDistractor)),
		form: 'reading',
		exhibit,
		options,
		key,
		answer
	};
}

function scaleOf({ answer }: Asking): number | undefined {
	if (answer.type === 'number') return answer.figure.low;
	return answer.type === 'date' ? dateScale(coarsen(answer.date, answer.asked)) : undefined;
}

function placed(
	{ key, random }: Asking,
	chosen: readonly Candidate[],
	slot: number
): readonly string[] {
	const options = shuffle(chosen, random).map(({ text }) => text);
	options.splice(Math.min(slot, options.length), 0, key);
	return inSequence(options);
}

/** Steps from year to year stand in their order. */
function inSequence(options: readonly string[]): readonly string[] {
	const places = placesOf(options);
	if (!places) return options;
	return options
		.map((option, i) => ({ option, at: places[i]?.at ?? 0 }))
		.sort((a, b) => a.at - b.at)
		.map(({ option }) => option);
}

function ascending(key: string, scale: number, chosen: readonly Candidate[]): readonly string[] {
	return [...chosen, { text: key, scale }]
		.sort((a, b) => (a.scale ?? 0) - (b.scale ?? 0))
		.map(({ text }) => text);
}

/** The highest or lowest is no question where stem or caption names it and not all its rivals. */
function givesAway({ stem, card, key }: Asking, fact: FindingFact | CellFact, table: Table) {
	if (fact.kind !== 'finding' || (fact.finds !== 'highest' && fact.finds !== 'lowest'))
		return false;
	const said = `${stem} ${table.caption}`.toLowerCase();
	const names = (text: string) => said.includes(text.toLowerCase());
	return names(key) && !card.own.every(({ text }) => names(text));
}
