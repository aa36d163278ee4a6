--liquibase formatted sql

--changeset sangkien:import-author-0001
-- Who has no phone is found again by name, unit and paper, in whichever list they stand.
CREATE INDEX import_key_author ON import_key (author_key);
--rollback DROP INDEX import_key_author ON import_key;

--changeset sangkien:import-author-0002
ALTER TABLE import_job ADD COLUMN unreached INT NOT NULL DEFAULT 0;
--rollback ALTER TABLE import_job DROP COLUMN unreached;
