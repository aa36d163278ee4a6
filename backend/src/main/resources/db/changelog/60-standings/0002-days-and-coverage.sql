--liquibase formatted sql

--changeset sangkien:standings-0007
ALTER TABLE standing_delta ADD COLUMN day DATE NULL, ADD COLUMN recognised INT NOT NULL DEFAULT 0;
--rollback ALTER TABLE standing_delta DROP COLUMN day, DROP COLUMN recognised;

--changeset sangkien:standings-0008
CREATE TABLE tally_day (
    unit_id     BIGINT      NOT NULL,
    phase_id    BIGINT      NOT NULL,
    day         DATE        NOT NULL,
    block       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    submitted   INT         NOT NULL,
    valid       INT         NOT NULL,
    pending     INT         NOT NULL,
    registrants INT         NOT NULL,
    recognised  INT         NOT NULL,
    PRIMARY KEY (unit_id, phase_id, day, block)
);
--rollback DROP TABLE tally_day;

--changeset sangkien:standings-0009
CREATE TABLE covered_unit (
    scope_id BIGINT      NOT NULL,
    unit_id  BIGINT      NOT NULL,
    block    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (unit_id, scope_id, block)
);
--rollback DROP TABLE covered_unit;

--changeset sangkien:standings-0010
CREATE TABLE coverage (
    scope_id BIGINT      NOT NULL,
    unit_id  BIGINT      NOT NULL,
    block    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    units    INT         NOT NULL,
    PRIMARY KEY (unit_id, scope_id, block)
);
--rollback DROP TABLE coverage;

--changeset sangkien:standings-0011
-- Straight from the ideas: a change that still waits has no day and is not added to these figures a second time.
INSERT INTO tally_day (unit_id, phase_id, day, block, submitted, valid, pending, registrants, recognised)
SELECT a.ancestor_id, o.phase_id, o.day, o.block, SUM(o.submitted), SUM(o.valid), SUM(o.pending), SUM(o.registrants), SUM(o.recognised) FROM (
    SELECT i.phase_id, i.unit_id, i.block, DATE(i.submitted_at + INTERVAL 7 HOUR) AS day, SUM(i.state NOT IN ('DRAFT', 'WITHDRAWN')) AS submitted,
        SUM(i.state = 'VALID') AS valid, SUM(i.state IN ('SUBMITTED', 'IN_REVIEW', 'NEEDS_INFO')) AS pending, 0 AS registrants, 0 AS recognised
    FROM idea i WHERE i.phase_id IS NOT NULL GROUP BY i.phase_id, i.unit_id, i.block, day
    UNION ALL
    SELECT i.phase_id, i.unit_id, i.block, DATE(i.decided_at + INTERVAL 7 HOUR) AS day, 0, 0, 0, 0, COUNT(*)
    FROM idea i WHERE i.phase_id IS NOT NULL AND i.state = 'VALID' GROUP BY i.phase_id, i.unit_id, i.block, day
    UNION ALL
    SELECT r.phase_id, r.unit_id, r.block, DATE(r.registered_at + INTERVAL 7 HOUR) AS day, 0, 0, 0, COUNT(*), 0
    FROM registration r GROUP BY r.phase_id, r.unit_id, r.block, day
) o JOIN unit_ancestor a ON a.unit_id = o.unit_id GROUP BY a.ancestor_id, o.phase_id, o.day, o.block;
--rollback DELETE FROM tally_day;

--changeset sangkien:standings-0012
-- Scope 0 stands for every open grassroots unit, any other scope for those with a valid idea in it.
INSERT INTO covered_unit (scope_id, unit_id, block)
SELECT 0, u.id, u.block FROM unit u WHERE u.level = 'GRASSROOTS' AND u.closed_at IS NULL
UNION ALL
SELECT t.scope_id, u.id, u.block FROM unit u JOIN tally t ON t.unit_id = u.id
WHERE u.level = 'GRASSROOTS' AND u.closed_at IS NULL GROUP BY t.scope_id, u.id, u.block HAVING SUM(t.valid) > 0;
--rollback DELETE FROM covered_unit;

--changeset sangkien:standings-0013
INSERT INTO coverage (scope_id, unit_id, block, units)
SELECT c.scope_id, a.ancestor_id, c.block, COUNT(*) FROM covered_unit c JOIN unit_ancestor a ON a.unit_id = c.unit_id GROUP BY c.scope_id, a.ancestor_id, c.block;
--rollback DELETE FROM coverage;
