--liquibase formatted sql

--changeset sangkien:shared-0001
ALTER TABLE DATABASECHANGELOG ADD PRIMARY KEY (ID, AUTHOR, FILENAME);
--rollback ALTER TABLE DATABASECHANGELOG DROP PRIMARY KEY;

--changeset sangkien:shared-0002
CREATE TABLE idempotent_request (
    caller_id    BIGINT       NOT NULL,
    request_key  VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    request_hash CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    answer       MEDIUMTEXT   NULL,
    created_at   DATETIME(3)  NOT NULL,
    PRIMARY KEY (caller_id, request_key),
    KEY idempotent_request_age (created_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE idempotent_request;
