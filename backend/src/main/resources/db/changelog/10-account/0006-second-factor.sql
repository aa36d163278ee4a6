--liquibase formatted sql

--changeset sangkien:second-factor-0001
-- Secrets are sealed with a key that the database does not know. A pending one is shown and not yet confirmed.
CREATE TABLE second_factor (
    account_id   BIGINT         NOT NULL PRIMARY KEY,
    secret       VARBINARY(200) NULL,
    confirmed_at DATETIME(3)    NULL,
    last_step    BIGINT         NOT NULL DEFAULT 0,
    pending      VARBINARY(200) NULL,
    pending_at   DATETIME(3)    NULL,
    CONSTRAINT second_factor_account FOREIGN KEY (account_id) REFERENCES account (id)
);
--rollback DROP TABLE second_factor;

--changeset sangkien:second-factor-0002
CREATE TABLE recovery_code (
    code_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    used_at    DATETIME(3) NULL,
    CONSTRAINT recovery_code_account FOREIGN KEY (account_id) REFERENCES account (id)
);
--rollback DROP TABLE recovery_code;

--changeset sangkien:second-factor-0003
-- Somebody who has taken the first step of a sign-in and not the second.
CREATE TABLE sign_in_step (
    ticket_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    account_id  BIGINT      NOT NULL,
    way         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_until DATETIME(3) NOT NULL,
    used_at     DATETIME(3) NULL,
    KEY sign_in_step_age (valid_until),
    CONSTRAINT sign_in_step_account FOREIGN KEY (account_id) REFERENCES account (id)
);
--rollback DROP TABLE sign_in_step;
