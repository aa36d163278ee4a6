--liquibase formatted sql

--changeset sangkien:client-unused-0001
-- Since when its secrets are ended because nobody had used it for long; null while it has one.
ALTER TABLE api_client ADD COLUMN switched_off_at DATETIME(3) NULL;
--rollback ALTER TABLE api_client DROP COLUMN switched_off_at;
