/** A stem that speaks of the table says by itself where to look. */
const SAYS_TABLE = /\btables?\b/i;

/** Whether the stem can be asked of a chart: it does not speak of a table. */
export function suitsChart(stem: string): boolean {
	return !SAYS_TABLE.test(stem);
}

/** What the student is told to look at, before a question or after a task. */
export function readingStem(stem: string, instruction: string): string {
	return stem.endsWith('?') ? `${instruction} ${stem}` : `${stem} ${instruction}`;
}

/** Where to look for what is asked; nothing where the stem says so itself. */
export function tableStem(stem: string): string {
	return suitsChart(stem) ? readingStem(stem, 'Use the table.') : stem;
}
