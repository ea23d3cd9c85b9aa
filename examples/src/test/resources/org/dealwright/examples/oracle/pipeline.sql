-- name: pipeline
SELECT sum(cents), count(cents), sum(cents * probability),
    sum(cents) FILTER (probability IS NULL), count(cents) FILTER (probability IS NULL),
    sum(cents) FILTER (close_on < DATE '2026-03-15'), count(cents) FILTER (close_on < DATE '2026-03-15'),
    count(*) FILTER (value IS NULL), count(*) FILTER (value IS NOT NULL AND cents IS NULL)
FROM open_entries
WHERE since <= TIMESTAMP '2026-03-15 12:00:00' AND (until IS NULL OR until > TIMESTAMP '2026-03-15 12:00:00');

-- name: pipeline by category
SELECT category, sum(cents), count(cents)
FROM open_entries
WHERE since <= TIMESTAMP '2026-03-15 12:00:00' AND (until IS NULL OR until > TIMESTAMP '2026-03-15 12:00:00')
    AND cents IS NOT NULL
GROUP BY category ORDER BY category;

-- name: bridge
WITH before AS (SELECT * FROM open_entries
        WHERE since <= TIMESTAMP '2026-03-01 00:00:00' AND (until IS NULL OR until > TIMESTAMP '2026-03-01 00:00:00')),
after AS (SELECT * FROM open_entries
        WHERE since <= TIMESTAMP '2026-04-01 00:00:00' AND (until IS NULL OR until > TIMESTAMP '2026-04-01 00:00:00')),
ended AS (SELECT deal, arg_max(ending, since) AS ending FROM open_entries
        WHERE ending <> 'OPEN' AND until > TIMESTAMP '2026-03-01 00:00:00' AND until <= TIMESTAMP '2026-04-01 00:00:00'
        GROUP BY deal),
known AS (SELECT DISTINCT deal FROM open_entries WHERE since <= TIMESTAMP '2026-03-01 00:00:00'),
moves AS (
    SELECT coalesce(after.cents, 0) - coalesce(before.cents, 0) AS difference,
        CASE WHEN before.deal IS NOT NULL AND after.deal IS NOT NULL
                THEN CASE WHEN difference > 0 THEN 'INCREASED' WHEN difference < 0 THEN 'DECREASED' END
            WHEN before.deal IS NOT NULL THEN coalesce(ended.ending, 'RESTING')
            WHEN known.deal IS NOT NULL THEN 'REOPENED'
            ELSE 'CREATED' END AS movement
    FROM before FULL JOIN after USING (deal) LEFT JOIN ended USING (deal) LEFT JOIN known USING (deal))
SELECT movement, sum(difference), count(*) FROM moves WHERE movement IS NOT NULL GROUP BY movement
UNION ALL SELECT 'opening', sum(cents), NULL FROM before
UNION ALL SELECT 'ending', sum(cents), NULL FROM after
ORDER BY 1;

-- name: bridge of what closes in march
WITH before AS (SELECT *, coalesce(close_on BETWEEN DATE '2026-03-01' AND DATE '2026-03-31', FALSE) AS inside FROM open_entries
        WHERE since <= TIMESTAMP '2026-03-01 00:00:00' AND (until IS NULL OR until > TIMESTAMP '2026-03-01 00:00:00')),
after AS (SELECT *, coalesce(close_on BETWEEN DATE '2026-03-01' AND DATE '2026-03-31', FALSE) AS inside FROM open_entries
        WHERE since <= TIMESTAMP '2026-04-01 00:00:00' AND (until IS NULL OR until > TIMESTAMP '2026-04-01 00:00:00')),
ended AS (SELECT deal, arg_max(ending, since) AS ending FROM open_entries
        WHERE ending <> 'OPEN' AND until > TIMESTAMP '2026-03-01 00:00:00' AND until <= TIMESTAMP '2026-04-01 00:00:00'
        GROUP BY deal),
known AS (SELECT DISTINCT deal FROM open_entries WHERE since <= TIMESTAMP '2026-03-01 00:00:00'),
moves AS (
    SELECT CASE WHEN after.inside THEN coalesce(after.cents, 0) ELSE 0 END
            - CASE WHEN before.inside THEN coalesce(before.cents, 0) ELSE 0 END AS difference,
        CASE WHEN before.inside AND after.inside
                THEN CASE WHEN difference > 0 THEN 'INCREASED' WHEN difference < 0 THEN 'DECREASED' END
            WHEN before.inside AND after.deal IS NOT NULL THEN 'MOVED_OUT'
            WHEN before.inside THEN coalesce(ended.ending, 'RESTING')
            WHEN after.inside AND before.deal IS NOT NULL THEN 'MOVED_IN'
            WHEN after.inside AND known.deal IS NOT NULL THEN 'REOPENED'
            WHEN after.inside THEN 'CREATED' END AS movement
    FROM before FULL JOIN after USING (deal) LEFT JOIN ended USING (deal) LEFT JOIN known USING (deal))
SELECT movement, sum(difference), count(*) FROM moves WHERE movement IS NOT NULL GROUP BY movement
UNION ALL SELECT 'opening', sum(cents), NULL FROM before WHERE inside
UNION ALL SELECT 'ending', sum(cents), NULL FROM after WHERE inside
ORDER BY 1;
