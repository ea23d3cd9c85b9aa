-- name: cohort funnel
WITH steps AS (
    SELECT 1 AS place, 'lead' AS step, lead AS reached, least(meeting, won) AS next, * FROM journeys
    UNION ALL SELECT 2, 'meeting', meeting, won, * FROM journeys
    UNION ALL SELECT 3, 'won', won, NULL, * FROM journeys)
SELECT step,
    count(*) FILTER (reached IS NOT NULL AND (next IS NULL OR next >= reached)) AS entered,
    count(*) FILTER (next >= reached) AS converted,
    count(*) FILTER (reached IS NOT NULL AND next IS NULL AND dropped IS NOT NULL) AS dropped_here,
    count(*) FILTER (reached IS NULL AND next IS NOT NULL) AS skipped,
    count(*) FILTER (next < reached) AS left_out,
    twice_median(list(epoch_ms(next) - epoch_ms(reached) ORDER BY next - reached) FILTER (next >= reached)) AS median
FROM steps
WHERE in_march(least(lead, meeting, won))
GROUP BY place, step ORDER BY place;

-- name: period funnel
WITH steps AS (
    SELECT 1 AS place, 'lead' AS step, lead AS reached, least(meeting, won) AS next, dropped FROM journeys
    UNION ALL SELECT 2, 'meeting', meeting, won, dropped FROM journeys
    UNION ALL SELECT 3, 'won', won, NULL, dropped FROM journeys)
SELECT step,
    count(*) FILTER (reached IS NOT NULL AND (next IS NULL OR next >= reached)) AS entered,
    count(*) FILTER (next >= reached) AS converted,
    count(*) FILTER (reached IS NOT NULL AND next IS NULL AND place < 3) AS dropped_here,
    count(*) FILTER (reached IS NULL AND next IS NOT NULL) AS skipped,
    count(*) FILTER (next < reached) AS left_out,
    twice_median(list(epoch_ms(next) - epoch_ms(reached) ORDER BY next - reached) FILTER (next >= reached)) AS median
FROM steps
WHERE in_march(CASE WHEN place = 3 THEN reached ELSE coalesce(next, dropped) END)
GROUP BY place, step ORDER BY place;

-- name: cohort conversion
SELECT count(*) FILTER (won >= lead), count(*) FILTER (won IS NULL OR won >= lead), count(*) FILTER (won < lead)
FROM journeys WHERE in_march(lead);

-- name: conversion within thirty days
SELECT count(*) FILTER (NOT young AND won >= lead AND won <= lead + INTERVAL 720 HOUR),
    count(*) FILTER (NOT young AND (won IS NULL OR won >= lead)),
    count(*) FILTER (young),
    count(*) FILTER (NOT young AND won < lead)
FROM (SELECT *, lead + INTERVAL 720 HOUR > TIMESTAMP '2026-04-15 00:00:00' AS young FROM journeys WHERE in_march(lead));

-- name: conversion of leavers
SELECT count(*) FILTER (won >= lead), count(*) FILTER (won IS NULL OR won >= lead), count(*) FILTER (won < lead)
FROM journeys WHERE lead IS NOT NULL AND in_march(coalesce(won, dropped));

-- name: cohort conversion interval
SELECT wilson(part, whole, -1), wilson(part, whole, 1)
FROM (SELECT count(*) FILTER (won >= lead) AS part, count(*) FILTER (won IS NULL OR won >= lead) AS whole
    FROM journeys WHERE in_march(lead));
