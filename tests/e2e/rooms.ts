import type { Site } from '../support/sites.ts';
import { banksOf } from './banks.ts';

/** Every page of a built site with what stands on it, below the first page; of each kind of fact and name one. */
export function roomsOf(site: Site): Readonly<Record<string, RegExp>> {
	const [bank] = banksOf(site).values();
	if (!bank) throw new Error('no bank');
	const { id, topics, facts, entities } = bank.index.bank;
	const home = `banks/${id}/`;
	const kinds = new Map(facts.map((fact) => [fact.kind, fact]));
	const names = new Map(entities.map((entity) => [entity.kind, entity]));
	return {
		'': /^(Footnote|A session is waiting|Nothing is due)/,
		'banks/': /^Banks$/,
		[home]: new RegExp(bank.index.bank.title),
		[`${home}?topic=${topics[0]?.id ?? ''}`]: new RegExp(bank.index.bank.title),
		[`${home}?names`]: /^Names$/,
		[`${home}?leaf=${topics[0]?.id ?? ''}`]: /./,
		...Object.fromEntries([...kinds.values()].map((fact) => [`${home}?fact=${fact.id}`, /./])),
		...Object.fromEntries([...names.values()].map((name) => [`${home}?entity=${name.id}`, /./])),
		'sources/': /^Sources$/,
		[`sources/${id}/compare/`]: /^Where they disagree$/,
		'progress/': /^Progress$/,
		'advice/': /^Check your own questions$/,
		'settings/': /^Settings$/,
		'about/': /^About Footnote$/
	};
}
