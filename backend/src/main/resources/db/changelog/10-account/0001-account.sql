--liquibase formatted sql

--changeset sangkien:account-0001
CREATE TABLE account (
    id            BIGINT       NOT NULL PRIMARY KEY,
    display_name  VARCHAR(120) NOT NULL,
    phone         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    email         VARCHAR(200) NULL,
    password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
    state         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'ACTIVE',
    created_at    DATETIME(3)  NOT NULL,
    version       INT          NOT NULL DEFAULT 0,
    CONSTRAINT account_phone UNIQUE (phone),
    CONSTRAINT account_email UNIQUE (email)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE account;

--changeset sangkien:account-0002
CREATE TABLE session (
    id         BIGINT      NOT NULL PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    started_at DATETIME(3) NOT NULL,
    revoked_at DATETIME(3) NULL,
    CONSTRAINT session_account FOREIGN KEY (account_id) REFERENCES account (id)
);
--rollback DROP TABLE session;

--changeset sangkien:account-0003
CREATE TABLE refresh_token (
    token_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    session_id BIGINT      NOT NULL,
    issued_at  DATETIME(3) NOT NULL,
    used_at    DATETIME(3) NULL,
    CONSTRAINT refresh_token_session FOREIGN KEY (session_id) REFERENCES session (id)
);
--rollback DROP TABLE refresh_token;
