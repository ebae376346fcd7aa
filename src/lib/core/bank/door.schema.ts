import type * as z from 'zod/mini';
import type { Item, Path } from './item.ts';
import { nearestWord } from './nearest-word.ts';
import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** What came through a door: the value where it has the right shape, otherwise what is wrong with it. */
export interface Entry<T> {
	readonly value?: T;
	readonly problems: readonly Problem[];
}

/** Lets an authored value in by its schema; every fault is named with its line and a cure. */
export function enter<T>(schema: z.ZodMiniType<T>, item: Item<unknown>): Entry<T> {
	const result = schema.safeParse(item.value);
	if (result.success) return { value: result.data, problems: [] };
	const flat = result.error.issues.flatMap((issue) => flatten(issue, []));
	return { problems: flat.flatMap((issue) => problemsOf(issue, schema, item)) };
}

/** A union's issue gives way to those of the branch the author seems to have meant. */
function flatten(issue: Issue, prefix: Path): Issue[] {
	const path = [...prefix, ...issue.path] as PropertyKey[];
	if (issue.code !== 'invalid_union') return [{ ...issue, path }];
	const meant = issue.errors.find((branch) => branch.every((inner) => !wrongType(inner)));
	if (meant === undefined) return [{ ...issue, path }];
	return meant.flatMap((inner) => flatten(inner, path as Path));
}

function wrongType(issue: Issue): boolean {
	return (
		issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
	);
}

function problemsOf(issue: Issue, schema: z.ZodMiniType, item: Item<unknown>): Problem[] {
	const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
	if (issue.code !== 'unrecognized_keys') {
		const [message, cure] = words(issue, path, valueAt(item.value, path));
		return [problemAt(item, path, message, cure)];
	}
	const known = knownKeys(schema, item.value, path);
	return issue.keys.map((key) => {
		const near = nearestWord(key, known);
		const cure = near === undefined ? `keys here: ${known.join(', ')}` : `did you mean '${near}'?`;
		return problemAt(item, [...path, key], `'${key}' is not a key here`, cure);
	});
}

function words(issue: Issue, path: Path, value: unknown): [message: string, cure: string] {
	const name = path.length === 0 ? 'this' : `'${path.join('.')}'`;
	const shown = JSON.stringify(value);
	if (value === undefined) return [`${name} is missing`, 'add it'];
	if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) {
		return [`${name} is ${shown}`, `use one of: ${issue.options.join(', ')}`];
	}
	if (issue.code === 'invalid_value') {
		return [`${name} is ${shown}`, `use one of: ${issue.values.join(', ')}`];
	}
	if (issue.code === 'invalid_type')
		return [`${name} is ${shown}`, `it must be of type ${issue.expected}`];
	if (issue.code === 'too_small') return [`${name} is empty`, 'write it or take the key out'];
	if (issue.code === 'invalid_format') return [`${name} is ${shown}`, formatCure(issue, path)];
	return [
		`${name} is ${shown}, which cannot be read`,
		'see content/README.md for how it is written'
	];
}

function formatCure(issue: Issue, path: Path): string {
	if (path.some((step) => step === 'lines' || step === 'context')) {
		return "write a line number, '12-30', or a list of these";
	}
	if (path.at(-1) === 'tolerance') return "write exact, '± 2' or '5 %'";
	if ('pattern' in issue) return 'an id is lower-case words joined by hyphens';
	return 'see content/README.md for how it is written';
}

function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>((inner, step) => child(inner, step), value);
}

function child(value: unknown, step: string | number): unknown {
	if (typeof value !== 'object' || value === null) return undefined;
	return (value as Record<string, unknown>)[String(step)];
}

/** The keys the schema knows at a path; the kind of a fact decides which. */
function knownKeys(schema: z.ZodMiniType, value: unknown, path: Path): string[] {
	const def = schema._zod.def as z.core.$ZodTypeDef & Record<string, unknown>;
	const [step, ...rest] = path;
	const go = (inner: unknown, at = path, of = value) => knownKeys(inner as z.ZodMiniType, of, at);
	if (def.type === 'optional') return go(def.innerType);
	if (def.type === 'union')
		return (def.options as unknown[]).filter((o) => fits(o, value)).flatMap((o) => go(o));
	if (def.type === 'object') {
		const shape = def.shape as Record<string, unknown>;
		if (step === undefined) return Object.keys(shape);
		return shape[step] === undefined ? [] : go(shape[step], rest, child(value, step));
	}
	if (step === undefined) return [];
	if (def.type === 'array') return go(def.element, rest, child(value, step));
	return def.type === 'record' ? go(def.valueType, rest, child(value, step)) : [];
}

/** Whether a branch of a union can be meant: of the same kind, and a list for a list. */
function fits(option: unknown, value: unknown): boolean {
	const def = (option as z.ZodMiniType)._zod.def as z.core.$ZodTypeDef & Record<string, unknown>;
	if (def.type === 'array') return Array.isArray(value);
	if (def.type !== 'object') return false;
	const kind = (def.shape as Record<string, z.ZodMiniType | undefined>).kind;
	if (kind === undefined) return !Array.isArray(value);
	return kind.safeParse(child(value, 'kind')).success;
}
