import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkTyped } from '#lib/core/answer/check-typed.ts';
import { matchName } from '#lib/core/answer/name.ts';
import { nameTargets } from '#lib/core/answer/name-targets.ts';
import type { BankIndex } from '#lib/core/bank/bank.ts';
import { indexBank } from '#lib/core/bank/bank.ts';
import type { Entity } from '#lib/core/entity/entity.ts';
import { loadBanks } from '#lib/server/load-banks.ts';

const { banks } = loadBanks(resolve('content'), undefined);

describe.each(banks.map((bank) => [bank.id, indexBank(bank)] as const))(
	'names typed in the bank %s',
	(_, index) => {
		const { entities } = index.bank;

		test('each spelling of an entity passes as its own', () => {
			const refused = entities.flatMap((entity) =>
				spellingsOf(entity)
					.filter((spelling) => !passes(index, spelling, entity))
					.map((spelling) => `${entity.id}: ${spelling}`)
			);
			expect(refused).toEqual([]);
		});

		test('no spelling passes as another entity’s', () => {
			const taken = entities.flatMap((entity) =>
				spellingsOf(entity).flatMap((spelling) =>
					entities
						.filter((other) => other !== entity && mayPass(index, spelling, entity, other))
						.filter((other) => passes(index, spelling, other))
						.map((other) => `${spelling} (${entity.id}) for ${other.id}`)
				)
			);
			expect(taken).toEqual([]);
		});
	}
);

function spellingsOf(entity: Entity): string[] {
	return [...entity.spellings, ...entity.cyrillic];
}

/** The quick look that lets most pairs go: with its owner as the only rival a spelling passes at least as often. */
function mayPass(index: BankIndex, typed: string, owner: Entity, asked: Entity): boolean {
	const targets = nameTargets(index);
	const [own, other] = [targets.get(owner.id), targets.get(asked.id)];
	if (!own || !other) throw new Error('an entity without a target');
	return /^(?:exact|spelling)$/.test(matchName(typed, other, [own]).kind);
}

function passes(index: BankIndex, typed: string, asked: Entity): boolean {
	return checkTyped({ type: 'entity', entity: asked.id }, typed, asked.name, index).share === 1;
}
