import { error } from '@sveltejs/kit';
import { bankJson } from '#lib/server/bank-json.ts';
import { allBanks } from '#lib/server/content.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;

export const entries: EntryGenerator = () => allBanks().map(({ id }) => ({ bank: id }));

/** One bank as the app downloads it. */
export const GET: RequestHandler = ({ params }) => {
	const bank = allBanks().find(({ id }) => id === params.bank);
	if (bank === undefined) error(404, 'There is no such bank.');
	return new Response(bankJson(bank), { headers: { 'content-type': 'application/json' } });
};
