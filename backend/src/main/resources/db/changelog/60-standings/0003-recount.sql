--liquibase formatted sql

--changeset sangkien:recount-0001
-- Grows with every change of the tree, so that whoever counted along it can tell whether it is still the same.
ALTER TABLE board_epoch ADD COLUMN tree BIGINT NOT NULL DEFAULT 0;
--rollback ALTER TABLE board_epoch DROP COLUMN tree;

--changeset sangkien:recount-0002
CREATE TABLE recount_run (
    id           BIGINT      NOT NULL PRIMARY KEY,
    night        DATE        NULL,
    repair       BOOLEAN     NOT NULL,
    requested_by BIGINT      NULL,
    requested_at DATETIME(3) NOT NULL,
    started_at   DATETIME(3) NULL,
    finished_at  DATETIME(3) NULL,
    differences  INT         NULL,
    repaired     INT         NULL,
    KEY recount_run_waiting (started_at, id),
    CONSTRAINT recount_run_night UNIQUE (night),
    CONSTRAINT recount_run_person FOREIGN KEY (requested_by) REFERENCES account (id)
);
--rollback DROP TABLE recount_run;

--changeset sangkien:recount-0003
CREATE TABLE recount_difference (
    run_id   BIGINT      NOT NULL,
    place    INT         NOT NULL,
    ledger   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope_id BIGINT      NOT NULL,
    day      DATE        NULL,
    unit_id  BIGINT      NOT NULL,
    block    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    figure   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    counted  INT         NOT NULL,
    correct  INT         NOT NULL,
    PRIMARY KEY (run_id, place),
    CONSTRAINT recount_difference_run FOREIGN KEY (run_id) REFERENCES recount_run (id)
);
--rollback DROP TABLE recount_difference;

--changeset sangkien:recount-0004
INSERT INTO lease (name, owner, lease_until, fence) VALUES ('recount', 'nobody', '2000-01-01', 0);
--rollback DELETE FROM lease WHERE name = 'recount';
