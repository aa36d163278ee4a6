--liquibase formatted sql

--changeset sangkien:idea-index-0001
-- One row with a random id: by it the index on a node's disk knows whose copy it is.
CREATE TABLE idea_index_source (
    id UUID NOT NULL PRIMARY KEY
);
--rollback DROP TABLE idea_index_source;

--changeset sangkien:idea-index-0002
INSERT INTO idea_index_source (id) VALUES (UUID());
--rollback DELETE FROM idea_index_source;
