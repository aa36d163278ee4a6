--liquibase formatted sql

--changeset sangkien:listed-author-0001
ALTER TABLE idea_author ADD COLUMN listed BOOLEAN NOT NULL DEFAULT TRUE;
--rollback ALTER TABLE idea_author DROP COLUMN listed;

--changeset sangkien:listed-author-0002
-- Rows that were typed and still empty were not kept, and their ideas could not be read again.
INSERT INTO idea_author (idea_id, position)
SELECT i.id, s.seq FROM idea i JOIN seq_0_to_99 s ON s.seq < i.author_count
LEFT JOIN idea_author a ON a.idea_id = i.id AND a.position = s.seq WHERE a.idea_id IS NULL;
--rollback SELECT 1;
