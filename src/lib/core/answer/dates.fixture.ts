/** What a typed date is read as, in EDTF. */
export const DATE_READINGS = `
25 November 1930 | 1930-11-25
25 Nov 1930 | 1930-11-25
25 Nov. 1930 | 1930-11-25
25th November 1930 | 1930-11-25
25th of November, 1930 | 1930-11-25
the 25th of November 1930 | 1930-11-25
November 25th, 1930 | 1930-11-25
Nov 25 1930 | 1930-11-25
1930 November 25 | 1930-11-25
Tuesday 25 November 1930 | 1930-11-25
25/11/1930 | 1930-11-25
25.11.1930 | 1930-11-25
25-11-1930 | 1930-11-25
25 11 1930 | 1930-11-25
25/11/30 | 1930-11-25
25.11.30 | 1930-11-25
5/6/1931 | 1931-06-05
11/25/1930 | 1930-11-25
1930-11-25 | 1930-11-25
on 25 November 1930 | 1930-11-25
25 nov '30 | 1930-11-25
November 1930 | 1930-11
Nov 1930 | 1930-11
nov. 1930 | 1930-11
in November 1930 | 1930-11
November, 1930 | 1930-11
1930 Nov | 1930-11
Sept 1930 | 1930-09
11/1930 | 1930-11
1930-11 | 1930-11
Nov '30 | 1930-11
1930 | 1930
in 1930 | 1930
the year 1930 | 1930
1930 AD | 1930
987 | 0987
spring 1930 | 1930-21
the spring of 1930 | 1930-21
summer of 1930 | 1930-22
autumn 1930 | 1930-23
fall 1930 | 1930-23
winter 1929-30 | 1929-24
winter 1929/30 | 1929-24
winter of 1929-1930 | 1929-24
the 1920s | 192X
1920s | 192X
1920's | 192X
'20s | 192X
the twenties | 192X
20th century | 19XX
the 20th century | 19XX
the twentieth century | 19XX
twenty-first century | 20XX
about 1929 | 1929~
c. 1929 | 1929~
c1929 | 1929~
ca. 1929 | 1929~
circa 1929 | 1929~
around November 1929 | 1929-11~
early 1929 | 1929~
late 1920s | 192X~
1929? | 1929?
perhaps 1929 | 1929?
probably 1929 | 1929?
perhaps about 1929 | 1929%
25 November to 7 December 1930 | 1930-11-25/1930-12-07
25 November - 7 December 1930 | 1930-11-25/1930-12-07
25 Nov–7 Dec 1930 | 1930-11-25/1930-12-07
from 25 November to 7 December 1930 | 1930-11-25/1930-12-07
between 25 November and 7 December 1930 | 1930-11-25/1930-12-07
November 25 to December 7, 1930 | 1930-11-25/1930-12-07
25 November 1930 to 7 December 1930 | 1930-11-25/1930-12-07
25/11/1930 - 7/12/1930 | 1930-11-25/1930-12-07
25/11/1930-7/12/1930 | 1930-11-25/1930-12-07
3 to 5 May 1931 | 1931-05-03/1931-05-05
3-5 May 1931 | 1931-05-03/1931-05-05
May 3-5, 1931 | 1931-05-03/1931-05-05
November to December 1930 | 1930-11/1930-12
Nov-Dec 1930 | 1930-11/1930-12
Nov 1930-Jan 1931 | 1930-11/1931-01
1928-1930 | 1928/1930
1928–1930 | 1928/1930
1928 to 1930 | 1928/1930
from 1928 to 1930 | 1928/1930
between 1928 and 1930 | 1928/1930
1925-30 | 1925/1930
1925/6 | 1925/1926
1905-07 | 1905/1907
since 1928 | 1928/..
until 1930 | ../1930
25 November | unreadable
November | unreadable
25 | unreadable
30 February 1930 | unreadable
29/2/1930 | unreadable
1930 to 1928 | unreadable
7 December to 25 November 1930 | unreadable
31 11 1930 | unreadable
32 May 1930 | unreadable
25/13/1930 | unreadable
1930 1931 | unreadable
yesterday | unreadable
after the war | unreadable
19 | unreadable
25 Mayor 1930 | unreadable
`;

