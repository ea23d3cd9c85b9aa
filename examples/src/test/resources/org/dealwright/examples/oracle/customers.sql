-- name: customer retention
SELECT count(*) FILTER (eve AND last), count(*) FILTER (eve)
FROM (SELECT customer,
        bool_or(since <= DATE '2026-02-28' AND (until IS NULL OR until > DATE '2026-02-28')) AS eve,
        bool_or(since <= DATE '2026-03-31' AND (until IS NULL OR until > DATE '2026-03-31')) AS last
    FROM tenures GROUP BY customer);

-- name: revenue retention by customer
WITH accounts AS (
    SELECT customer,
        coalesce(sum(cents) FILTER (from_day <= DATE '2026-02-28' AND (until_day IS NULL OR until_day > DATE '2026-02-28')), 0) AS eve,
        coalesce(sum(cents) FILTER (from_day <= DATE '2026-03-31' AND (until_day IS NULL OR until_day > DATE '2026-03-31')), 0) AS last
    FROM euro_terms GROUP BY customer
    HAVING count(*) FILTER (cents IS NULL AND (from_day <= DATE '2026-02-28' AND (until_day IS NULL OR until_day > DATE '2026-02-28')
        OR from_day <= DATE '2026-03-31' AND (until_day IS NULL OR until_day > DATE '2026-03-31'))) = 0)
SELECT sum(eve), sum(last) FILTER (eve = 0), sum(last - eve) FILTER (eve > 0 AND last > eve),
    sum(eve - last) FILTER (last > 0 AND last < eve), sum(eve) FILTER (last = 0), sum(last),
    count(*) FILTER (eve > 0 AND last > 0), count(*) FILTER (eve > 0)
FROM accounts;

-- name: revenue retention by subscription
WITH accounts AS (
    SELECT customer, subscription,
        coalesce(sum(cents) FILTER (from_day <= DATE '2026-02-28' AND (until_day IS NULL OR until_day > DATE '2026-02-28')), 0) AS eve,
        coalesce(sum(cents) FILTER (from_day <= DATE '2026-03-31' AND (until_day IS NULL OR until_day > DATE '2026-03-31')), 0) AS last
    FROM euro_terms GROUP BY customer, subscription
    HAVING count(*) FILTER (cents IS NULL AND (from_day <= DATE '2026-02-28' AND (until_day IS NULL OR until_day > DATE '2026-02-28')
        OR from_day <= DATE '2026-03-31' AND (until_day IS NULL OR until_day > DATE '2026-03-31'))) = 0)
SELECT sum(eve), sum(last) FILTER (eve = 0), sum(last - eve) FILTER (eve > 0 AND last > eve),
    sum(eve - last) FILTER (last > 0 AND last < eve), sum(eve) FILTER (last = 0), sum(last),
    count(*) FILTER (eve > 0 AND last > 0), count(*) FILTER (eve > 0)
FROM accounts;

-- name: cohorts
WITH customers AS (SELECT customer, min(since) AS first_day FROM tenures WHERE since <= DATE '2026-06-15' GROUP BY customer),
months AS (
    SELECT customer, strftime(first_day, '%Y-%m') AS cohort, m AS month, CAST(first_day + to_months(m) AS DATE) AS day
    FROM customers, unnest(range(0, 31)) AS numbers(m)
    WHERE last_day(CAST(date_trunc('month', first_day) + to_months(m) AS DATE)) <= DATE '2026-06-15')
SELECT cohort, month, count(*) FILTER (EXISTS (SELECT 1 FROM tenures t
        WHERE t.customer = months.customer AND t.since <= day AND (t.until IS NULL OR t.until > day))), count(*)
FROM months GROUP BY cohort, month ORDER BY cohort, month;

-- name: revenue cohorts
WITH customers AS (SELECT customer, min(from_day) AS first_day FROM terms WHERE from_day <= DATE '2026-06-15' GROUP BY customer),
months AS (
    SELECT customer, strftime(first_day, '%Y-%m') AS cohort, m AS month, CAST(first_day + to_months(m) AS DATE) AS day
    FROM customers, unnest(range(0, 31)) AS numbers(m)
    WHERE last_day(CAST(date_trunc('month', first_day) + to_months(m) AS DATE)) <= DATE '2026-06-15')
SELECT cohort, month, coalesce(sum(cents) FILTER (from_day <= day AND (until_day IS NULL OR until_day > day)
        AND customer NOT IN (SELECT customer FROM euro_terms WHERE cents IS NULL AND from_day <= DATE '2026-06-15')), 0)
FROM months JOIN euro_terms USING (customer)
GROUP BY cohort, month ORDER BY cohort, month;

-- name: survival of customers
WITH lives AS (
    SELECT ended, coalesce(ended_on, DATE '2026-05-31') - since AS days
    FROM (SELECT since, CASE WHEN until <= DATE '2026-05-31' THEN until END AS ended_on,
            coalesce(until <= DATE '2026-05-31', FALSE) AS ended
        FROM tenures WHERE since <= DATE '2026-05-31')),
times AS (SELECT days, count(*) AS everybody, count(*) FILTER (ended) AS over FROM lives GROUP BY days),
risks AS (SELECT days, over, sum(everybody) OVER (ORDER BY days DESC) AS at_risk FROM times)
SELECT days, at_risk, over, product(1 - over / at_risk) OVER (ORDER BY days),
    sqrt(sum(over / (at_risk * (at_risk - over))) OVER (ORDER BY days))
FROM risks WHERE over > 0 ORDER BY days;

-- name: promoters
SELECT count(*) FILTER (score >= 9), count(*) FILTER (score BETWEEN 7 AND 8), count(*) FILTER (score <= 6)
FROM answers WHERE scale = 'nps';

-- name: promoter score
SELECT 100.0 * (up - down) / n, 100 * (p - q - width), 100 * (p - q + width)
FROM (SELECT *, (up + 0.5) / (n + 2) AS p, (down + 0.5) / (n + 2) AS q,
        z() * sqrt((p + q - (p - q) * (p - q)) / (n + 2)) AS width
    FROM (SELECT count(*) FILTER (score >= 9)::DOUBLE AS up, count(*) FILTER (score <= 6)::DOUBLE AS down, count(*)::DOUBLE AS n
        FROM answers WHERE scale = 'nps'));

-- name: satisfaction
SELECT count(*) FILTER (score = 1), count(*) FILTER (score = 2), count(*) FILTER (score = 3),
    count(*) FILTER (score = 4), count(*) FILTER (score = 5)
FROM answers WHERE scale = 'csat';

-- name: satisfaction in figures
SELECT avg(score), wilson(sum((score >= 4)::BIGINT), count(*), -1), wilson(sum((score >= 4)::BIGINT), count(*), 1)
FROM answers WHERE scale = 'csat';
