import type { Bank } from '#lib/core/bank/bank.ts';
import type { Fact } from '#lib/core/bank/fact.ts';
import type { Evidence, Section, Source } from '#lib/core/source/source.ts';

/** From how many lines on a source counts as long. */
const LONG = 1000;
/** Lines of a long source for one fact. */
const LINES_A_FACT = 18;

/** Facts by section of each source: a fact counts once in every section that its evidence stands in. */
export function sectionCounts(bank: Bank): string[] {
	return bank.sources.flatMap((source) => {
		const cited = bank.facts.map((fact) => sectionsOf(fact, source));
		const total = cited.filter((titles) => titles.size > 0).length;
		const lines = Math.max(0, ...source.sections.map((section) => section.lines[1]));
		const rows = source.sections.map((section) => {
			const count = cited.filter((titles) => titles.has(section.title)).length;
			return `    ${section.title}: ${count}${aim(section, lines)}`;
		});
		return [`  ${source.id}: ${total} facts${overall(total, lines)}`, ...new Set(rows)];
	});
}

function aim(section: Section, lines: number): string {
	if (lines < LONG) return '';
	const [from, to] = section.lines;
	return ` of ${Math.ceil((to - from + 1) / LINES_A_FACT)}`;
}

function overall(total: number, lines: number): string {
	if (lines < LONG || total === 0) return '';
	return `, one for every ${Math.round(lines / total)} lines (wanted: ${LINES_A_FACT})`;
}

function sectionsOf(fact: Fact, source: Source): Set<string> {
	const own = evidenceOf(fact).filter((one) => one.source === source.id);
	return new Set(own.map(({ section }) => section));
}

/** All evidence of a fact, its positions' and texts' included. */
function evidenceOf(fact: Fact): Evidence[] {
	const positions = 'positions' in fact ? fact.positions : [];
	const texts = fact.kind === 'comparison' ? Object.values(fact.texts) : [];
	return [fact.evidence, ...[...positions, ...texts].map(({ evidence }) => evidence)].flat();
}
