import type { FactReader } from './compile-fact.ts';
import { compilePositions } from './compile-positions.ts';
import type { Fact, FactBase, Member, TextReading } from './fact.ts';
import type { AuthoredFact } from './fact.schema.ts';
import type { Path } from './item.ts';
import { present } from './present.ts';
import { readTolerance } from './read-figure.ts';
import type { Series } from './table.ts';

type Authored<K extends AuthoredFact['kind']> = Extract<AuthoredFact, { kind: K }>;

/** Adds to the common part of a fact what its kind has. */
export function compileKind(fact: AuthoredFact, base: FactBase, reader: FactReader): Fact {
	const { kind } = fact;
	const when = 'when' in fact ? readGiven(fact.when, ['when'], reader.date) : undefined;
	switch (kind) {
		case 'event':
			return present({ ...base, kind, label: fact.label, when, where: fact.where, who: fact.who });
		case 'person':
			return present({ ...base, kind, who: fact.who, role: fact.role, when });
		case 'term':
			return { ...base, kind, term: fact.term, definition: fact.definition };
		case 'quantity':
			return compileQuantity(fact, base, reader);
		case 'list': {
			const members = fact.members.map((member) => readMember(member, reader));
			return { ...base, kind, of: fact.of, members, complete: fact.complete ?? false };
		}
		case 'sequence':
			return { ...base, kind, of: fact.of, steps: fact.steps };
		case 'cause':
			return { ...base, kind, cause: fact.cause, effect: fact.effect };
		case 'claim': {
			const positions = compilePositions(fact.positions, reader);
			const { question, compatible } = fact;
			return { ...base, kind, question, positions, ...(compatible ? { compatible } : {}) };
		}
		case 'relation': {
			const object = readMember(fact.object, reader);
			return { ...base, kind, subject: fact.subject, relation: fact.relation, object };
		}
		case 'cell':
			return compileCell(fact, base);
		case 'finding':
			return compileFinding(fact, base, reader);
		case 'chain':
			return {
				...base,
				kind,
				event: fact.event,
				causes: fact.causes,
				consequences: fact.consequences
			};
		case 'wording':
			return compileWording(fact, base);
		case 'comparison':
			return { ...base, kind, claim: fact.claim, texts: compileTexts(fact.texts, reader) };
		case 'provenance':
			return { ...base, kind, source: fact.source, aspect: fact.aspect, says: fact.says };
	}
}

function compileQuantity(fact: Authored<'quantity'>, base: FactBase, reader: FactReader): Fact {
	return present({
		...base,
		kind: fact.kind,
		about: fact.about,
		measure: fact.measure,
		unit: fact.unit,
		value: readGiven(fact.value, ['value'], reader.figure),
		tolerance: readTolerance(fact.tolerance),
		question: fact.question,
		positions: compilePositions(fact.positions ?? [], reader)
	});
}

function compileCell(fact: Authored<'cell'>, base: FactBase): Fact {
	const { kind, table, row, column } = fact;
	return { ...base, kind, table, row, column, tolerance: readTolerance(fact.tolerance) };
}

function compileWording(fact: Authored<'wording'>, base: FactBase): Fact {
	const { kind, source, quote, tells, plain, shows } = fact;
	return { ...base, kind, source, quote, tells, plain, shows };
}

/** Without `among`, every row of the column or column of the row that holds a figure is read. */
function compileFinding(fact: Authored<'finding'>, base: FactBase, reader: FactReader): Fact {
	const { kind, table, finds, missing, column, row } = fact;
	const of: Series['of'] = column === undefined ? 'row' : 'column';
	const id = column ?? row;
	const among = fact.among?.map(String) ?? reader.figuresOf(table, of, id);
	const series = id === undefined ? undefined : { of, id, among };
	const tolerance = readTolerance(fact.tolerance);
	return present({ ...base, kind, table, finds, series, missing, tolerance });
}

function compileTexts(texts: Authored<'comparison'>['texts'], reader: FactReader) {
	const readings = Object.entries(texts).map(([source, text]): [string, TextReading] => {
		const evidence = reader.evidence(text.evidence, ['texts', source, 'evidence'], source);
		return [source, present({ stance: text.stance, says: text.says, evidence })];
	});
	return Object.fromEntries(readings);
}

function readMember(text: string, reader: FactReader): Member {
	return reader.isEntity(text) ? { entity: text } : { text };
}

/** Reads a value that may be left out. */
export function readGiven<T>(
	value: string | number | undefined,
	path: Path,
	read: (value: string | number, path: Path) => T | undefined
): T | undefined {
	return value === undefined ? undefined : read(value, path);
}
