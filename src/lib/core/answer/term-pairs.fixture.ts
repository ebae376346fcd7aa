/** Places, bodies and terms, one a line: what is asked, what was typed, what it must come to. */
export const TERM_PAIRS = `
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
secondPlan | II five-year plan | exact
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
conference | XVI Party Conference | exact
conference | 16th Party Conference | exact
conference | XVII Party Conference | none
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
