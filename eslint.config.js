import { defineConfig } from 'eslint/config';
import globals from 'globals';
import * as regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Who may import whom (DESIGN: layers). A layer may always import itself; what is not listed is forbidden. */
const LAYERS = {
	core: { files: ['src/lib/core'], may: [] },
	storage: { files: ['src/lib/storage'], may: ['core'] },
	device: { files: ['src/lib/device'], may: ['core'] },
	workers: { files: ['src/lib/workers'], may: ['core'] },
	state: { files: ['src/lib/state'], may: ['core', 'storage', 'workers', 'device'] },
	ui: { files: ['src/lib/ui'], may: ['core'] },
	server: { files: ['src/lib/server'], may: ['core'] },
	cli: { files: ['src/cli'], may: ['core', 'server'] },
	routes: { files: ['src/routes'], may: ['core', 'ui', 'state'] },
	'service-worker': { files: ['src/service-worker'], may: ['core'] }
};

const BUILD_TIME_ROUTES = ['src/routes/**/+server.ts', 'src/routes/**/+{page,layout}.server.ts'];
const ZOD_DOORS = ['**/*.schema.ts', '**/file.ts', '**/link.ts', 'src/lib/server/**'];
const CODE = '{ts,js,svelte}';
const TESTS = ['**/*.test.ts', '**/*.fixture.ts', 'tests/**'];

const NO_BARREL = {
	regex: '(?:^|/)index(?:\\.ts)?$',
	message: 'No barrels: import the file itself.'
};
const ZOD = {
	regex: '^zod',
	message: 'zod stands at the doors only: *.schema.ts, file.ts, link.ts, server/.'
};
const FULL_ZOD = {
	regex: '^zod(?!/mini$|/locales$)',
	message: "Import from 'zod/mini': it is a fifth of the size."
};
const DEXIE = { regex: '^dexie', message: 'Only storage may import dexie.' };
const PURE = {
	regex: '^(?:svelte|\\$|dexie|node:|@sveltejs/)',
	message: 'core is pure: no Svelte, no Kit, no Dexie, no Node.'
};

/** A path into another layer, through #lib or by climbing out of this one. */
function wall(name, may) {
	const others = Object.keys(LAYERS).filter((other) => other !== name && !may.includes(other));
	return {
		regex: `^(?:#lib/|\\$lib/|(?:\\./)?(?:\\.\\./)+(?:src/)?(?:lib/)?)(?:${others.join('|')})/`,
		message: `${name} may import only: ${['itself', ...may].join(', ')}.`
	};
}

function restrict(files, patterns, ignores = []) {
	const rule = ['error', { patterns: [NO_BARREL, ...patterns] }];
	return { files, ignores, rules: { 'no-restricted-imports': rule } };
}

function layer([name, { files, may }]) {
	const inside = files.map((folder) => `${folder}/**/*.${CODE}`);
	const doors = inside.flatMap((glob) => ZOD_DOORS.map((door) => [glob, door]));
	const patterns = [wall(name, may)];
	if (name === 'core') patterns.push(PURE);
	else if (name !== 'storage' && name !== 'state') patterns.push(DEXIE);
	return [
		restrict(inside, [...patterns, ZOD], TESTS),
		restrict(doors, [...patterns, FULL_ZOD], TESTS),
		// A test beside the code may use any tool, but no higher layer.
		restrict(
			inside.flatMap((glob) => TESTS.map((test) => [glob, test])),
			[wall(name, may)]
		)
	];
}

const NO_CLOCK = [
	['Date', 'now', 'Take a `now` argument.'],
	['Math', 'random', 'Take a `random` argument.']
].map(([object, property, message]) => ({ object, property, message }));

const NO_NEW_DATE = {
	selector: "NewExpression[callee.name='Date'][arguments.length=0]",
	message: 'Take a `now` argument.'
};

const BROWSER_NAMES = Object.keys(globals.browser).filter((name) => !(name in globals.builtin));

export default defineConfig(
	{ ignores: ['.svelte-kit/', 'build/', 'node_modules/', 'test-results/', 'playwright-report/'] },
	tseslint.configs.strict,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			eqeqeq: 'error',
			'no-console': 'error',
			'no-eval': 'error',
			'max-lines': ['error', { max: 300 }],
			'max-lines-per-function': ['error', { max: 50 }],
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'separate-type-imports' }
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			'@typescript-eslint/ban-ts-comment': [
				'error',
				{ 'ts-expect-error': 'allow-with-description' }
			]
		}
	},
	{
		files: ['src/**/*.ts', 'tests/**/*.ts'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		// These three ask for the type of every call, and core waits for nothing.
		files: ['src/**/*.ts', 'tests/**/*.ts'],
		ignores: ['src/lib/core/**'],
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/await-thenable': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: { 'svelte/max-lines-per-block': ['error', { script: 150 }] }
	},
	restrict(['**/*.{ts,js,svelte}'], []),
	...Object.entries(LAYERS).flatMap(layer),
	restrict(BUILD_TIME_ROUTES, [wall('routes', [...LAYERS.routes.may, 'server']), DEXIE, ZOD]),
	{
		files: ['src/lib/core/**/*.ts'],
		ignores: TESTS,
		rules: {
			'no-restricted-properties': ['error', ...NO_CLOCK],
			'no-restricted-syntax': [
				'error',
				NO_NEW_DATE,
				{ selector: 'ClassDeclaration', message: 'No classes in core.' }
			],
			'no-restricted-globals': ['error', ...BROWSER_NAMES, 'process', 'Buffer', 'require']
		}
	},
	{
		...regexp.configs['flat/recommended'],
		files: ['src/lib/core/{answer,date}/**/*.ts'],
		settings: { regexp: { allowedCharacterRanges: ['alphanumeric', 'а-я', 'А-Я'] } }
	},
	{
		files: TESTS,
		rules: { 'max-lines-per-function': 'off', 'no-console': 'off' }
	},
	{ files: ['src/cli/**'], rules: { 'no-console': 'off' } }
);
