import { linesIn, parseLines } from '../../source/line-ranges.ts';
import type { AuthoredLines } from '../../source/line-ranges.ts';
import { holds, scan } from '../../source/scan.ts';
import type { Scan } from '../../source/scan.ts';
import type { FactItem } from '../content.ts';
import type { Fact, Figure } from '../fact.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { workOut } from '../work-out.ts';
import { spellingsIn } from './entity-spellings.ts';
import { evidenceOf } from './evidence-of.ts';
import type { PlacedEvidence } from './evidence-of.ts';
import type { Rule, Texts } from './rule.ts';
import { inExpression, inText, positionContents, slotContents } from './slot-contents.ts';
import type { Sought, Spellings } from './sought.ts';

interface ScannedEvidence extends PlacedEvidence {
	readonly scan: Scan;
}

type Contents = ReadonlyMap<string, readonly Sought[]>;

/** Slots whose dates, figures or names do not stand in the lines cited for them, and phrases that do not. */
export const slotsFound: Rule = ({ draft, bank, texts }) => {
	if (texts === undefined) return [];
	const spellings = spellingsIn(draft);
	return draft.facts.flatMap((item) => {
		const fact = bank.facts.find(({ id }) => id === item.value.id);
		if (fact === undefined) return [];
		const evidence = evidenceOf(item.value).flatMap((one) => scanned(one, texts));
		return [
			...evidence.flatMap((one) => phraseMissing(item, one)),
			...evidence.flatMap((one) => [...readingsWrong(item, one), ...workWrong(item, one, fact)]),
			...groupsOf(fact, item, slotContents(fact, bank, spellings), spellings).flatMap(
				({ owner, contents }) => {
					const own = evidence.filter((one) => one.owner === owner);
					return own.length === 0 ? [] : missing(item, own, contents);
				}
			)
		];
	});
};

/** The fact itself, and each position or text with evidence of its own. */
function groupsOf(fact: Fact, item: FactItem, own: Contents, spellings: Spellings) {
	const groups: { owner: string | undefined; contents: Contents }[] = [
		{ owner: undefined, contents: own }
	];
	if ('positions' in fact) {
		for (const position of fact.positions) {
			groups.push({ owner: position.id, contents: positionContents(position, spellings) });
		}
	}
	if (item.value.kind === 'comparison') {
		for (const [source, { stance, says }] of Object.entries(item.value.texts)) {
			const claim = stance === 'agrees' && says === undefined ? inText(item.value.claim) : [];
			groups.push({
				owner: source,
				contents: new Map([['says', [...claim, ...inText(says ?? '')]]])
			});
		}
	}
	return groups;
}

function scanned(evidence: PlacedEvidence, texts: Texts): ScannedEvidence[] {
	const text = texts.get(evidence.source ?? '');
	if (text === undefined) return [];
	const { lines, context } = evidence.authored;
	if (linesOf(text, lines).length === 0) return [];
	const parts = [context, lines].flatMap((authored) => linesOf(text, authored));
	return [{ ...evidence, scan: scan(parts) }];
}

function linesOf(text: readonly string[], lines: AuthoredLines | undefined): string[] {
	const ranges = lines === undefined ? [] : (parseLines(lines) ?? []);
	return ranges.flatMap((range) => linesIn(text, range));
}

/** A slot that evidence is named for must stand in its lines; one that none is named for, somewhere in all cited lines. */
function missing(
	item: FactItem,
	evidence: readonly ScannedEvidence[],
	contents: Contents
): Problem[] {
	const claimed = new Set(evidence.flatMap(({ authored }) => named(authored)));
	const excused = new Set(evidence.flatMap(({ authored }) => excuses(authored)));
	return [...contents].flatMap(([slot, soughts]) => {
		if (excused.has(slot)) return [];
		const owner = evidence[0]?.owner;
		const isClaimed = claimed.has(slot) || (owner !== undefined && claimed.has(owner));
		if (!isClaimed) {
			const lost = soughts.filter(({ found }) => !evidence.some((one) => found(one.scan)));
			return lost.map((one) => problem(item, evidence[0], slot, one.shown));
		}
		return evidence
			.filter(({ authored }) => named(authored).some((name) => name === slot || name === owner))
			.flatMap((one) => {
				const lost = soughts.filter(({ found }) => !found(one.scan));
				return lost.map(({ shown }) => problem(item, one, slot, shown));
			});
	});
}

function named({ slots = [] }: PlacedEvidence['authored']): readonly string[] {
	return slots.map((slot) => (slot === 'member' ? 'all' : slot));
}

function excuses({ reading = [], worked = {} }: PlacedEvidence['authored']): string[] {
	return [...reading.map(({ slot }) => slot), ...Object.keys(worked)];
}

function problem(
	item: FactItem,
	at: ScannedEvidence | undefined,
	slot: string,
	shown: string
): Problem {
	const lines = at === undefined ? '' : `${at.source ?? ''} lines ${String(at.authored.lines)}`;
	const message = `'${shown}' of the slot '${slot}' is not in ${lines}`;
	const cure =
		'mend it or the lines; add context: for a year or name that stands earlier, slips: for a misprinted name, worked: for arithmetic, reading: for a garbled figure';
	return problemAt(item, at?.path ?? [], message, cure);
}

function phraseMissing(
	item: FactItem,
	{ authored, path, source, scan: text }: ScannedEvidence
): Problem[] {
	if (authored.phrase === undefined || holds(text, authored.phrase)) return [];
	const message = `the phrase '${authored.phrase}' is not in ${source ?? ''} lines ${String(authored.lines)}`;
	return [problemAt(item, [...path, 'phrase'], message, 'quote word for word or mend the lines')];
}

function readingsWrong(item: FactItem, { authored, path, scan: text }: ScannedEvidence): Problem[] {
	return (authored.reading ?? []).flatMap(({ printed }, index) => {
		if (holds(text, printed)) return [];
		const cure = 'write the characters as the file has them';
		const message = `what is said to be printed, '${printed}', is not in the lines`;
		return [problemAt(item, [...path, 'reading', index], message, cure)];
	});
}

function workWrong(
	item: FactItem,
	{ authored, path, scan: text, owner }: ScannedEvidence,
	fact: Fact
): Problem[] {
	return Object.entries(authored.worked ?? {}).flatMap(([slot, expression]) => {
		const at = [...path, 'worked', slot];
		const value = workOut(expression);
		const lost = inExpression(expression).filter(({ found }) => !found(text));
		const found = lost.map(({ shown }) => {
			return problemAt(
				item,
				at,
				`'${shown}' of the arithmetic is not in the lines`,
				'use only figures that the lines have'
			);
		});
		const figure = figureOf(fact, owner);
		if (value !== undefined && figure !== undefined && figure.low <= value && value <= figure.high)
			return found;
		const cure =
			"write figures, + - * /, brackets, days(1930-11-25/1930-12-07) or count(Name, Name), which must give the fact's value";
		return [
			...found,
			problemAt(item, at, `'${expression}' gives ${value ?? 'nothing'}, not the value`, cure)
		];
	});
}

function figureOf(fact: Fact, owner: string | undefined): Figure | undefined {
	if (fact.kind !== 'quantity' && fact.kind !== 'claim') return undefined;
	if (owner !== undefined) return fact.positions.find(({ id }) => id === owner)?.value;
	return fact.kind === 'quantity' ? fact.value : undefined;
}
