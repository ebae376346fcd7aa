import { expect, test } from 'vitest';
import { matchName } from './name.ts';
import { NAMES } from './names.fixture.ts';
import { PERSON_PAIRS } from './person-pairs.fixture.ts';
import { TERM_PAIRS } from './term-pairs.fixture.ts';
import { pairs } from './pairs.fixture.ts';
import type { NameTarget } from './name.ts';

const targets: Readonly<Record<string, NameTarget>> = NAMES;

test.each([...pairs(PERSON_PAIRS), ...pairs(TERM_PAIRS)])(
	'asked for %s, %s is %s',
	(id, answer, kind) => {
		const target = targets[id];
		if (target === undefined) throw new Error(`no target ${id}`);
		const match = matchName(answer, target, Object.values(NAMES));
		expect(match.kind, match.reason).toBe(kind);
	}
);
