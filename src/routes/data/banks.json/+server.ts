import { json } from '@sveltejs/kit';
import { listingOf } from '#lib/server/bank-json.ts';
import { allBanks } from '#lib/server/content.ts';

export const prerender = true;

/** All banks with their topics and sizes. */
export function GET(): Response {
	return json(allBanks().map(listingOf));
}
