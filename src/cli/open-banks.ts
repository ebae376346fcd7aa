import { openBank } from '#lib/core/question/open-bank.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import { loadBanks } from '#lib/server/load-banks.ts';
import { contentRoot } from '#lib/server/read-content.ts';
import type { Call } from './verb.ts';

/** Opens every bank, or the one named by `--bank`; `undefined`, and said, where there is none of that name. */
export function openBanks({ values, complain }: Call): OpenBank[] | undefined {
	const { banks, problems } = loadBanks(contentRoot(), undefined);
	const faults = problems.filter(({ level }) => level === 'fault').length;
	if (faults > 0) complain(`The content has ${faults} faults: 'bank check' names them.`);
	const wanted = values.bank === undefined ? banks : banks.filter(({ id }) => id === values.bank);
	if (values.bank === undefined || wanted.length > 0) return wanted.map(openBank);
	complain(
		`There is no bank '${String(values.bank)}'. Banks: ${banks.map(({ id }) => id).join(', ')}`
	);
	return undefined;
}
