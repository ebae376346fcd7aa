import { Schemas, translate } from 'iuliia';
import { describe, expect, test } from 'vitest';
import { nameKey } from './name-key.ts';
import { SURNAMES } from './surnames.fixture.ts';

// French spelling (Chaïanov, Joukov) and the telegraph code (Hruscev) write other languages' sounds; they do not meet.
const FOREIGN = new Set(['mvd_310_fr', 'telegram']);

/** Names that a scheme writes so that the key cannot know: 'sh' for с + х, 'eh' for э. */
const UNMET: Readonly<Record<string, readonly string[]>> = {
	gost_16876: ['Исхаков'],
	gost_16876_alt: ['Эйхе', 'Эйсмонт'],
	gost_779: ['Исхаков'],
	icao_doc_9303: ['Объедков'],
	iso_9_1954: ['Исхаков'],
	iso_9_1968: ['Исхаков'],
	ungegn_1987: ['Исхаков']
};

const schemes = Schemas.names().filter((name) => !FOREIGN.has(name));

describe('nameKey', () => {
	test.each(schemes)('%s meets the Cyrillic', (scheme) => {
		const rules = Schemas.get(scheme);
		const unmet = SURNAMES.filter((name) => nameKey(translate(name, rules)) !== nameKey(name));
		expect(unmet).toEqual(UNMET[scheme] ?? []);
	});

	test('no two surnames of the list meet', () => {
		expect(new Set(SURNAMES.map((name) => nameKey(name))).size).toBe(SURNAMES.length);
	});

	test.each([
		['Рамзин', ['Ramzin', 'RAMZIN']],
		['Пальчинский', ["Pal'chinskii", 'Palchinsky', 'Pal’chinskiĭ', 'Palčinskij', 'Paltchinsky']],
		[
			'Куприянов',
			['Kupriianov', 'Kupriyanov', 'Kupryanov', 'Kuprijanov', 'Kuprii͡anov', 'Kupriânov']
		],
		['Чаянов', ['Chaianov', 'Chayanov', 'Čajanov', 'Tchaianov', 'Čaânov']],
		['Рябушинский', ['Ryabushinsky', 'Riabushinskii', 'Rjabušinskij', 'Riabushinsky']],
		['Сытнин', ['Sytnin', 'Sitnin', 'Ситнин']],
		['Троцкий', ['Trotsky', 'Trotskii', 'Trockij', 'Trotzky']],
		['Чайковский', ['Tchaikovsky', 'Chaikovskii', 'Čajkovskij', 'Chaykovsky']],
		['Витте', ['Witte', 'Vitte']],
		['Берия', ['Beria', 'Beriya', 'Berija']],
		['Горький', ['Gorky', "Gor'kii", 'Gorkiy']],
		['Зиновьев', ['Zinoviev', "Zinov'ev", 'Zinovyev', 'Zinovjev']],
		['Романов', ['Romanoff', 'Romanov']],
		['Александр', ['Alexandr', 'Aleksandr']],
		['Юрий', ['Yuri', 'Iurii', 'Jurij', 'Yury', 'I͡uriĭ']],
		['Ельцин', ['Yeltsin', 'Eltsin', 'Elʹcin']]
	])('%s meets %j', (cyrillic, latin) => {
		expect(latin.map((name) => nameKey(name))).toEqual(latin.map(() => nameKey(cyrillic)));
	});

	test.each([
		['Alekseev', 'Aleksandrov'],
		['Reese', 'Rees'],
		['Lenin', 'Levin'],
		['Kirov', 'Rykov'],
		['Chudov', 'Khudov'],
		['Zhdanov', 'Zdanov'],
		['Shumskii', 'Sumskii'],
		['Tsarev', 'Carroll']
	])('%s and %s stay apart', (a, b) => {
		expect(nameKey(a)).not.toBe(nameKey(b));
	});
});
