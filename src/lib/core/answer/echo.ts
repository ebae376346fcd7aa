import { nameKey } from './name-key.ts';
import type { NameTarget } from './name.ts';

/** The target without the spellings that the stem gives away, in whatever script; its first spelling always stays. */
export function withoutEchoes(target: NameTarget, stem: string): NameTarget {
	const said = ` ${nameKey(stem, 'term')} `;
	const spellings = target.spellings.filter(
		(spelling, i) => i === 0 || !said.includes(` ${nameKey(spelling, 'term')} `)
	);
	return spellings.length === target.spellings.length ? target : { ...target, spellings };
}
