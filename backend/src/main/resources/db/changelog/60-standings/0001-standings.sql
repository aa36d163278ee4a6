--liquibase formatted sql

--changeset sangkien:standings-0001
CREATE TABLE standing_delta (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unit_id     BIGINT      NOT NULL,
    scope_id    BIGINT      NOT NULL,
    block       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    submitted   INT         NOT NULL,
    valid       INT         NOT NULL,
    pending     INT         NOT NULL,
    registrants INT         NOT NULL,
    submitters  INT         NOT NULL
);
--rollback DROP TABLE standing_delta;

--changeset sangkien:standings-0002
CREATE TABLE tally (
    scope_id    BIGINT      NOT NULL,
    unit_id     BIGINT      NOT NULL,
    block       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    submitted   INT         NOT NULL,
    valid       INT         NOT NULL,
    pending     INT         NOT NULL,
    registrants INT         NOT NULL,
    submitters  INT         NOT NULL,
    PRIMARY KEY (scope_id, unit_id, block),
    KEY tally_unit (unit_id)
);
--rollback DROP TABLE tally;

--changeset sangkien:standings-0003
CREATE TABLE submitter_turn (
    author_id BIGINT NOT NULL PRIMARY KEY,
    turn      INT    NOT NULL
);
--rollback DROP TABLE submitter_turn;

--changeset sangkien:standings-0004
INSERT INTO lease (name, owner, lease_until, fence) VALUES ('fold', 'nobody', '2000-01-01', 0);
--rollback DELETE FROM lease WHERE name = 'fold';

--changeset sangkien:standings-0005
CREATE TABLE board_epoch (
    id    TINYINT NOT NULL PRIMARY KEY,
    epoch BIGINT  NOT NULL
);
--rollback DROP TABLE board_epoch;

--changeset sangkien:standings-0006
INSERT INTO board_epoch (id, epoch) VALUES (1, 1);
--rollback DELETE FROM board_epoch;
