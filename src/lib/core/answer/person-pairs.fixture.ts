/** Persons, one a line: who is asked, what was typed, what it must come to. */
export const PERSON_PAIRS = `
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
`;
