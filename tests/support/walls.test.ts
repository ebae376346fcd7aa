import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({
	overrideConfig: [
		{
			// Planted files belong to no project, so the rules that read types rest here.
			languageOptions: { parserOptions: { projectService: false } },
			rules: {
				'@typescript-eslint/no-floating-promises': 'off',
				'@typescript-eslint/no-misused-promises': 'off',
				'@typescript-eslint/await-thenable': 'off',
				'@typescript-eslint/switch-exhaustiveness-check': 'off'
			}
		}
	]
});

async function complaints(path: string, code: string): Promise<string[]> {
	const results = await eslint.lintText(code, { filePath: path });
	return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

function anImport(from: string): string {
	return `import { thing } from '${from}';\nthing();\n`;
}

describe('imports that cross a wall', () => {
	it.each([
		['src/lib/core/x.ts', '../storage/database.ts', 'core may import only: itself'],
		['src/lib/core/session/x.ts', '../../state/session.ts', 'core may import only: itself'],
		['src/lib/core/session/x.ts', '#lib/device/files.ts', 'core may import only: itself'],
		['src/lib/core/x.ts', '../../routes/page.ts', 'core may import only: itself'],
		['src/lib/core/x.test.ts', '#lib/storage/database.ts', 'core may import only: itself'],
		['src/lib/core/x.schema.ts', '#lib/storage/database.ts', 'core may import only: itself'],
		['src/lib/core/x.ts', 'dexie', 'core is pure'],
		['src/lib/core/x.ts', 'node:fs', 'core is pure'],
		['src/lib/core/x.ts', 'svelte/reactivity', 'core is pure'],
		['src/lib/core/x.ts', '$app/paths', 'core is pure'],
		['src/lib/storage/x.ts', '#lib/state/app.ts', 'storage may import only: itself, core'],
		['src/lib/storage/x.ts', '#lib/server/content.ts', 'storage may import only: itself, core'],
		['src/lib/device/x.ts', '../storage/log.ts', 'device may import only: itself, core'],
		['src/lib/workers/x.worker.ts', '#lib/storage/log.ts', 'workers may import only: itself, core'],
		['src/lib/workers/x.worker.ts', 'dexie', 'Only storage may import dexie'],
		['src/lib/state/x.svelte.ts', '#lib/ui/Dialog.svelte', 'state may import only'],
		['src/lib/ui/x.ts', '#lib/storage/log.ts', 'ui may import only: itself, core'],
		['src/lib/ui/x.ts', '../state/app.ts', 'ui may import only: itself, core'],
		['src/lib/server/x.ts', '#lib/storage/log.ts', 'server may import only: itself, core'],
		['src/cli/x.ts', '#lib/storage/log.ts', 'cli may import only: itself, core, server'],
		['src/routes/x.ts', '#lib/server/content.ts', 'routes may import only'],
		['src/routes/x.ts', '#lib/storage/log.ts', 'routes may import only'],
		['src/routes/deep/er/x.ts', '../../../lib/device/files.ts', 'routes may import only'],
		['src/routes/+page.server.ts', '#lib/storage/log.ts', 'routes may import only'],
		['src/service-worker/x.ts', '../lib/storage/log.ts', 'service-worker may import only'],
		['src/lib/core/x.ts', 'zod/mini', 'zod stands at the doors only'],
		['src/lib/state/x.ts', 'zod/mini', 'zod stands at the doors only'],
		['src/lib/core/x.schema.ts', 'zod', "Import from 'zod/mini'"],
		['src/lib/core/x.ts', './question/index.ts', 'No barrels']
	])('%s cannot import %s', async (path, from, message) => {
		expect((await complaints(path, anImport(from))).join()).toContain(message);
	});

	it('is seen in components, in type imports and in re-exports too', async () => {
		const component = `<script lang="ts">\n${anImport('#lib/storage/log.ts')}</script>\n`;
		expect((await complaints('src/lib/ui/X.svelte', component)).join()).toContain('ui may import');
		const type = "import type { Row } from '#lib/storage/log.ts';\nexport type Mine = Row;\n";
		expect((await complaints('src/lib/core/x.ts', type)).join()).toContain('core may import');
		const reExport = "export { log } from '../storage/log.ts';\n";
		expect((await complaints('src/lib/core/x.ts', reExport)).join()).toContain('core may import');
	});
});

describe('imports that stay within the walls', () => {
	it.each([
		['src/lib/core/session/x.ts', '../schedule/queue.ts'],
		['src/lib/core/x.schema.ts', 'zod/mini'],
		['src/lib/core/set/link.ts', 'zod/mini'],
		['src/lib/core/x.ts', 'ts-fsrs'],
		['src/lib/core/x.test.ts', 'node:fs'],
		['src/lib/storage/x.ts', 'dexie'],
		['src/lib/storage/x.ts', '#lib/core/ids.ts'],
		['src/lib/state/x.svelte.ts', '#lib/device/files.ts'],
		['src/lib/state/live-query.svelte.ts', 'dexie'],
		['src/lib/ui/x.ts', '#lib/core/ids.ts'],
		['src/lib/server/x.ts', 'node:fs'],
		['src/cli/x.ts', '../lib/server/content.ts'],
		['src/routes/x.ts', '#lib/state/app.ts'],
		['src/routes/data/+server.ts', '#lib/server/content.ts'],
		['src/service-worker/x.ts', '../lib/core/offline.ts']
	])('%s may import %s', async (path, from) => {
		expect(await complaints(path, anImport(from))).toEqual([]);
	});
});

describe('what core may not touch', () => {
	it.each([
		['Date.now();', 'Take a `now` argument'],
		['new Date();', 'Take a `now` argument'],
		['Math.random();', 'Take a `random` argument'],
		['document.title;', "Unexpected use of 'document'"],
		["void fetch('/');", "Unexpected use of 'fetch'"],
		['setTimeout(() => 0);', "Unexpected use of 'setTimeout'"],
		['process.exit();', "Unexpected use of 'process'"],
		['export class Thing {}', 'No classes in core']
	])('%s', async (code, message) => {
		expect((await complaints('src/lib/core/x.ts', `${code}\n`)).join()).toContain(message);
	});

	it('leaves it the language itself', async () => {
		const code = 'export const day = (at: number) => new Date(at).getUTCDay() + Math.round(at);\n';
		expect(await complaints('src/lib/core/x.ts', code)).toEqual([]);
	});
});

describe('caps and types', () => {
	it('stops at 300 lines a file, 50 a function, 150 a script', async () => {
		const lines = (count: number) => 'void 0;\n'.repeat(count);
		const tooLong = /maximum allowed|too many lines/i;
		expect((await complaints('src/lib/ui/x.ts', lines(301))).join()).toMatch(tooLong);
		expect(await complaints('src/lib/ui/x.ts', lines(300))).toEqual([]);
		const body = (count: number) => `export function long() {\n${lines(count)}}\n`;
		expect((await complaints('src/lib/ui/x.ts', body(49))).join()).toMatch(tooLong);
		expect(await complaints('src/lib/ui/x.ts', body(48))).toEqual([]);
		const script = `<script lang="ts">\n${lines(151)}</script>\n`;
		expect((await complaints('src/lib/ui/X.svelte', script)).join()).toMatch(tooLong);
	});

	it.each([
		['export const a: any = 1;', 'Unexpected any'],
		['export const a = (b?: string) => b!.length;', 'non-null assertion'],
		['// @ts-ignore\nexport const a = 1;', '@ts-ignore']
	])('%s', async (code, message) => {
		expect((await complaints('src/lib/ui/x.ts', `${code}\n`)).join()).toContain(message);
	});
});
