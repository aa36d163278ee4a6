--liquibase formatted sql

--changeset sangkien:consent-0001
CREATE TABLE consent (
    id           BIGINT      NOT NULL PRIMARY KEY,
    account_id   BIGINT      NOT NULL,
    purpose      VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text_version VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    given_at     DATETIME(3) NOT NULL,
    withdrawn_at DATETIME(3) NULL,
    in_force     TINYINT     AS (IF(withdrawn_at IS NULL, 1, NULL)) PERSISTENT,
    KEY consent_purpose (purpose, in_force, account_id),
    CONSTRAINT consent_once UNIQUE (account_id, purpose, in_force),
    CONSTRAINT consent_account FOREIGN KEY (account_id) REFERENCES account (id)
);
--rollback DROP TABLE consent;
