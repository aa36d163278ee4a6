--liquibase formatted sql

--changeset sangkien:recognition-first-0001
ALTER TABLE campaign ADD COLUMN recognition_first BOOLEAN NOT NULL DEFAULT FALSE;
--rollback ALTER TABLE campaign DROP COLUMN recognition_first;
