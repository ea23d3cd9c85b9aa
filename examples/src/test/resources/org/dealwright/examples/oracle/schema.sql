-- The rows, as an embedder would keep them. Instants are UTC, money is in minor units.
CREATE TABLE deals (deal VARCHAR, owner VARCHAR, result VARCHAR, opened TIMESTAMP, closed TIMESTAMP, value BIGINT, currency VARCHAR);
CREATE TABLE passages (subject VARCHAR, step VARCHAR, happened TIMESTAMP);
CREATE TABLE entries (deal VARCHAR, since TIMESTAMP, until TIMESTAMP, value BIGINT, currency VARCHAR, close_on DATE, probability BIGINT, category VARCHAR, ending VARCHAR);
CREATE TABLE stays (subject VARCHAR, stage VARCHAR, entered TIMESTAMP, "left" TIMESTAMP);
CREATE TABLE handoffs (sdr VARCHAR, ae VARCHAR, offered TIMESTAMP, result VARCHAR, response BIGINT, reason VARCHAR, became VARCHAR);
CREATE TABLE arrivals (lead VARCHAR, arrived TIMESTAMP, answered TIMESTAMP);
CREATE TABLE touches (member VARCHAR, happened TIMESTAMP, channel VARCHAR, inbound BIGINT);
CREATE TABLE tenures (customer VARCHAR, since DATE, until DATE);
CREATE TABLE terms (customer VARCHAR, subscription VARCHAR, monthly BIGINT, currency VARCHAR, from_day DATE, until_day DATE);
CREATE TABLE sources (deal VARCHAR, source VARCHAR);
CREATE TABLE products (deal VARCHAR, product VARCHAR);
CREATE TABLE referrals (sender VARCHAR, became VARCHAR, won BIGINT, currency VARCHAR);
CREATE TABLE purchases (customer VARCHAR, bought BIGINT, currency VARCHAR, possible BIGINT, possible_currency VARCHAR);
CREATE TABLE forecasts (forecast BIGINT, actual BIGINT, currency VARCHAR);
CREATE TABLE costs (source VARCHAR, amount BIGINT, currency VARCHAR);
CREATE TABLE answers (scale VARCHAR, customer VARCHAR, happened TIMESTAMP, score BIGINT);

-- March of 2026 in Budapest: an hour ahead of UTC when it begins, two when it ends.
CREATE MACRO in_march(happened) AS happened >= TIMESTAMP '2026-02-28 23:00:00' AND happened < TIMESTAMP '2026-03-31 22:00:00';
CREATE MACRO local_day(happened) AS CAST(happened + CASE
    WHEN happened < TIMESTAMP '2025-10-26 01:00:00' THEN INTERVAL 2 HOUR
    WHEN happened < TIMESTAMP '2026-03-29 01:00:00' THEN INTERVAL 1 HOUR
    ELSE INTERVAL 2 HOUR END AS DATE);

-- n ÷ d, rounded half even; both above zero.
CREATE MACRO half_even(n, d) AS n // d + CASE WHEN 2 * (n % d) > d OR (2 * (n % d) = d AND (n // d) % 2 = 1) THEN 1 ELSE 0 END;
-- Euro cents: a dollar is 0.91235, a pound 1.15; of anything else no rate is known.
CREATE MACRO eur(minor, currency) AS CASE currency
    WHEN 'EUR' THEN minor
    WHEN 'USD' THEN half_even(minor * 91235, 100000)
    WHEN 'GBP' THEN half_even(minor * 115, 100) END;

-- Of a sorted list: twice its median, and ten times the ninetieth percentile, linear between the two next to 0.9 (n - 1).
CREATE MACRO twice_median(l) AS l[(len(l) + 1) // 2] + l[len(l) // 2 + 1];
CREATE MACRO ten_p90(l) AS 10 * l[(len(l) - 1) * 9 // 10 + 1]
    + ((len(l) - 1) * 9 % 10) * (l[least((len(l) - 1) * 9 // 10 + 2, len(l))] - l[(len(l) - 1) * 9 // 10 + 1]);

-- Wilson's interval at 95 %.
CREATE MACRO z() AS 1.959963984540054::DOUBLE;
CREATE MACRO wilson(part, whole, side) AS
    (part / whole + z() * z() / (2 * whole)
        + side * z() * sqrt(part / whole * (1 - part / whole) / whole + z() * z() / (4.0 * whole * whole)))
    / (1 + z() * z() / whole);

-- When each step was reached first, and when the deal was dropped, unless it went on later.
CREATE VIEW journeys AS
SELECT subject, lead, meeting, won, CASE WHEN last_lost >= last_step THEN last_lost END AS dropped
FROM (SELECT subject,
        min(happened) FILTER (step = 'lead') AS lead,
        min(happened) FILTER (step = 'meeting') AS meeting,
        min(happened) FILTER (step = 'won') AS won,
        max(happened) FILTER (step = 'lost') AS last_lost,
        max(happened) FILTER (step <> 'lost') AS last_step
    FROM passages GROUP BY subject);

CREATE VIEW closed AS SELECT *, eur(value, currency) AS cents FROM deals WHERE result <> 'OPEN';
CREATE VIEW closed_in_march AS SELECT * FROM closed WHERE in_march(closed);
CREATE VIEW open_entries AS SELECT *, eur(value, currency) AS cents FROM entries;
CREATE VIEW euro_terms AS SELECT *, eur(monthly, currency) AS cents FROM terms;
