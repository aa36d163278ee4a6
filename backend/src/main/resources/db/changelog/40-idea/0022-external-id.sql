--liquibase formatted sql

--changeset sangkien:idea-external-0001
-- What the other system through which it came calls the idea.
ALTER TABLE idea ADD COLUMN external_id VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL;
--rollback ALTER TABLE idea DROP COLUMN external_id;

--changeset sangkien:idea-external-0002
UPDATE idea i JOIN client_idea x ON x.idea_id = i.id SET i.external_id = x.external_id;
--rollback SELECT 1;
