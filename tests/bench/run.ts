import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserFigures } from './browser.ts';
import { coreFigures } from './core.ts';
import type { Figure } from './measure.ts';
import { sizeFigures } from './size.ts';

/** `npm run bench` prints the figures; `npm run bench -- --write` also puts them into the README beside this file. */
const README = join(import.meta.dirname, 'README.md');
const BEGIN = '<!-- figures: written by `npm run bench -- --write` -->';
const END = '<!-- end of figures -->';

function tableOf(figures: readonly Figure[]): string {
	const lines = figures.map(({ what, figure, beside }) => `| ${what} | ${figure} | ${beside} |`);
	return ['| what | figure | beside, in the same run |', '| --- | --- | --- |', ...lines].join(
		'\n'
	);
}

function writeTable(table: string): void {
	const text = readFileSync(README, 'utf8');
	const [before, rest] = text.split(BEGIN);
	const after = rest?.split(END)[1];
	if (before === undefined || after === undefined) throw new Error(`${README} has lost its marks`);
	writeFileSync(README, `${before}${BEGIN}\n\n${table}\n\n${END}${after}`);
	spawnSync('prettier', ['--write', README], { stdio: 'ignore' });
}

const built = spawnSync('vite', ['build', '--logLevel', 'error'], { stdio: 'inherit' });
if (built.status !== 0) throw new Error('The site could not be built');
const table = tableOf([...coreFigures(), ...(await browserFigures()), ...sizeFigures()]);
console.log(`\n${table}`);
if (process.argv.includes('--write')) writeTable(table);
