import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function bank(...args: string[]) {
	const tsx = ['--import', 'tsx', 'src/cli/bank.ts', ...args];
	return spawnSync(process.execPath, tsx, { encoding: 'utf8', timeout: 60_000 });
}

test('says what verbs there are, and what one does', () => {
	expect(bank('--help')).toMatchObject({
		status: 0,
		stdout: expect.stringContaining('check, stats, export, mark, advise')
	});
	expect(bank('export', '--help')).toMatchObject({
		status: 0,
		stdout: expect.stringContaining('--seeds N')
	});
});

test.each([
	[[], 'No verb given.'],
	[['toString'], "There is no verb 'toString'."],
	[['check', '--foo'], "Unknown option '--foo'"],
	[['check', '--sources', 'nowhere'], "There is no folder 'nowhere'"],
	[['export'], 'Say --format json'],
	[['advise'], 'No file given.'],
	[['advise', '--file', 'nowhere.txt'], 'nowhere.txt cannot be read.'],
	[['export', '--format', 'json', '--seeds', '0'], '--seeds takes a whole number'],
	[['stats', '--bank', 'none'], "There is no bank 'none'"]
])('refuses %j with exit code 2', (args, message) => {
	const { status, stderr, stdout } = bank(...args);
	expect(stderr).toContain(message);
	expect(stdout).toBe('');
	expect(status).toBe(2);
});

test('ends quietly when its reader goes away', () => {
	const command = `${process.execPath} --import tsx src/cli/bank.ts export --format json | head -c 1`;
	const { stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
		encoding: 'utf8'
	});
	expect(stdout).toBe('[');
	expect(stderr).not.toContain('EPIPE');
});
