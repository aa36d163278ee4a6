--liquibase formatted sql

--changeset sangkien:audit-0001
-- No references: what it tells stays as it was, and writing it waits for no row of another table.
CREATE TABLE audit_event (
    id          BIGINT        NOT NULL PRIMARY KEY,
    at          DATETIME(3)   NOT NULL,
    node        VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor_id    BIGINT        NULL,
    acting_for  BIGINT        NULL,
    act_chain   VARCHAR(200)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    action      VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    object_type VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    object_id   BIGINT        NULL,
    unit_id     BIGINT        NULL,
    detail      TEXT          NULL,
    reason      VARCHAR(1000) NULL,
    request_id  VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    network     VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    KEY audit_event_at (at),
    KEY audit_event_actor (actor_id, at),
    KEY audit_event_whom (acting_for, at),
    KEY audit_event_object (object_id, at),
    KEY audit_event_action (action, at),
    KEY audit_event_unit (unit_id, at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE audit_event;

--changeset sangkien:audit-0002
-- Each node's chain, day by day. Written a moment after the events, in the order in which they were committed.
CREATE TABLE audit_link (
    node          VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    day           DATE        NOT NULL,
    sequence      INT         NOT NULL,
    event_id      BIGINT      NOT NULL,
    previous_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    hash          CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (node, day, sequence),
    CONSTRAINT audit_link_event UNIQUE (event_id)
);
--rollback DROP TABLE audit_link;

--changeset sangkien:audit-0003
-- Events that are in no chain yet.
CREATE TABLE audit_waiting (
    event_id BIGINT      NOT NULL PRIMARY KEY,
    node     VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    since    DATETIME(3) NOT NULL,
    KEY audit_waiting_node (node, event_id)
);
--rollback DROP TABLE audit_waiting;

--changeset sangkien:audit-0004
-- The end of each node's chain: a chain cut off at its end would otherwise look whole.
CREATE TABLE audit_head (
    node     VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    day      DATE        NOT NULL,
    sequence INT         NOT NULL,
    hash     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);
--rollback DROP TABLE audit_head;

--changeset sangkien:audit-0005
CREATE TRIGGER audit_event_no_update AFTER UPDATE ON audit_event FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was written down is never changed';
--rollback DROP TRIGGER audit_event_no_update;

--changeset sangkien:audit-0006
CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was written down is never changed';
--rollback DROP TRIGGER audit_event_no_delete;

--changeset sangkien:audit-0007
CREATE TRIGGER audit_link_no_update AFTER UPDATE ON audit_link FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was written down is never changed';
--rollback DROP TRIGGER audit_link_no_update;

--changeset sangkien:audit-0008
CREATE TRIGGER audit_link_no_delete BEFORE DELETE ON audit_link FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was written down is never changed';
--rollback DROP TRIGGER audit_link_no_delete;

--changeset sangkien:audit-0009
INSERT INTO lease (name, owner, lease_until, fence) VALUES ('audit-check', 'nobody', '2000-01-01', 0);
--rollback DELETE FROM lease WHERE name = 'audit-check';
