--liquibase formatted sql

--changeset sangkien:shared-0003
CREATE TABLE lease (
    name        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    owner       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    lease_until DATETIME(3) NOT NULL,
    fence       BIGINT      NOT NULL
);
--rollback DROP TABLE lease;
