--liquibase formatted sql

--changeset sangkien:grant-given-0001
-- Null for rights that nobody gave through the application, such as the first administrator's.
ALTER TABLE role_grant
    ADD COLUMN given_by   BIGINT       NULL,
    ADD COLUMN given_at   DATETIME(3)  NULL,
    ADD COLUMN reason     VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci NULL,
    ADD COLUMN ended_by   BIGINT       NULL,
    ADD COLUMN end_reason VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci NULL,
    ADD KEY role_grant_list (role, id),
    ADD CONSTRAINT role_grant_giver FOREIGN KEY (given_by) REFERENCES account (id),
    ADD CONSTRAINT role_grant_ender FOREIGN KEY (ended_by) REFERENCES account (id);
--rollback ALTER TABLE role_grant DROP FOREIGN KEY role_grant_giver, DROP FOREIGN KEY role_grant_ender, DROP KEY role_grant_list, DROP COLUMN given_by, DROP COLUMN given_at, DROP COLUMN reason, DROP COLUMN ended_by, DROP COLUMN end_reason;
