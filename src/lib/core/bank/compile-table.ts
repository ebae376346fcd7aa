import { compileEvidence } from './compile-evidence.ts';
import type { KnownSources } from './compile-evidence.ts';
import type { Item } from './item.ts';
import { present } from './present.ts';
import type { Problem } from './problem.ts';
import type { AuthoredTable } from './table.schema.ts';
import type { Table } from './table.ts';

/** A table with its section; `undefined` where its source or lines cannot be found. */
export function compileTable(
	item: Item<AuthoredTable>,
	sources: KnownSources,
	problems: Problem[]
): Table | undefined {
	const table = item.value;
	const authored = { source: table.source, lines: table.lines };
	const evidence = compileEvidence(authored, undefined, { item, path: [] }, sources, problems);
	const [first] = evidence;
	const last = evidence.at(-1);
	if (first === undefined || last === undefined) return undefined;
	return present({
		id: table.id,
		caption: table.caption,
		source: table.source,
		lines: [first.lines[0], last.lines[1]] as const,
		section: first.section,
		base: table.base,
		ask: [table.ask ?? []].flat(),
		unit: table.unit,
		rowLabel: table.rowLabel,
		columns: table.columns.map(({ base, ...column }) =>
			present({ ...column, base: base && present(base) })
		),
		rows: table.rows.map((row) => {
			return { id: String(row.id), label: row.label ?? String(row.id), cells: row.cells };
		}),
		note: table.note
	});
}
