--liquibase formatted sql

--changeset sangkien:data-key-0001
-- One row, sealed with the keys with which everything else is: a node that cannot open it has other keys.
CREATE TABLE data_key_mark (
    id        INT            NOT NULL PRIMARY KEY,
    sealed    VARBINARY(200) NOT NULL,
    index_key CHAR(64)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);
--rollback DROP TABLE data_key_mark;
