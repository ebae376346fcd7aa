import type { BankIndex } from '#lib/core/bank/bank.ts';
import { plainText, type ProvenanceFact, type TextStance } from '#lib/core/bank/fact.ts';
import { sentenceCase } from '#lib/core/bank/show.ts';
import type { SourceId } from '#lib/core/ids.ts';
import type { Evidence } from '#lib/core/source/source.ts';

/** What a text does on a point, and where; a text may come several times, for those it reports. */
export type Stances = readonly (readonly [
	SourceId,
	{ readonly stance: TextStance; readonly evidence: readonly Evidence[] }
])[];

/** So many unusual words in common, and two sentences of one passage speak of one matter. */
const IN_COMMON = 2;
/** A word is unusual while no more than one statement in so many has it. */
const ONE_IN = 30;
const LONG = 5;

/** Says why the texts of a point might differ; made once for a bank. */
export type Why = (about: string, stances: Stances) => string | undefined;

/**
 * Reads the bank for reasons. Of a point it gives, in a sentence, what the bank says that an origin or purpose explains
 * of this very matter; failing that, where two of the texts stand, or what a silent one was written for; `undefined`
 * where all agree or one text alone speaks.
 */
export function openWhy(index: BankIndex): Why {
	const explained = index.bank.facts.filter(
		(fact): fact is ProvenanceFact => fact.kind === 'provenance' && fact.aspect === 'explains'
	);
	const isUnusual = unusualIn(index);
	return (about, stances) => {
		if (stances.every(([, { stance }]) => stance === 'agrees')) return undefined;
		const words = new Set(wordsOf(about).filter(isUnusual));
		const evidence = stances.flatMap(([, reading]) => reading.evidence);
		const told = explained.find((fact) => {
			const own = new Set(wordsOf(plainText(fact.statement)));
			return meet(fact, evidence) && [...own].filter((w) => words.has(w)).length >= IN_COMMON;
		});
		return told ? plainText(told.statement) : standpoints(index, stances);
	};
}

/** Whether some line is behind both. */
function meet(fact: ProvenanceFact, evidence: readonly Evidence[]): boolean {
	return fact.evidence.some(({ source, lines: [from, to] }) =>
		evidence.some(
			(other) => other.source === source && from <= other.lines[1] && other.lines[0] <= to
		)
	);
}

function unusualIn({ bank: { facts } }: BankIndex): (word: string) => boolean {
	const counts = new Map<string, number>();
	for (const fact of facts) {
		for (const word of new Set(wordsOf(plainText(fact.statement)))) {
			counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	}
	return (word) => (counts.get(word) ?? 0) * ONE_IN <= facts.length;
}

function wordsOf(text: string): string[] {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	return words.filter(({ length }) => length >= LONG);
}

function standpoints(index: BankIndex, stances: Stances): string | undefined {
	const texts = new Map(stances.filter(([id]) => index.sources.has(id)));
	if (texts.size < 2) return undefined;
	const named = (wanted: (stance: TextStance, id: SourceId) => boolean) =>
		index.sources.get([...texts].find(([id, { stance }]) => wanted(stance, id))?.[0] ?? '');
	const apart = named((stance) => stance === 'differs');
	const other = named((stance, id) => stance !== 'silent' && id !== apart?.id);
	if (apart && other) {
		return `${sentenceCase(other.name)} ${other.viewpoint}, while ${apart.name} ${apart.viewpoint}.`;
	}
	const mute = named((stance) => stance === 'silent');
	return mute && `${sentenceCase(mute.name)} was written ${mute.purpose}.`;
}
