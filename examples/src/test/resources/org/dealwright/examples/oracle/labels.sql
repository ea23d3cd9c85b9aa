-- name: win rate by source
SELECT source, count(*) FILTER (result = 'WON'), count(*),
    sum(cents) FILTER (result = 'WON'), sum(cents)
FROM closed_in_march JOIN sources USING (deal) GROUP BY source ORDER BY source;

-- name: win rate by product
SELECT product, count(*) FILTER (result = 'WON'), count(*),
    sum(cents) FILTER (result = 'WON'), sum(cents)
FROM closed_in_march JOIN products USING (deal) GROUP BY product ORDER BY product;

-- name: win rate by month
SELECT strftime(local_day(closed), '%Y-%m') AS month, count(*) FILTER (result = 'WON'), count(*),
    sum(cents) FILTER (result = 'WON'), sum(cents)
FROM closed WHERE local_day(closed) BETWEEN DATE '2025-11-01' AND DATE '2026-05-31'
GROUP BY month ORDER BY month;

-- name: median of won value by owner
SELECT owner, count(cents), sum(cents), half_even(twice_median(list(cents ORDER BY cents) FILTER (cents IS NOT NULL)), 2)
FROM closed_in_march WHERE result = 'WON' AND owner IS NOT NULL GROUP BY owner ORDER BY owner;

-- name: mix of results
SELECT result, count(*) FROM deals GROUP BY result ORDER BY result;

-- name: total of values
SELECT sum(cents), count(cents), half_even(sum(cents), count(cents)),
    count(*) FILTER (value IS NULL), count(*) FILTER (value IS NOT NULL AND cents IS NULL)
FROM (SELECT *, eur(value, currency) AS cents FROM deals);

-- name: reached
SELECT count(*) FILTER (won >= 1100000000), count(*)
FROM (SELECT coalesce(sum(cents) FILTER (result = 'WON'), 0) AS won FROM closed_in_march
    WHERE owner IS NOT NULL GROUP BY owner);

-- name: coverage
WITH standing AS (
    SELECT sum(cents) AS open FROM open_entries
    WHERE since <= TIMESTAMP '2026-03-15 12:00:00' AND (until IS NULL OR until > TIMESTAMP '2026-03-15 12:00:00')
        AND close_on BETWEEN DATE '2026-03-01' AND DATE '2026-03-31'),
won AS (SELECT sum(cents) AS won FROM closed_in_march WHERE result = 'WON')
SELECT open, won, open / (20000000000 - won) FROM standing, won;

-- name: cumulative forecast
SELECT category, sum(sum(cents)) OVER (ORDER BY CASE category WHEN 'commit' THEN 1 WHEN 'best-case' THEN 2 ELSE 3 END)
FROM open_entries
WHERE since <= TIMESTAMP '2026-03-15 12:00:00' AND (until IS NULL OR until > TIMESTAMP '2026-03-15 12:00:00')
GROUP BY category ORDER BY 2;

-- name: forecast error
SELECT sum(f), sum(a), sum(abs(f - a)), count(f), count(*) - count(f), sum(abs(f - a)) / sum(a), (sum(f) - sum(a)) / sum(a)
FROM (SELECT eur(forecast, currency) AS f, eur(actual, currency) AS a FROM forecasts);

-- name: cost per conversion
WITH spent AS (SELECT source, sum(eur(amount, currency)) AS cents FROM costs GROUP BY source),
leads AS (
    SELECT source, count(*) FILTER (won >= lead) AS part, count(*) FILTER (won IS NULL OR won >= lead) AS whole
    FROM journeys JOIN sources ON subject = deal WHERE in_march(lead) GROUP BY source)
SELECT source, cents, part, whole, half_even(cents, part) FROM spent JOIN leads USING (source) ORDER BY source;

-- name: referrals by generation
WITH RECURSIVE walk AS (
    SELECT DISTINCT sender AS customer, 1 AS generation FROM referrals
    WHERE sender NOT IN (SELECT became FROM referrals WHERE became IS NOT NULL)
    UNION
    SELECT became, generation + 1 FROM walk JOIN referrals ON sender = customer WHERE became IS NOT NULL),
earliest AS (SELECT customer, min(generation) AS generation FROM walk GROUP BY customer)
SELECT generation, count(became), count(*), coalesce(sum(cents), 0), count(cents),
    count(*) FILTER (became IS NOT NULL AND won IS NULL), count(*) FILTER (won IS NOT NULL AND cents IS NULL)
FROM (SELECT *, eur(won, currency) AS cents FROM referrals) JOIN earliest ON sender = customer
GROUP BY generation ORDER BY generation;

-- name: what customers brought
SELECT sender, count(became), count(*), coalesce(sum(eur(won, currency)), 0)
FROM referrals GROUP BY sender ORDER BY sender;

-- name: best customers
SELECT customer, sum(bought) AS all_of_it, sum(greatest(possible - bought, 0))
FROM (SELECT customer, eur(bought, currency) AS bought, eur(possible, possible_currency) AS possible FROM purchases)
WHERE bought IS NOT NULL GROUP BY customer ORDER BY all_of_it DESC, customer;

-- name: renewals by age
WITH lives AS (
    SELECT since, since_until, gone,
        year(since_until) - year(since)
            - CASE WHEN month(since_until) * 100 + day(since_until) < month(since) * 100 + day(since) THEN 1 ELSE 0 END AS years
    FROM (SELECT since, CASE WHEN until <= DATE '2026-06-15' THEN until ELSE DATE '2026-06-15' END AS since_until,
            coalesce(until <= DATE '2026-06-15', FALSE) AS gone
        FROM tenures WHERE since <= DATE '2026-06-15')),
chances AS (
    SELECT gone, years - CASE WHEN gone AND years > 0 AND month(since_until) = month(since) AND day(since_until) = day(since)
            THEN 1 ELSE 0 END AS stayed FROM lives)
SELECT chance, count(*) FILTER (stayed > chance) AS kept, count(*) FILTER (gone AND stayed = chance) AS lost
FROM chances, unnest(range(0, 5)) AS numbers(chance)
GROUP BY chance HAVING kept + lost > 0 ORDER BY chance;

-- name: customers won
SELECT count(*) FROM (SELECT min(since) AS first_day FROM tenures GROUP BY customer)
WHERE first_day BETWEEN DATE '2026-03-01' AND DATE '2026-03-31';
