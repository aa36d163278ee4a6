--liquibase formatted sql

--changeset sangkien:search-0006
-- Typed words are looked up in the memory of each node now (ADR 10).
ALTER TABLE unit DROP KEY unit_words, DROP KEY unit_search, DROP COLUMN search_key, DROP COLUMN name_length, DROP COLUMN ended;
--rollback ALTER TABLE unit ADD COLUMN ended BOOLEAN AS (closed_at IS NOT NULL) VIRTUAL, ADD COLUMN name_length SMALLINT AS (CHAR_LENGTH(name)) VIRTUAL, ADD COLUMN search_key VARCHAR(700) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin AS (LEFT(search_text, 700)) VIRTUAL;
--rollback ALTER TABLE unit ADD KEY unit_search (ended, name_length, search_key);
--rollback ALTER TABLE unit ADD FULLTEXT KEY unit_words (search_text);

--changeset sangkien:search-0007
-- By this the nodes notice what others have written, by whatever way.
ALTER TABLE unit
    ADD COLUMN written_at TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
    ADD KEY unit_written (written_at);
--rollback ALTER TABLE unit DROP KEY unit_written, DROP COLUMN written_at;
