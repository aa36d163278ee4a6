--liquibase formatted sql

--changeset sangkien:code-0001
-- Neither the code nor what names the request can be read here.
CREATE TABLE one_time_code (
    request_hash CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    purpose      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    contact_key  CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    medium       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    contact      VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code_hash    CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asked_at     DATETIME(3)  NOT NULL,
    valid_until  DATETIME(3)  NOT NULL,
    tries        INT          NOT NULL,
    used_at      DATETIME(3)  NULL,
    voided_at    DATETIME(3)  NULL,
    KEY one_time_code_contact (contact_key, purpose),
    KEY one_time_code_age (asked_at)
);
--rollback DROP TABLE one_time_code;

--changeset sangkien:code-0002
-- How often codes were asked for one contact, from the first one on for a day.
CREATE TABLE code_count (
    contact_key CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    asked       INT         NOT NULL,
    since       DATETIME(3) NOT NULL,
    last_at     DATETIME(3) NOT NULL,
    KEY code_count_age (last_at)
);
--rollback DROP TABLE code_count;

--changeset sangkien:code-0003
CREATE TABLE code_hour (
    hour   DATETIME    NOT NULL,
    medium VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asked  INT         NOT NULL,
    PRIMARY KEY (hour, medium)
);
--rollback DROP TABLE code_hour;

--changeset sangkien:code-0004
-- A contact that somebody has proved to be theirs, until they have told their name.
CREATE TABLE registration_ticket (
    ticket_hash CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    medium      VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    contact     VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_until DATETIME(3)  NOT NULL,
    used_at     DATETIME(3)  NULL,
    KEY registration_ticket_age (valid_until)
);
--rollback DROP TABLE registration_ticket;
