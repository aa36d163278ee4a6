--liquibase formatted sql

--changeset sangkien:minimums-0001
ALTER TABLE campaign ADD COLUMN minimum_target INT NOT NULL DEFAULT 10, ADD COLUMN minimum_members INT NOT NULL DEFAULT 30;
--rollback ALTER TABLE campaign DROP COLUMN minimum_target, DROP COLUMN minimum_members;