/** What was expected and asked, what was typed, what it must come to. */
export const DATE_PAIRS = `
1930-11-25 day | 25 November 1930 | right
1930-11-25 day | 25/11/1930 | right
1930-11-25 day | about 25 November 1930 | right
1930-11-25 day | November 1930 | partly
1930-11-25 day | 1930 | partly
1930-11-25 day | the 1930s | partly
1930-11-25 day | autumn 1930 | partly
1930-11-25 day | 20th century | wrong
1930-11-25 day | 1917-1991 | wrong
1930-11-25 day | 26 November 1930 | wrong
1930-11-25 day | 25 November 1931 | wrong
1930-11-25 day | 1929 | wrong
1930-11-25 day | long ago | unreadable
1930-11-25 month | November 1930 | right
1930-11-25 month | 25 Nov 1930 | right
1930-11-25 month | 26 Nov 1930 | partly
1930-11-25 month | 1930 | partly
1930-11-25 month | December 1930 | wrong
1930-11-25 month | November 1931 | wrong
1930-11-25 year | 1930 | right
1930-11-25 year | November 1930 | right
1930-11-25 year | 25 November 1930 | right
1930-11-25 year | December 1930 | partly
1930-11-25 year | 1930s | partly
1930-11-25 year | 1929-30 | partly
1930-11-25 year | 1931 | wrong
1930-11-25 decade | 1930s | right
1930-11-25 decade | 1930 | right
1930-11-25 decade | 1934 | partly
1930-11-25 decade | 20th century | partly
1930-11-25 decade | 1920s | wrong
1930-11-25 season | autumn 1930 | right
1930-11-25 season | spring 1930 | wrong
1930-01-25 season | winter 1929-30 | right
1930-11-25 century | 20th century | right
1930-11-25 century | 19th century | wrong
1930 day | 1930 | right
1930 month | 1930 | right
1929~ year | 1929 | right
1929~ year | about 1929 | right
1929~ year | 1928 | wrong
192X decade | the 1920s | right
192X year | 1920s | right
192X decade | 1930s | wrong
1930-21 season | spring 1930 | right
1930-21 season | April 1930 | right
1930-21 season | 1930 | partly
1930-21 season | summer 1930 | wrong
1930-11-25/1930-12-07 day | 25 November to 7 December 1930 | right
1930-11-25/1930-12-07 day | 25/11/1930-7/12/1930 | right
1930-11-25/1930-12-07 day | 25 November 1930 | partly
1930-11-25/1930-12-07 day | 7 December 1930 | partly
1930-11-25/1930-12-07 day | 25 November to 8 December 1930 | partly
1930-11-25/1930-12-07 day | November to December 1930 | partly
1930-11-25/1930-12-07 day | 1930 | partly
1930-11-25/1930-12-07 day | 1 to 20 May 1930 | wrong
1930-11-25/1930-12-07 day | 30 November 1930 | wrong
1930-11-25/1930-12-07 month | Nov-Dec 1930 | right
1930-11-25/1930-12-07 month | 25 November to 7 December 1930 | right
1930-11-25/1930-12-07 month | November 1930 | partly
1930-11-25/1930-12-07 month | 1930 | partly
1930-11-25/1930-12-07 year | 1930 | right
1930-11-25/1930-12-07 year | November 1930 | right
1930-11-25/1930-12-07 year | 1931 | wrong
1925/1930 year | 1925-30 | right
1925/1930 year | from 1925 to 1930 | right
1925/1930 year | 1925 | partly
1925/1930 year | 1925-31 | partly
1925/1930 year | 1926-31 | wrong
1925/1930 year | 1920s to 1930s | partly
1928/.. year | since 1928 | right
1928/.. year | 1928 | right
1928/.. year | since 1927 | wrong
../1930 year | until 1930 | right
`;
