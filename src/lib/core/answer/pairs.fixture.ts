/** The rows of a table written one a line with `|` between the cells. */
export function pairs(table: string): [string, string, string][] {
	return table
		.trim()
		.split('\n')
		.map((line) => line.split(' | '))
		.map(([asked = '', typed = '', kind = '']) => [asked, typed, kind]);
}
