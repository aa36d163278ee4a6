--liquibase formatted sql

--changeset sangkien:snapshot-0001
-- Written after its rows, because it carries their hash; rows without it belong to no snapshot.
CREATE TABLE snapshot (
    id              BIGINT       NOT NULL PRIMARY KEY,
    campaign_id     BIGINT       NOT NULL,
    campaign_name   VARCHAR(200) NOT NULL,
    scope_kind      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope_id        BIGINT       NOT NULL,
    scope_name      VARCHAR(200) NOT NULL,
    scope_opens_at  DATETIME(3)  NOT NULL,
    scope_closes_at DATETIME(3)  NOT NULL,
    scope_state     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope_goal      INT          NULL,
    unit_id         BIGINT       NOT NULL,
    kind            VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    planned_at      DATETIME(3)  NULL,
    as_of           DATETIME(3)  NOT NULL,
    taken_by        BIGINT       NULL,
    note            VARCHAR(500) NULL,
    rule_version    VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    minimum_target  INT          NOT NULL,
    minimum_members INT          NOT NULL,
    units           INT          NOT NULL,
    content_hash    CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY snapshot_list (campaign_id, id),
    KEY snapshot_day (campaign_id, as_of),
    CONSTRAINT snapshot_planned UNIQUE (scope_id, unit_id, kind, planned_at),
    CONSTRAINT snapshot_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT snapshot_taker FOREIGN KEY (taken_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE snapshot;

--changeset sangkien:snapshot-0002
-- No reference to the living tree: whatever happens to a unit, here it stays as it was.
CREATE TABLE snapshot_unit (
    snapshot_id BIGINT       NOT NULL,
    unit_id     BIGINT       NOT NULL,
    parent_id   BIGINT       NULL,
    code        VARCHAR(40)  NOT NULL,
    name        VARCHAR(200) NOT NULL,
    level       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    members     INT          NOT NULL,
    children    INT          NOT NULL,
    closed      BOOLEAN      NOT NULL,
    PRIMARY KEY (snapshot_id, unit_id),
    KEY snapshot_unit_children (snapshot_id, parent_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE snapshot_unit;

--changeset sangkien:snapshot-0003
CREATE TABLE snapshot_figure (
    snapshot_id BIGINT      NOT NULL,
    unit_id     BIGINT      NOT NULL,
    block       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    submitted   INT         NOT NULL,
    valid       INT         NOT NULL,
    pending     INT         NOT NULL,
    registrants INT         NOT NULL,
    submitters  INT         NOT NULL,
    assigned    INT         NULL,
    registered  INT         NULL,
    covered     INT         NOT NULL,
    grassroots  INT         NOT NULL,
    PRIMARY KEY (snapshot_id, unit_id, block)
);
--rollback DROP TABLE snapshot_figure;

--changeset sangkien:snapshot-0004
CREATE TABLE snapshot_signature (
    snapshot_id  BIGINT      NOT NULL PRIMARY KEY,
    signed_at    DATETIME(3) NOT NULL,
    signed_by    BIGINT      NOT NULL,
    content_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    CONSTRAINT snapshot_signature_of FOREIGN KEY (snapshot_id) REFERENCES snapshot (id),
    CONSTRAINT snapshot_signer FOREIGN KEY (signed_by) REFERENCES account (id)
);
--rollback DROP TABLE snapshot_signature;

--changeset sangkien:snapshot-0005
-- After, not before: MariaDB 11.4 refuses constants in INSERT ... SELECT into a table that has a trigger before updates.
CREATE TRIGGER snapshot_no_update AFTER UPDATE ON snapshot FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a snapshot is never changed';
--rollback DROP TRIGGER snapshot_no_update;

--changeset sangkien:snapshot-0006
CREATE TRIGGER snapshot_no_delete BEFORE DELETE ON snapshot FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a snapshot is never changed';
--rollback DROP TRIGGER snapshot_no_delete;

--changeset sangkien:snapshot-0007
CREATE TRIGGER snapshot_unit_no_update AFTER UPDATE ON snapshot_unit FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a snapshot is never changed';
--rollback DROP TRIGGER snapshot_unit_no_update;

--changeset sangkien:snapshot-0008
CREATE TRIGGER snapshot_unit_no_delete BEFORE DELETE ON snapshot_unit FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a snapshot is never changed';
--rollback DROP TRIGGER snapshot_unit_no_delete;

--changeset sangkien:snapshot-0009
CREATE TRIGGER snapshot_figure_no_update AFTER UPDATE ON snapshot_figure FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a snapshot is never changed';
--rollback DROP TRIGGER snapshot_figure_no_update;

--changeset sangkien:snapshot-0010
CREATE TRIGGER snapshot_figure_no_delete BEFORE DELETE ON snapshot_figure FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a snapshot is never changed';
--rollback DROP TRIGGER snapshot_figure_no_delete;

--changeset sangkien:snapshot-0011
CREATE TRIGGER snapshot_signature_no_update AFTER UPDATE ON snapshot_signature FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a snapshot is never changed';
--rollback DROP TRIGGER snapshot_signature_no_update;

--changeset sangkien:snapshot-0012
CREATE TRIGGER snapshot_signature_no_delete BEFORE DELETE ON snapshot_signature FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a snapshot is never changed';
--rollback DROP TRIGGER snapshot_signature_no_delete;

--changeset sangkien:snapshot-0013
CREATE TABLE snapshot_plan (
    campaign_id  BIGINT  NOT NULL PRIMARY KEY,
    daily_at     TIME    NULL,
    daily_since  DATETIME(3) NULL,
    end_of_grace BOOLEAN NOT NULL,
    version      INT     NOT NULL DEFAULT 0,
    CONSTRAINT snapshot_plan_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
);
--rollback DROP TABLE snapshot_plan;

--changeset sangkien:snapshot-0014
INSERT INTO lease (name, owner, lease_until, fence) VALUES ('snapshot', 'nobody', '2000-01-01', 0);
--rollback DELETE FROM lease WHERE name = 'snapshot';
