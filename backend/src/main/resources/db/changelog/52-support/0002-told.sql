--liquibase formatted sql

--changeset sangkien:support-0005
-- When the requester was told of an answer at which they have not looked yet.
ALTER TABLE support_case ADD COLUMN told_at DATETIME(3) NULL;
--rollback ALTER TABLE support_case DROP COLUMN told_at;
