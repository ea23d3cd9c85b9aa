-- name: time in stage
SELECT stage, count(*) FILTER (time >= 0), count(*) FILTER (time < 0), sum(time) FILTER (time >= 0),
    twice_median(list(time ORDER BY time) FILTER (time >= 0)), ten_p90(list(time ORDER BY time) FILTER (time >= 0))
FROM (SELECT stage, epoch_ms("left") - epoch_ms(entered) AS time FROM stays WHERE in_march("left"))
GROUP BY stage ORDER BY stage;

-- name: time in stage with those that are there
WITH lives AS (
    SELECT ended, (epoch_ms(coalesce(ended_at, TIMESTAMP '2026-05-01 00:00:00')) - epoch_ms(entered)) AS time
    FROM (SELECT entered, CASE WHEN "left" <= TIMESTAMP '2026-05-01 00:00:00' THEN "left" END AS ended_at,
            coalesce("left" <= TIMESTAMP '2026-05-01 00:00:00', FALSE) AS ended
        FROM stays WHERE stage = 'demo' AND entered <= TIMESTAMP '2026-05-01 00:00:00')),
times AS (SELECT time // 86400000 AS days, count(*) AS everybody, count(*) FILTER (ended) AS over
        FROM lives WHERE time >= 0 GROUP BY days),
risks AS (SELECT days, over, sum(everybody) OVER (ORDER BY days DESC) AS at_risk FROM times)
SELECT days, at_risk, over, product(1 - over / at_risk) OVER (ORDER BY days),
    sqrt(sum(over / (at_risk * (at_risk - over))) OVER (ORDER BY days))
FROM risks WHERE over > 0 ORDER BY days;

-- name: speed to lead
WITH leads AS (
    SELECT epoch_ms(answered) - epoch_ms(arrived) AS time,
        epoch_ms(TIMESTAMP '2026-03-20 00:00:00') - epoch_ms(arrived) AS so_far,
        answered < arrived AS wrong,
        coalesce(answered <= TIMESTAMP '2026-03-20 00:00:00', FALSE) AS done
    FROM arrivals WHERE in_march(arrived) AND arrived <= TIMESTAMP '2026-03-20 00:00:00')
SELECT count(*) FILTER (done AND NOT wrong),
    twice_median(list(time ORDER BY time) FILTER (done AND NOT wrong)),
    count(*) FILTER (NOT done), sum(so_far) FILTER (NOT done),
    count(*) FILTER (wrong)
FROM leads;

-- name: activity
SELECT inbound, channel, count(*) FROM touches WHERE in_march(happened) GROUP BY inbound, channel ORDER BY inbound, channel;

-- name: handoffs by pair
SELECT sdr, ae,
    count(*) FILTER (result = 'ACCEPTED') AS accepted,
    count(*) FILTER (result IN ('ACCEPTED', 'RETURNED', 'LAPSED')) AS decided,
    count(*) FILTER (result = 'LAPSED'),
    count(*) FILTER (result = 'RETURNED' AND reason IS NULL),
    count(*) FILTER (result = 'RETURNED' AND reason = 'timing'),
    count(*) FILTER (became = 'WON'), count(*) FILTER (became IN ('WON', 'LOST', 'NO_DECISION')),
    twice_median(list(response ORDER BY response) FILTER (response IS NOT NULL)),
    count(*) FILTER (result IN ('ACCEPTED', 'RETURNED') AND response IS NULL)
FROM handoffs WHERE in_march(offered)
GROUP BY sdr, ae ORDER BY sdr, ae;
