import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers } from './support/install-browsers.ts';
import { buildEnvironment, SITES } from './support/sites.ts';
import type { Site } from './support/sites.ts';

type Count = { passed: number; failed: number };

const REPORTS = 'test-results';
const UNIT_REPORT = `${REPORTS}/unit.json`;
const END_TO_END_REPORT = `${REPORTS}/end-to-end.json`;

/** Every stage; one that is not made of tests counts as one. */
const STAGES: readonly (readonly [string, () => Count])[] = [
	['types', () => asOne(run('npm', ['run', '-s', 'check']))],
	['format', () => asOne(run('prettier', ['--check', '.']))],
	['lint', () => asOne(run('eslint', ['--max-warnings', '0', '.']))],
	['unit, property and content tests', unitTests],
	['build', () => asOne(build(SITES.root))],
	['build of a second version', () => asOne(build(SITES.next))],
	['build for a sub-path', () => asOne(build(SITES.subPath))],
	['browsers', () => ({ passed: 0, failed: ensureBrowsers().length })],
	['end-to-end tests', endToEndTests]
];

/** Runs one of the project's tools, which `npm test` puts on the path. */
function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
	const options = { stdio: 'inherit', env: { ...process.env, ...env } } as const;
	return spawnSync(command, args, options).status === 0;
}

function asOne(isGood: boolean): Count {
	return isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function build(site: Site): boolean {
	return run('vite', ['build', '--logLevel', 'warn'], buildEnvironment(site));
}

function unitTests(): Count {
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
	const isGood = run('vitest', ['run', ...reporters]);
	const report = readReport<{ numPassedTests: number; numFailedTests: number }>(UNIT_REPORT);
	return counted(isGood, report?.numPassedTests, report?.numFailedTests);
}

function endToEndTests(): Count {
	const isGood = run('playwright', ['test', '-c', 'tests/e2e/playwright.config.ts'], {
		PLAYWRIGHT_JSON_OUTPUT_FILE: END_TO_END_REPORT
	});
	const report = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(
		END_TO_END_REPORT
	);
	return counted(isGood, report?.stats.expected, report?.stats.unexpected);
}

/** A run that went wrong counts at least one failure, even where no test could report it. */
function counted(isGood: boolean, passed = 0, failed = 0): Count {
	return { passed, failed: isGood ? failed : Math.max(1, failed) };
}

function readReport<T>(path: string): T | undefined {
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as T;
	} catch {
		return undefined;
	}
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const total: Count = { passed: 0, failed: 0 };
const broken: string[] = [];
for (const [name, stage] of STAGES) {
	console.log(`\n== ${name}`);
	const startedAt = Date.now();
	const { passed, failed } = stage();
	console.log(`${name}: ${Math.round((Date.now() - startedAt) / 1000)} s`);
	total.passed += passed;
	total.failed += failed;
	if (failed > 0) broken.push(name);
}
if (broken.length > 0) console.log(`\nFailed in: ${broken.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
