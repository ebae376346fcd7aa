import { json } from '@sveltejs/kit';
import { allBanks } from '#lib/server/content.ts';
import { sourceListings } from '#lib/server/source-listings.ts';

export const prerender = true;

/** All sources with the banks that rest on them. */
export function GET(): Response {
	return json(sourceListings(allBanks()));
}
