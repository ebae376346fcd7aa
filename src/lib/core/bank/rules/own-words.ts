import { COPIED, copiedRuns, indexRuns } from '../../source/copied-runs.ts';
import type { Runs } from '../../source/copied-runs.ts';
import { splitQuotations } from '../../source/quotations.ts';
import { holds, scan, wordsOf } from '../../source/scan.ts';
import type { Scan } from '../../source/scan.ts';
import type { Item } from '../item.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { writtenNames } from './entity-spellings.ts';
import { ownTexts, tableTexts } from './own-texts.ts';
import type { OwnText } from './own-texts.ts';
import type { Rule, Texts } from './rule.ts';

const MOST_WORDS = 12;
/** Shorter words in quotation marks are titles, terms and scare quotes. */
const LEAST_WORDS = 4;

/** Copied runs of nine or more words outside quotations and names; quotations over twelve words or found in no text. */
export const ownWords: Rule = ({ draft, texts }) => {
	const names = draft.entities.flatMap(({ value }) => writtenNames(value).map(wordsOf));
	const sources = texts === undefined ? undefined : readSources(texts);
	const facts = draft.facts.flatMap((item) => ownTexts(item.value).map((own) => ({ item, own })));
	return [...facts, ...tableTexts(draft.tables)].flatMap(({ item, own }) => {
		const { quoted, unquoted } = splitQuotations(own.text);
		const copied =
			sources === undefined
				? []
				: unquoted.flatMap((part) => copiedRuns(part, sources.runs, names));
		return [
			...copied.map((run) => copiedProblem(item, own, run)),
			...quoted.flatMap((quotation) => quotationProblems(item, own, quotation, sources?.scans))
		];
	});
};

interface Sources {
	readonly runs: Runs;
	readonly scans: readonly Scan[];
}

const READ = new WeakMap<Texts, Sources>();

/** Read once for all banks: the texts are long. */
function readSources(texts: Texts): Sources {
	const known = READ.get(texts);
	if (known !== undefined) return known;
	const read = { runs: indexRuns(texts.values()), scans: [...texts.values()].map(scan) };
	READ.set(texts, read);
	return read;
}

function copiedProblem(item: Item<unknown>, { path }: OwnText, run: string): Problem {
	const message = `${wordsOf(run).length} words running are a source's own: '${run}'`;
	return problemAt(item, path, message, `say it in our own words, ${COPIED - 1} running at most`);
}

function quotationProblems(
	item: Item<unknown>,
	{ path }: OwnText,
	quotation: string,
	scans: readonly Scan[] | undefined
): Problem[] {
	const length = wordsOf(quotation).length;
	if (length > MOST_WORDS) {
		return [
			problemAt(item, path, `the quotation has ${length} words`, `quote at most ${MOST_WORDS}`)
		];
	}
	if (length < LEAST_WORDS || scans === undefined) return [];
	if (scans.some((text) => holds(text, quotation))) return [];
	const message = `the quotation '${quotation}' is in no text`;
	return [problemAt(item, path, message, 'quote word for word or take the quotation marks off')];
}
