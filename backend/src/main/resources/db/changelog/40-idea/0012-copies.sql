--liquibase formatted sql

--changeset sangkien:copies-0001
-- What the programme says itself is said in both languages; what people write is in theirs.
ALTER TABLE idea_event ADD COLUMN reason_en VARCHAR(2000) NULL;
--rollback ALTER TABLE idea_event DROP COLUMN reason_en;

--changeset sangkien:copies-0002
-- The link that this one goes on from: its original was found to be a copy of another one.
ALTER TABLE idea_link ADD COLUMN follows_id BIGINT NULL, ADD CONSTRAINT idea_link_follows FOREIGN KEY (follows_id) REFERENCES idea_link (id);
--rollback ALTER TABLE idea_link DROP FOREIGN KEY idea_link_follows, DROP COLUMN follows_id;
