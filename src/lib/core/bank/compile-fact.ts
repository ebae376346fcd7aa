import { parseEdtf } from '../date/historical-date.ts';
import type { HistoricalDate } from '../date/historical-date.ts';
import type { Evidence } from '../source/source.ts';
import type { AuthoredEvidence } from '../source/source.schema.ts';
import { compileEvidence } from './compile-evidence.ts';
import type { KnownSources } from './compile-evidence.ts';
import { compileKind } from './compile-kind.ts';
import type { FactItem } from './content.ts';
import type { Fact, FactBase, Figure } from './fact.ts';
import type { Path } from './item.ts';
import { present } from './present.ts';
import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';
import { readFigure } from './read-figure.ts';
import { readSpans } from './read-spans.ts';
import { figuresOf } from './table.ts';
import type { Series, Table } from './table.ts';

/** What facts are compiled against. */
export interface FactContext {
	readonly sources: KnownSources;
	readonly entities: ReadonlySet<string>;
	readonly tables: readonly Table[];
	readonly problems: Problem[];
}

/** Reads the parts of one fact; what cannot be read is `undefined` and named as a problem. */
export interface FactReader {
	readonly isEntity: (id: string) => boolean;
	/** Ids of the rows of a column, or columns of a row, that hold a figure; none where the table has no such line. */
	readonly figuresOf: (table: string, of: Series['of'], id: string | undefined) => string[];
	readonly date: (edtf: string | number, path: Path) => HistoricalDate | undefined;
	readonly figure: (text: string | number, path: Path) => Figure | undefined;
	readonly evidence: (
		authored: AuthoredEvidence | readonly AuthoredEvidence[] | undefined,
		path: Path,
		fallback?: string
	) => Evidence[];
	/** Whether a date or figure could not be read, so that the fact must be left out. */
	readonly failed: () => boolean;
}

/** One fact as the app reads it; `undefined` where a date or figure in it cannot be read. */
export function compileFact(item: FactItem, context: FactContext): Fact | undefined {
	const authored = item.value;
	const reader = factReader(item, context);
	const ask = Object.entries(authored.ask ?? {}).map(([facet, stems]) => [facet, [stems].flat()]);
	const base: FactBase = present({
		id: authored.id,
		topic: item.topic,
		importance: authored.importance,
		statement: readSpans(authored.statement),
		note: authored.note,
		ask: Object.fromEntries(ask) as FactBase['ask'],
		cards: authored.cards,
		single: authored.single ?? [],
		accept: authored.accept ?? {},
		evidence: reader.evidence(authored.evidence, ['evidence'])
	});
	const fact = compileKind(authored, base, reader);
	return reader.failed() ? undefined : fact;
}

function factReader(item: FactItem, context: FactContext): FactReader {
	const { sources, entities, tables, problems } = context;
	let failed = false;
	const read = <T>(value: T | undefined, path: Path, message: string, cure: string) => {
		if (value === undefined) {
			failed = true;
			problems.push(problemAt(item, path, message, cure));
		}
		return value;
	};
	return {
		isEntity: (id) => entities.has(id),
		figuresOf: (table, of, id) =>
			figuresOf(
				tables.find((one) => one.id === table),
				of,
				id
			),
		date: (edtf, path) => {
			const cure = "write it in EDTF: 1930-11-25, 1930-11, 1930, '1925/1930', '1929~'";
			return read(parseEdtf(String(edtf)), path, `'${edtf}' is no date`, cure);
		},
		figure: (text, path) => {
			const cure = 'write 5, 2000-3000 or about 2000';
			return read(readFigure(text), path, `'${text}' is no figure`, cure);
		},
		evidence: (authored, path, fallback) =>
			[authored ?? []].flat().flatMap((one, index) => {
				const place = { item, path: Array.isArray(authored) ? [...path, index] : path };
				return compileEvidence(one, fallback, place, sources, problems);
			}),
		failed: () => failed
	};
}
