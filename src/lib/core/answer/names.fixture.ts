import type { NameTarget } from './name.ts';

function person(...spellings: string[]): NameTarget {
	return { spellings, person: true };
}

function term(...spellings: string[]): NameTarget {
	return { spellings };
}

/** A small bank with look-alikes on purpose. */
export const NAMES = {
	ramzin: person(
		'Leonid Konstantinovich Ramzin',
		'Leonid Ramzin',
		'Рамзин',
		'Леонид Константинович Рамзин'
	),
	palchinsky: person(
		"Petr Akimovich Pal'chinskii",
		'Peter Palchinsky',
		'Пётр Акимович Пальчинский'
	),
	kupriianov: person('S. V. Kupriianov', 'Куприянов'),
	chaianov: person(
		'Aleksandr Vasilevich Chaianov',
		'Alexander Chayanov',
		'Александр Васильевич Чаянов'
	),
	riabushinskii: person('Pavel Riabushinskii', 'Павел Рябушинский'),
	larichev: person('Viktor Larichev', 'Виктор Ларичев'),
	charnovskii: person('Nikolai Charnovskii', 'Николай Чарновский'),
	sitnin: person('Ksenofont Sitnin', 'Ксенофонт Ситнин'),
	ivanAlekseev: person('Ivan Alekseev', 'И. Алексеев'),
	petrAlekseev: person('Petr Alekseev', 'П. Алексеев'),
	aleksandrov: person('Grigorii Aleksandrov', 'Григорий Александров'),
	reese: person('Roger R. Reese'),
	rees: person('E. A. Rees'),
	krylenko: person('Nikolai Vasilevich Krylenko', 'Николай Крыленко'),
	vyshinskii: person('Andrei Vyshinskii', 'Andrey Vyshinsky', 'Андрей Вышинский'),
	rykov: person('Aleksei Rykov', 'Алексей Рыков'),
	trotsky: person('Leon Trotsky', 'Lev Trotskii', 'Лев Троцкий'),
	khrushchev: person('Nikita Khrushchev', 'Никита Хрущёв'),
	lenin: person('Vladimir Lenin', 'V. I. Lenin', 'Ленин'),
	levin: person('Moshe Lewin'),
	nicholas1: person('Nicholas I'),
	nicholas2: person('Nicholas II', 'Николай II'),
	antonov: person('Vladimir Antonov-Ovseenko', 'Владимир Антонов-Овсеенко'),
	denikin: person('Anton Denikin', 'General Denikin', 'Деникин'),
	wrangel: person('Petr Vrangel', 'Baron Wrangel', 'Врангель'),
	iaroslavskii: person('Emelian Iaroslavskii', 'Емельян Ярославский'),
	ezhov: person('Nikolai Ezhov', 'Николай Ежов'),
	kirovMan: person('Sergei Kirov', 'Сергей Киров'),
	kirovTown: term('Kirov', 'Киров'),
	leningrad: term('Leningrad', 'Ленинград'),
	nizhnii: term('Nizhnii Novgorod', 'Нижний Новгород'),
	party: term('Industrial Party', 'Promparty', 'Prompartiia', 'Промпартия'),
	trial: term('the Industrial Party trial', 'the trial of the Industrial Party'),
	torgprom: term('Torgprom', 'the Trade and Industry Committee', 'Торгпром'),
	firstPlan: term('the first five-year plan'),
	secondPlan: term('the second five-year plan'),
	ogpu: term('OGPU', 'O.G.P.U.', 'ОГПУ'),
	party2: term('party members'),
	nonParty: term('non-party members'),
	antiSoviet: term('anti-Soviet agitation'),
	western: term('the Western Front'),
	eastern: term('the Eastern Front'),
	unreliable: term('politically unreliable'),
	collectivisation: term('collectivisation'),
	emigration: term('emigration'),
	worldWar: term('World War II', 'the Second World War'),
	conference: term('Sixteenth Party Conference'),
	obkom: term('the Leningrad obkom'),
	gorkom: term('the Leningrad gorkom'),
	gosplan: term('Gosplan', 'Госплан'),
	people: term("People's Commissariat of Finance", 'Narkomfin')
} as const satisfies Readonly<Record<string, NameTarget>>;
