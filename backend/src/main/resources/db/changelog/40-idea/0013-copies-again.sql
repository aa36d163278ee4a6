--liquibase formatted sql

--changeset sangkien:copies-0003
-- The step of the original with which the link ended and the step by which the copy was released, so that an undo finds what it has to restore.
ALTER TABLE idea_link ADD COLUMN ended_with_id BIGINT NULL, ADD COLUMN release_id BIGINT NULL;
--rollback ALTER TABLE idea_link DROP COLUMN ended_with_id, DROP COLUMN release_id;

--changeset sangkien:copies-0004
INSERT INTO lease (name, owner, lease_until, fence) VALUES ('stranded-copies', 'nobody', '2000-01-01', 0);
--rollback DELETE FROM lease WHERE name = 'stranded-copies';
