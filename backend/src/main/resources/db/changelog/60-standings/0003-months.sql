--liquibase formatted sql

--changeset sangkien:standings-0014
CREATE TABLE tally_month (
    unit_id     BIGINT      NOT NULL,
    phase_id    BIGINT      NOT NULL,
    month       DATE        NOT NULL,
    block       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    submitted   INT         NOT NULL,
    valid       INT         NOT NULL,
    pending     INT         NOT NULL,
    registrants INT         NOT NULL,
    recognised  INT         NOT NULL,
    PRIMARY KEY (unit_id, phase_id, month, block)
);
--rollback DROP TABLE tally_month;

--changeset sangkien:standings-0015
INSERT INTO tally_month (unit_id, phase_id, month, block, submitted, valid, pending, registrants, recognised)
SELECT d.unit_id, d.phase_id, d.day - INTERVAL DAYOFMONTH(d.day) - 1 DAY, d.block, SUM(d.submitted), SUM(d.valid), SUM(d.pending), SUM(d.registrants), SUM(d.recognised)
FROM tally_day d GROUP BY d.unit_id, d.phase_id, d.day - INTERVAL DAYOFMONTH(d.day) - 1 DAY, d.block;
--rollback DELETE FROM tally_month;
