import type { AuthoredEvidence, AuthoredSource } from '../source/source.schema.ts';
import type { Evidence, LineRange, Source } from '../source/source.ts';
import { parseLines } from '../source/line-ranges.ts';
import { bySection } from '../source/section-of.ts';
import type { Item, Path } from './item.ts';
import { nearestWord } from './nearest-word.ts';
import { present } from './present.ts';
import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';

/** A source of the bank with the length of its file. */
export interface KnownSource {
	readonly source: Source;
	readonly length: AuthoredSource['length'];
}

/** The sources that evidence may name, by id. */
export type KnownSources = ReadonlyMap<string, KnownSource>;

/**
 * Evidence with its section; each line range, and each section it runs through, gives one piece. What names no source of the bank, or
 * lines outside the file or its sections, is left out and named as a problem.
 */
export function compileEvidence(
	authored: AuthoredEvidence,
	fallback: string | undefined,
	place: { readonly item: Item<unknown>; readonly path: Path },
	sources: KnownSources,
	problems: Problem[]
): Evidence[] {
	const fault = (key: string, message: string, cure: string) => {
		problems.push(problemAt(place.item, [...place.path, key], message, cure));
		return [];
	};
	const id = authored.source ?? fallback;
	if (id === undefined) return fault('source', 'the evidence names no source', 'add source:');
	const known = sources.get(id);
	if (known === undefined) {
		const near = nearestWord(id, [...sources.keys()]);
		const cure = near === undefined ? 'list it in bank.yaml' : `did you mean '${near}'?`;
		return fault('source', `'${id}' is no source of this bank`, cure);
	}
	const ranges = parseLines(authored.lines);
	if (ranges === undefined) {
		return fault('lines', `the lines ${String(authored.lines)} run backwards`, 'write first-last');
	}
	const stance = authored.stance ?? 'asserts';
	return ranges.flatMap((range, index) => {
		const pieces = inside(range, known) ? bySection(known.source.sections, range) : undefined;
		if (pieces === undefined) {
			return fault('lines', outside(range, known), 'open the text and mend the lines');
		}
		return pieces.map(({ title, lines }, piece) => {
			const phrase = index + piece === 0 ? authored.phrase : undefined;
			return present({ source: id, lines, section: title, stance, phrase });
		});
	});
}

function inside([, to]: LineRange, { length }: KnownSource): boolean {
	return to <= length;
}

function outside([from, to]: LineRange, known: KnownSource): string {
	const { id } = known.source;
	if (inside([from, to], known)) return `lines ${from}-${to} begin or end in no section of ${id}`;
	return `line ${to} lies past the end of ${id}, which has ${known.length}`;
}
