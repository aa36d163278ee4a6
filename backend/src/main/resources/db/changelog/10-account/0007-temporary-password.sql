--liquibase formatted sql

--changeset sangkien:temporary-password-0001
-- Until when a password works that somebody else knows; null for one of the person's own choice.
ALTER TABLE account ADD COLUMN temporary_until DATETIME(3) NULL;
--rollback ALTER TABLE account DROP COLUMN temporary_until;
