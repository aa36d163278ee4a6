--liquibase formatted sql

--changeset sangkien:identity-0001
-- Who somebody is elsewhere; only a hash of it.
CREATE TABLE account_identity (
    identity_key CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    provider     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id   BIGINT      NOT NULL,
    linked_at    DATETIME(3) NOT NULL,
    CONSTRAINT account_identity_account FOREIGN KEY (account_id) REFERENCES account (id)
);
--rollback DROP TABLE account_identity;

--changeset sangkien:identity-0002
-- Somebody who was sent to a provider and has not come back yet.
CREATE TABLE provider_visit (
    state_hash   CHAR(64)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    browser_hash CHAR(64)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    provider     VARCHAR(40)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    nonce_hash   CHAR(64)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    verifier     VARBINARY(200) NOT NULL,
    valid_until  DATETIME(3)    NOT NULL,
    used_at      DATETIME(3)    NULL,
    KEY provider_visit_age (valid_until)
);
--rollback DROP TABLE provider_visit;

--changeset sangkien:identity-0003
-- Somebody who came back, whom a provider calls by the contact of an account, and who has not confirmed it with the account's own code.
CREATE TABLE identity_link (
    ticket_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    identity_key CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    provider     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id   BIGINT      NOT NULL,
    valid_until  DATETIME(3) NOT NULL,
    used_at      DATETIME(3) NULL,
    KEY identity_link_age (valid_until),
    CONSTRAINT identity_link_account FOREIGN KEY (account_id) REFERENCES account (id)
);
--rollback DROP TABLE identity_link;
