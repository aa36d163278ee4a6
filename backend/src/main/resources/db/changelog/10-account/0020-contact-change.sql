--liquibase formatted sql

--changeset sangkien:contact-change-0001
-- Who asked for the code that proves a new contact: whoever else has the code can do nothing with it.
CREATE TABLE contact_change (
    request_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    account_id   BIGINT      NOT NULL,
    asked_at     DATETIME(3) NOT NULL,
    KEY contact_change_age (asked_at),
    CONSTRAINT contact_change_account FOREIGN KEY (account_id) REFERENCES account (id)
);
--rollback DROP TABLE contact_change;
