import { writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { advise } from './advise.ts';
import { check } from './check.ts';
import { exportQuestions } from './export.ts';
import { mark } from './mark.ts';
import { schemas } from './schemas.ts';
import { stats } from './stats.ts';
import type { Verb } from './verb.ts';

const VERBS: Readonly<Record<string, Verb>> = {
	check,
	stats,
	export: exportQuestions,
	mark,
	advise,
	schemas
};

const HELP = `npm run -s bank -- VERB [options]

Verbs: ${Object.keys(VERBS).join(', ')}
'npm run -s bank -- VERB --help' says what a verb does.`;

/** Runs one verb; a wrong verb or option is said on standard error, with exit code 2. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
	const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
	if (verb === undefined) {
		const asked = name === '--help' || name === '-h' || name === 'help';
		if (asked) print(1, HELP);
		else print(2, `${name === '' ? 'No verb given.' : `There is no verb '${name}'.`}\n\n${HELP}`);
		return asked ? 0 : 2;
	}
	const options = { ...verb.options, help: { type: 'boolean', short: 'h' } } as const;
	let values;
	try {
		({ values } = parseArgs({ args, options, allowPositionals: false }));
	} catch (error) {
		print(2, `${error instanceof Error ? error.message : String(error)}\n\n${verb.help}`);
		return 2;
	}
	if (values.help === true) {
		print(1, verb.help);
		return 0;
	}
	return verb.run({ values, write: (line) => print(1, line), complain: (line) => print(2, line) });
}

/** Writes at once, so that nothing is lost at exit; a reader that has gone away (`| head`) ends the run quietly. */
function print(stream: 1 | 2, text: string): void {
	const bytes = Buffer.from(`${text}\n`);
	let done = 0;
	while (done < bytes.length) {
		try {
			done += writeSync(stream, bytes, done);
		} catch (error) {
			const code = error instanceof Error && 'code' in error ? error.code : undefined;
			if (code === 'EPIPE') process.exit(0);
			if (code !== 'EAGAIN') throw error;
		}
	}
}

process.exitCode = await main(process.argv.slice(2));
