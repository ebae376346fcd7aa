import { expect, test } from 'vitest';
import { matchName } from './name.ts';
import { NAME_PAIRS, NAMES } from './names.fixture.ts';
import { pairs } from './pairs.fixture.ts';
import type { NameTarget } from './name.ts';

const targets: Readonly<Record<string, NameTarget>> = NAMES;

test.each(pairs(NAME_PAIRS))('asked for %s, %s is %s', (id, answer, kind) => {
	const target = targets[id];
	if (target === undefined) throw new Error(`no target ${id}`);
	const match = matchName(answer, target, Object.values(NAMES));
	expect(match.kind, match.reason).toBe(kind);
});
