--liquibase formatted sql

--changeset sangkien:search-0001
-- What hits are picked and ordered by, kept by the database itself: open units first, the shortest names first.
ALTER TABLE unit
    ADD COLUMN ended       BOOLEAN      AS (closed_at IS NOT NULL) VIRTUAL,
    ADD COLUMN name_length SMALLINT     AS (CHAR_LENGTH(name)) VIRTUAL,
    ADD COLUMN search_key  VARCHAR(700) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin AS (LEFT(search_text, 700)) VIRTUAL;
--rollback ALTER TABLE unit DROP COLUMN search_key, DROP COLUMN name_length, DROP COLUMN ended;

--changeset sangkien:search-0002
ALTER TABLE unit ADD KEY unit_search (ended, name_length, search_key);
--rollback ALTER TABLE unit DROP KEY unit_search;

--changeset sangkien:search-0003
SET SESSION innodb_ft_enable_stopword = OFF;
--rollback SELECT 1;

--changeset sangkien:search-0004
ALTER TABLE unit ADD FULLTEXT KEY unit_words (search_text);
--rollback ALTER TABLE unit DROP KEY unit_words;

--changeset sangkien:search-0005
SET SESSION innodb_ft_enable_stopword = DEFAULT;
--rollback SELECT 1;
