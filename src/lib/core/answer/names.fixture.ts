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
	obkom: term('the Leningrad obkom'),
	gorkom: term('the Leningrad gorkom'),
	gosplan: term('Gosplan', 'Госплан'),
	people: term("People's Commissariat of Finance", 'Narkomfin')
} as const satisfies Readonly<Record<string, NameTarget>>;

/** One a line: what is asked, what was typed, what it must come to. */
export const NAME_PAIRS = `
ramzin | Leonid Konstantinovich Ramzin | exact
ramzin | Ramzin | exact
ramzin | ramzin | exact
ramzin | RAMZIN | exact
ramzin | Professor Ramzin | exact
ramzin | Prof. Ramzin | exact
ramzin | Prof. L. K. Ramzin | exact
ramzin | L.K. Ramzin | exact
ramzin | L K Ramzin | exact
ramzin | LK Ramzin | exact
ramzin | L. Ramzin | exact
ramzin | Ramzin, L. K. | exact
ramzin | Ramzin, Leonid | exact
ramzin | Ramzin Leonid Konstantinovich | exact
ramzin | Рамзин | exact
ramzin | рамзин | exact
ramzin | Л. К. Рамзин | exact
ramzin | Рамзин Леонид Константинович | exact
ramzin | Ramsin | spelling
ramzin | Ramzim | spelling
ramzin | Razmin | spelling
ramzin | Leonod Ramzin | spelling
ramzin | Ramzine | spelling
ramzin | Rmzn | none
ramzin | Rasputin | none
ramzin | K. Ramzin | none
ramzin | Viktor Ramzin | none
ramzin | P. Ramzin | none
ramzin | not Ramzin | none
ramzin | Larichev | none
ramzin | Ram | none
palchinsky | Palchinsky | exact
palchinsky | Pal'chinskii | exact
palchinsky | Palʹchinskiĭ | exact
palchinsky | Palchinskiy | spelling
palchinsky | Palčinskij | spelling
palchinsky | Pal'chinskij | spelling
palchinsky | Пальчинский | exact
palchinsky | пальчинский | exact
palchinsky | Palchinski | spelling
palchinsky | Paltchinsky | spelling
palchinsky | Peter Palchinsky | exact
palchinsky | Pyotr Palchinsky | spelling
palchinsky | P. A. Palchinsky | exact
palchinsky | P. Pal’chinskii | exact
palchinsky | Palchinksy | spelling
palchinsky | Palchensky | spelling
palchinsky | Charnovsky | none
palchinsky | V. Palchinsky | none
kupriianov | Kupriianov | exact
kupriianov | Kupriyanov | spelling
kupriianov | Kupryanov | spelling
kupriianov | Kuprijanov | spelling
kupriianov | Kupriânov | spelling
kupriianov | Kuprii͡anov | exact
kupriianov | Kuprianov | spelling
kupriianov | Куприянов | exact
kupriianov | S. Kupriyanov | spelling
kupriianov | A. Kupriyanov | none
chaianov | Chaianov | exact
chaianov | Chayanov | exact
chaianov | Čajanov | spelling
chaianov | Čaânov | spelling
chaianov | Tchaianov | spelling
chaianov | Чаянов | exact
chaianov | A. V. Chayanov | exact
chaianov | Alexander Chayanov | exact
chaianov | Aleksander Chayanov | spelling
chaianov | Chaynov | spelling
chaianov | Ivanov | none
riabushinskii | Riabushinskii | exact
riabushinskii | Ryabushinsky | spelling
riabushinskii | Ryabushinskiy | spelling
riabushinskii | Rjabušinskij | spelling
riabushinskii | Râbušinskij | spelling
riabushinskii | Rjabushinskijj | spelling
riabushinskii | Рябушинский | exact
riabushinskii | Pavel Ryabushinsky | spelling
riabushinskii | Riabushinski | spelling
riabushinskii | Ribushinsky | spelling
larichev | Larichev | exact
larichev | Laričev | spelling
larichev | V. Larichev | exact
larichev | Victor Larichev | spelling
larichev | Ларичев | exact
larichev | Larychev | spelling
charnovskii | Charnovsky | spelling
charnovskii | Čarnovskij | spelling
charnovskii | N. Charnovskii | exact
charnovskii | Чарновский | exact
charnovskii | Tcharnovsky | spelling
sitnin | Sitnin | exact
sitnin | Sytnin | spelling
sitnin | Сытнин | spelling
sitnin | Ситнин | exact
sitnin | K. Sitnin | exact
sitnin | Xenofont Sitnin | spelling
ivanAlekseev | Ivan Alekseev | exact
ivanAlekseev | I. Alekseev | exact
ivanAlekseev | I. Alekseyev | spelling
ivanAlekseev | I. Alexeev | spelling
ivanAlekseev | И. Алексеев | exact
ivanAlekseev | Alekseev | partly
ivanAlekseev | Алексеев | partly
ivanAlekseev | Alexeev | partly
ivanAlekseev | P. Alekseev | none
ivanAlekseev | Petr Alekseev | none
ivanAlekseev | Aleksandrov | none
petrAlekseev | P. Alekseev | exact
petrAlekseev | Pyotr Alekseev | spelling
petrAlekseev | Alekseev | partly
petrAlekseev | I. Alekseev | none
petrAlekseev | Alekseev, P. | exact
aleksandrov | Aleksandrov | exact
aleksandrov | Alexandrov | spelling
aleksandrov | G. Alexandrov | spelling
aleksandrov | Alekseev | none
aleksandrov | Alekseyev | none
aleksandrov | Александров | exact
reese | Reese | exact
reese | Roger Reese | exact
reese | R. Reese | exact
reese | Rees | none
reese | E. A. Rees | none
reese | Reece | spelling
rees | Rees | exact
rees | E. A. Rees | exact
rees | Reese | none
rees | R. Rees | none
krylenko | Krylenko | exact
krylenko | Krilenko | spelling
krylenko | Крыленко | exact
krylenko | N. V. Krylenko | exact
krylenko | Comrade Krylenko | exact
krylenko | Krilenco | spelling
vyshinskii | Vyshinsky | exact
vyshinskii | Vyshinskii | exact
vyshinskii | Vyšinskij | spelling
vyshinskii | Vishinsky | spelling
vyshinskii | Вышинский | exact
vyshinskii | Andrei Vyshinsky | spelling
vyshinskii | A. Vyshinsky | exact
rykov | Rykov | exact
rykov | Rikov | spelling
rykov | Ryckov | spelling
rykov | Kirov | none
rykov | A. Rykov | exact
rykov | Alexei Rykov | spelling
trotsky | Trotsky | exact
trotsky | Trotskii | exact
trotsky | Trockij | spelling
trotsky | Trotskiy | spelling
trotsky | Троцкий | exact
trotsky | Trotski | spelling
trotsky | L. Trotsky | exact
trotsky | Lev Trotsky | spelling
khrushchev | Khrushchev | exact
khrushchev | Khrushchyov | spelling
khrushchev | Khrushchёv | spelling
khrushchev | Xruščёv | spelling
khrushchev | Hruščёv | spelling
khrushchev | Xrushhyov | spelling
khrushchev | Kruschev | spelling
khrushchev | Хрущев | exact
khrushchev | Хрущёв | exact
khrushchev | Krushchev | spelling
khrushchev | Nikita Kruschev | spelling
lenin | Lenin | exact
lenin | V. I. Lenin | exact
lenin | VI Lenin | exact
lenin | Ленин | exact
lenin | Levin | none
lenin | Lewin | none
lenin | Leninn | spelling
levin | Lewin | exact
levin | Moshe Levin | spelling
levin | Lenin | none
nicholas1 | Nicholas I | exact
nicholas1 | Nicholas II | none
nicholas1 | Nicholas | partly
nicholas2 | Nicholas II | exact
nicholas2 | Tsar Nicholas II | exact
nicholas2 | Nicholas 2 | exact
nicholas2 | Nicolas II | spelling
nicholas2 | Nicholas I | none
nicholas2 | Nicholas III | none
nicholas2 | Николай II | exact
nicholas2 | Nicholas | partly
antonov | Antonov-Ovseenko | exact
antonov | Antonov Ovseenko | exact
antonov | Antonov–Ovseyenko | spelling
antonov | Антонов-Овсеенко | exact
antonov | V. Antonov-Ovseenko | exact
denikin | General Denikin | exact
denikin | Gen. Denikin | exact
denikin | Denikin | exact
denikin | A. Denikin | exact
denikin | Деникин | exact
wrangel | Wrangel | exact
wrangel | Baron Wrangel | exact
wrangel | Vrangel | exact
wrangel | Vrangel' | exact
wrangel | Wrangell | spelling
wrangel | Врангель | exact
iaroslavskii | Yaroslavsky | spelling
iaroslavskii | Jaroslavskij | spelling
iaroslavskii | Âroslavskij | spelling
iaroslavskii | E. Yaroslavsky | spelling
iaroslavskii | Yemelyan Yaroslavsky | spelling
iaroslavskii | Ярославский | exact
ezhov | Ezhov | exact
ezhov | Yezhov | spelling
ezhov | Ežov | spelling
ezhov | Ежов | exact
ezhov | N. Yezhov | spelling
kirovMan | Kirov | exact
kirovMan | S. M. Kirov | exact
kirovMan | Киров | exact
kirovMan | Rykov | none
kirovTown | Kirov | exact
kirovTown | Киров | exact
leningrad | Leningrad | exact
leningrad | leningrad | exact
leningrad | Ленинград | exact
leningrad | Lenningrad | spelling
leningrad | Leningad | spelling
leningrad | Lenin | none
leningrad | Moscow | none
nizhnii | Nizhnii Novgorod | exact
nizhnii | Nizhny Novgorod | spelling
nizhnii | Nižnij Novgorod | spelling
nizhnii | Нижний Новгород | exact
nizhnii | Nizhniy-Novgorod | spelling
nizhnii | Novgorod | none
party | Industrial Party | exact
party | the Industrial Party | exact
party | “Industrial Party” | exact
party | 'Industrial Party' | exact
party | The industrial party. | exact
party | Industrial-Party | exact
party | IndustrialParty | exact
party | Idustrial Party | spelling
party | Industrial Prty | spelling
party | Industral Pary | spelling
party | Promparty | exact
party | Prom-party | exact
party | Prompartiya | spelling
party | Промпартия | exact
party | Industrial | none
party | Party | none
party | Industrial Party trial | none
party | Labour Party | none
party | not the Industrial Party | none
trial | Industrial Party trial | exact
trial | trial of Industrial Party | exact
trial | the trial of the Industrial Party | exact
trial | Industrial Party Trail | spelling
trial | Industrial Party | none
torgprom | Torgprom | exact
torgprom | Torgprom. | exact
torgprom | Торгпром | exact
torgprom | Torgrpom | spelling
torgprom | Trade & Industry Committee | exact
torgprom | Trade and Industry Comittee | spelling
torgprom | Промпартия | none
firstPlan | first five-year plan | exact
firstPlan | the First Five Year Plan | exact
firstPlan | 1st five-year plan | exact
firstPlan | first 5-year plan | exact
firstPlan | second five-year plan | none
firstPlan | 2nd five-year plan | none
firstPlan | five-year plan | none
firstPlan | first five-yaer plan | none
firstPlan | first seven-year plan | none
secondPlan | second five year plan | exact
secondPlan | first five year plan | none
secondPlan | II five-year plan | none
ogpu | OGPU | exact
ogpu | ogpu | exact
ogpu | the O.G.P.U. | exact
ogpu | O G P U | exact
ogpu | ОГПУ | exact
ogpu | GPU | none
ogpu | OGPO | none
party2 | party members | exact
party2 | party member | spelling
party2 | non-party members | none
party2 | nonparty members | none
nonParty | non-party members | exact
nonParty | non party members | exact
nonParty | nonparty members | exact
nonParty | non-party member | spelling
nonParty | party members | none
antiSoviet | anti-Soviet agitation | exact
antiSoviet | antisoviet agitation | exact
antiSoviet | anti-Soviet agitatoin | spelling
antiSoviet | Soviet agitation | none
antiSoviet | pro-Soviet agitation | none
western | Western Front | exact
western | Westren Front | spelling
western | Eastern Front | none
eastern | the Eastern Front | exact
eastern | Western Front | none
unreliable | politically unreliable | exact
unreliable | politically reliable | none
unreliable | politicaly unreliable | spelling
unreliable | not politically unreliable | none
collectivisation | collectivisation | exact
collectivisation | Collectivization | spelling
collectivisation | decollectivisation | none
collectivisation | colectivisation | spelling
emigration | emigration | exact
emigration | immigration | none
emigration | emmigration | spelling
worldWar | World War II | exact
worldWar | World War 2 | exact
worldWar | World War Two | exact
worldWar | Second World War | exact
worldWar | 2nd World War | exact
worldWar | World War I | none
worldWar | First World War | none
worldWar | World War | none
obkom | Leningrad obkom | exact
obkom | Leningrad gorkom | none
gorkom | Leningrad gorkom | exact
gorkom | Leningrad obkom | none
gosplan | Gosplan | exact
gosplan | Госплан | exact
gosplan | Gossplan | spelling
people | Peoples Commissariat of Finance | exact
people | People’s Commissariat of Finance | exact
people | People's Comissariat of Finance | spelling
people | People's Commissariat of Trade | none
people | Narkomfin | exact
`;
