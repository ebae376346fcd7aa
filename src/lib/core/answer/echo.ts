import { nameKey } from './name-key.ts';
import type { NameTarget } from './name.ts';

const keysOf = new WeakMap<NameTarget, readonly string[]>();
const found = new WeakMap<NameTarget, Map<string, NameTarget>>();

/** The target without the spellings that the stem gives away, in whatever script; its first spelling always stays. */
export function withoutEchoes(target: NameTarget, stem: string): NameTarget {
	if (target.spellings.length < 2) return target;
	const known = found.get(target) ?? new Map<string, NameTarget>();
	found.set(target, known);
	const wanted = known.get(stem) ?? withoutSaid(target, ` ${nameKey(stem, 'term')} `);
	known.set(stem, wanted);
	return wanted;
}

function withoutSaid(target: NameTarget, said: string): NameTarget {
	const keys = keysOf.get(target) ?? target.spellings.map((text) => ` ${nameKey(text, 'term')} `);
	keysOf.set(target, keys);
	const spellings = target.spellings.filter((_, i) => i === 0 || !said.includes(keys[i] ?? ''));
	return spellings.length === target.spellings.length ? target : { ...target, spellings };
}
