--liquibase formatted sql

--changeset sangkien:snapshot-of-group-0001
-- Null for a quarter and a range of days, which have no number.
ALTER TABLE snapshot MODIFY scope_id BIGINT NULL;
--rollback ALTER TABLE snapshot MODIFY scope_id BIGINT NOT NULL;

--changeset sangkien:snapshot-of-group-0002
ALTER TABLE snapshot
    ADD COLUMN scope_from  DATE         NULL,
    ADD COLUMN scope_until DATE         NULL,
    ADD COLUMN group_id    BIGINT       NULL,
    ADD COLUMN group_kind  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN group_name  VARCHAR(200) NULL;
--rollback ALTER TABLE snapshot DROP COLUMN scope_from, DROP COLUMN scope_until, DROP COLUMN group_id, DROP COLUMN group_kind, DROP COLUMN group_name;

--changeset sangkien:snapshot-of-group-0003
CREATE TABLE snapshot_member (
    snapshot_id BIGINT NOT NULL,
    unit_id     BIGINT NOT NULL,
    PRIMARY KEY (snapshot_id, unit_id)
);
--rollback DROP TABLE snapshot_member;

--changeset sangkien:snapshot-of-group-0004
CREATE TRIGGER snapshot_member_no_update AFTER UPDATE ON snapshot_member FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a snapshot is never changed';
--rollback DROP TRIGGER snapshot_member_no_update;

--changeset sangkien:snapshot-of-group-0005
CREATE TRIGGER snapshot_member_no_delete BEFORE DELETE ON snapshot_member FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a snapshot is never changed';
--rollback DROP TRIGGER snapshot_member_no_delete;

--changeset sangkien:snapshot-plan-0001
ALTER TABLE snapshot_plan ADD COLUMN changed_by BIGINT NULL, ADD COLUMN changed_at DATETIME(3) NULL,
    ADD CONSTRAINT snapshot_plan_changer FOREIGN KEY (changed_by) REFERENCES account (id);
--rollback ALTER TABLE snapshot_plan DROP FOREIGN KEY snapshot_plan_changer, DROP COLUMN changed_by, DROP COLUMN changed_at;
