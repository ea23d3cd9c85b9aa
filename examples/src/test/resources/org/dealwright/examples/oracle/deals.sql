-- name: win rate
SELECT count(*) FILTER (result = 'WON'), count(*),
    (SELECT count(*) FROM closed WHERE closed IS NULL)
FROM closed_in_march;

-- name: win rate without no decision
SELECT count(*) FILTER (result = 'WON'), count(*),
    (SELECT count(*) FROM closed WHERE closed IS NULL AND result <> 'NO_DECISION')
FROM closed_in_march WHERE result <> 'NO_DECISION';

-- name: win rate by owner
SELECT coalesce(owner, 'nobody') AS who, count(*) FILTER (result = 'WON'), count(*)
FROM closed_in_march GROUP BY who ORDER BY who;

-- name: win rate interval
SELECT wilson(part, whole, -1), wilson(part, whole, 1)
FROM (SELECT count(*) FILTER (result = 'WON') AS part, count(*) AS whole FROM closed_in_march);

-- name: difference of two owners
WITH rates AS (
    SELECT owner, part / whole AS p, wilson(part, whole, -1) AS l, wilson(part, whole, 1) AS u
    FROM (SELECT owner, count(*) FILTER (result = 'WON') AS part, count(*) AS whole FROM closed_in_march GROUP BY owner))
SELECT a.p - b.p,
    a.p - b.p - sqrt(pow(a.p - a.l, 2) + pow(b.u - b.p, 2)),
    a.p - b.p + sqrt(pow(a.u - a.p, 2) + pow(b.p - b.l, 2))
FROM rates a, rates b WHERE a.owner = 'anna' AND b.owner = 'bela';

-- name: win rate by value
SELECT sum(cents) FILTER (result = 'WON'), sum(cents),
    count(*) FILTER (value IS NULL), count(*) FILTER (value IS NOT NULL AND cents IS NULL)
FROM closed_in_march;

-- name: median of won value
SELECT count(cents), sum(cents), half_even(twice_median(list(cents ORDER BY cents) FILTER (cents IS NOT NULL)), 2)
FROM closed_in_march WHERE result = 'WON';

-- name: sales cycle
SELECT count(*), sum(days), twice_median(list(days ORDER BY days)), ten_p90(list(days ORDER BY days))
FROM (SELECT local_day(closed) - local_day(opened) AS days FROM closed_in_march WHERE result = 'WON')
WHERE days >= 0;

-- name: what is not in the sales cycle
SELECT (SELECT count(*) FROM closed WHERE result = 'WON' AND closed IS NULL),
    count(*) FILTER (opened IS NULL), count(*) FILTER (local_day(closed) < local_day(opened))
FROM closed_in_march WHERE result = 'WON';

-- name: sales cycle with the open ones
WITH lives AS (
    SELECT coalesce(local_day(closed), today) - local_day(opened) AS days, ended
    FROM (SELECT opened, CASE WHEN closed <= TIMESTAMP '2026-05-31 22:00:00' THEN closed END AS closed,
            coalesce(closed <= TIMESTAMP '2026-05-31 22:00:00', FALSE) AS ended, DATE '2026-06-01' AS today
        FROM deals
        WHERE opened IS NOT NULL AND local_day(opened) <= DATE '2026-06-01' AND NOT (result <> 'OPEN' AND closed IS NULL))),
times AS (SELECT days, count(*) AS everybody, count(*) FILTER (ended) AS over FROM lives WHERE days >= 0 GROUP BY days),
risks AS (SELECT days, over, sum(everybody) OVER (ORDER BY days DESC) AS at_risk FROM times)
SELECT days, at_risk, over, product(1 - over / at_risk) OVER (ORDER BY days),
    sqrt(sum(over / (at_risk * (at_risk - over))) OVER (ORDER BY days))
FROM risks WHERE over > 0 ORDER BY days;

-- name: velocity
WITH counts AS (
    SELECT count(*) FILTER (result = 'WON') AS won, count(*) AS everything,
        sum(cents) FILTER (result = 'WON') AS total, count(cents) FILTER (result = 'WON') AS known,
        sum(days) FILTER (result = 'WON' AND days >= 0) AS cycle_days,
        count(days) FILTER (result = 'WON' AND days >= 0) AS cycles
    FROM (SELECT *, local_day(closed) - local_day(opened) AS days FROM closed_in_march))
SELECT *, half_even(won::HUGEINT * total * cycles, known::HUGEINT * cycle_days) FROM counts;

-- name: attainment
SELECT owner, sum(cents), sum(cents) >= 900000000, sum(cents) / 900000000
FROM closed_in_march WHERE result = 'WON' AND owner IS NOT NULL AND cents IS NOT NULL
GROUP BY owner ORDER BY owner;
