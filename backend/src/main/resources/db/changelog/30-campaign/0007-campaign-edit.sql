--liquibase formatted sql

--changeset sangkien:campaign-edit-0001
-- What was read is told by the version; that the campaign or anything in it was changed, by the edits.
ALTER TABLE campaign ADD COLUMN version INT NOT NULL DEFAULT 0, ADD COLUMN edits INT NOT NULL DEFAULT 0;
--rollback ALTER TABLE campaign DROP COLUMN version, DROP COLUMN edits;

--changeset sangkien:campaign-edit-0002
ALTER TABLE phase ADD COLUMN version INT NOT NULL DEFAULT 0;
--rollback ALTER TABLE phase DROP COLUMN version;

--changeset sangkien:campaign-edit-0003
ALTER TABLE sprint ADD COLUMN version INT NOT NULL DEFAULT 0;
--rollback ALTER TABLE sprint DROP COLUMN version;
