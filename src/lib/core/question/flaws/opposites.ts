/** Pairs of which one rules the other out. */
const PAIRS =
	'rose/fell risen/fallen rise/fall raised/lowered raised/cut grew/shrank increased/decreased increase/decrease ' +
	'growth/decline gained/lost expanded/restricted widened/narrowed strengthened/weakened stronger/weaker ' +
	'looser/tighter loosened/tightened higher/lower highest/lowest largest/smallest larger/smaller more/fewer more/less ' +
	'most/least better/worse earlier/later before/after first/last north/south east/west northern/southern ' +
	'eastern/western left/right above/below inside/outside won/lost victory/defeat supported/opposed for/against ' +
	'accepted/refused accepted/rejected approved/rejected allowed/forbade permitted/banned denied/admitted ' +
	'denied/confirmed guilty/innocent convicted/acquitted public/secret public/private open/closed opened/closed ' +
	'with/without success/failure succeeded/failed majority/minority true/false started/ended began/ended ' +
	'joined/left friend/enemy ally/enemy war/peace rich/poor free/enslaved joined/quit bought/sold ' +
	'imported/exported imports/exports allies/enemies lengthened/shortened built/destroyed praised/condemned united/divided promoted/demoted lent/borrowed ' +
	'sped/slowed founded/dissolved welcomed/resisted tightened/relaxed freed/imprisoned advanced/retreated attack/defence offensive/defensive';

const NEGATING = ['un', 'il', 'in', 'im', 'ir', 'non', 'dis'];

const contraries = new Map<string, Set<string>>();
for (const pair of PAIRS.split(' ')) {
	const [one = '', other = ''] = pair.split('/');
	add(one, other);
	add(other, one);
}

function add(word: string, contrary: string): void {
	contraries.set(word, (contraries.get(word) ?? new Set<string>()).add(contrary));
}

/** Whether two lower-case words are contraries: 'rose' and 'fell', 'legal' and 'illegal'. */
export function areOpposite(a: string, b: string): boolean {
	if (contraries.get(a)?.has(b)) return true;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (short.length < 4 || !long.endsWith(short)) return false;
	return NEGATING.includes(long.slice(0, -short.length).replace('-', ''));
}
