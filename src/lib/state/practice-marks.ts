import type { FactId } from '#lib/core/ids.ts';
import { asideMarks } from '#lib/core/schedule/aside.ts';
import type { World } from './app.ts';

/** The facts that the student keeps out of sessions; none where storage cannot be read. */
export async function markedFacts({ storage }: Pick<World, 'storage'>): Promise<Set<FactId>> {
	try {
		const { db, log } = await storage();
		const marks = asideMarks(await log.asideEvents(db));
		return new Set([...marks.keys()].filter((id) => !id.includes('#')));
	} catch {
		return new Set();
	}
}
