/** What is read from one typed number: low, high, and letters for approximate (a) and per cent (p); '-' for unreadable. */
export const NUMBER_READINGS = `
2000 | 2000 | -
2,000 | 2000 | -
2 000 | 2000 | -
2 000 | 2000 | -
1,234,567 | 1234567 | -
1 234 567 | 1234567 | -
1'234'567 | 1234567 | -
1.234.567 | 1234567 | -
1.234 | 1.234 | -
12.5 | 12.5 | -
12,5 | 12.5 | -
0.5 | 0.5 | -
-5 | -5 | -
−5 | -5 | -
minus five | -5 | -
0 | 0 | -
zero | 0 | -
seven | 7 | -
nineteen | 19 | -
twenty-five | 25 | -
twenty five | 25 | -
a hundred | 100 | -
one hundred and five | 105 | -
two thousand | 2000 | -
two thousand five hundred | 2500 | -
three hundred thousand and one | 300001 | -
two hundred and thirty-four thousand five hundred and sixty-seven | 234567 | -
a million | 1000000 | -
half a million | 500000 | -
one and a half million | 1500000 | -
1.5 million | 1500000 | -
1.1 million | 1100000 | -
1.5m | 1500000 | -
5 m | 5 | -
5k | 5000 | -
2 bn | 2000000000 | -
£3bn | 3000000000 | -
£500 | 500 | -
ten dozen | 120 | -
2,000 members | 2000 | -
84,017 recruits | 84017 | -
84,017 in 1931 | 84017 | -
it was 84,017. | 84017 | -
exactly 12 | 12 | -
a total of 40 | 40 | -
about 2,000 | 2000 | a
some 2,000 | 2000 | a
around two thousand | 2000 | a
roughly 2000 | 2000 | a
approx. 2000 | 2000 | a
c. 2000 | 2000 | a
c.2000 | 2000 | a
ca 2000 | 2000 | a
circa 2000 | 2000 | a
~2000 | 2000 | a
nearly 2,000 | 2000 | a
over 2,000 | 2000 | a
2,000 or so | 2000 | a
about 1.5 million | 1500000 | a
20% | 20 | p
20 % | 20 | p
20 per cent | 20 | p
20 percent | 20 | p
twenty per cent | 20 | p
about 20 per cent | 20 | ap
2,000-3,000 | 2000 3000 | -
2,000–3,000 | 2000 3000 | -
2,000 to 3,000 | 2000 3000 | -
2000 - 3000 | 2000 3000 | -
from 2,000 to 3,000 | 2000 3000 | -
between 2,000 and 3,000 | 2000 3000 | -
between two and three thousand | 2000 3000 | -
two to three thousand | 2000 3000 | -
two thousand to three thousand | 2000 3000 | -
2-3 thousand | 2000 3000 | -
2-3 million | 2000000 3000000 | -
20-30% | 20 30 | p
forty to fifty per cent | 40 50 | p
about 2,000 to 3,000 | 2000 3000 | a
2,000-3,000 members | 2000 3000 | -
900 to 1 thousand | 900 1000 | -
members | unreadable | -
many | unreadable | -
two or three | unreadable | -
3,000-2,000 | unreadable | -
1 in 5 | unreadable | -
12 34 | unreadable | -
1,23,456 | unreadable | -
1e5 | unreadable | -
2½ | unreadable | -
hundreds of thousands | unreadable | -
nineteen thirty | unreadable | -
not 2000 | unreadable | -
five six | unreadable | -
? | unreadable | -
- | unreadable | -
`;

/** What was expected (low, high, tolerance), what was typed, what it must come to. */
export const NUMBER_PAIRS = `
2000 2000 exact | 2,000 | right
2000 2000 exact | two thousand | right
2000 2000 exact | about 2000 | right
2000 2000 exact | 2001 | wrong
2000 2000 exact | 200 | wrong
2000 2000 exact | 20,000 | wrong
2000 2000 exact | 2 million | wrong
2000 2000 exact | lots | unreadable
2000 2000 exact | 2,000-3,000 | wrong
2000 2000 exact | 1,900-2,100 | partly
84017 84017 5% | 84,017 | right
84017 84017 5% | 84,000 | near
84017 84017 5% | about 84 thousand | near
84017 84017 5% | 85k | near
84017 84017 5% | 80,000 | near
84017 84017 5% | 79,000 | wrong
84017 84017 5% | 88,217 | near
84017 84017 5% | 88,218 | wrong
84017 84017 5% | 84,000-85,000 | near
84017 84017 5% | 75,000-90,000 | partly
84017 84017 5% | 0-1 million | wrong
84017 84017 5% | 84 | wrong
5 5 exact | five of the eight | right
5 5 exact | 5 out of 8 | right
5 5 exact | 3 of 5 | wrong
0.9 0.9 exact | .9 | right
0.9 0.9 exact | .9% | right
0.9 0.9 exact | 9 | wrong
12 12 +2 | 12 | right
12 12 +2 | 14 | near
12 12 +2 | ten | near
12 12 +2 | 15 | wrong
12 12 +2 | 9 | wrong
0 0 exact | none at all | unreadable
0 0 exact | zero | right
0 0 5% | 1 | wrong
-5 -5 exact | minus 5 | right
1.1 1.1 exact | 1.1 | right
1100000 1100000 exact | 1.1 million | right
2000 3000 exact | 2,000-3,000 | right
2000 3000 exact | two to three thousand | right
2000 3000 exact | between 2,000 and 3,000 members | right
2000 3000 exact | 2,000 and 3,000 | right
2000 3000 exact | 2,000 and 5,000 | partly
2000 3000 exact | 2,000 | partly
2000 3000 exact | 3,000 | partly
2000 3000 exact | 2,500 | partly
2000 3000 exact | 2,000-4,000 | partly
2000 3000 exact | 1,000-3,000 | partly
2000 3000 exact | 2,200-2,800 | partly
2000 3000 exact | 1,000-4,000 | wrong
2000 3000 exact | 1,000 | wrong
2000 3000 exact | 5,000 | wrong
2000 3000 5% | 1,950-3,100 | near
2000 3000 +100 | 1,900 | partly
`;
