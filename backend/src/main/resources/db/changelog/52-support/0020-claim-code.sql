--liquibase formatted sql

--changeset sangkien:claim-0001
-- What is printed on a receipt. The code itself is nowhere: it is found by a keyed hash.
CREATE TABLE claim_code (
    id          BIGINT      NOT NULL PRIMARY KEY,
    account_id  BIGINT      NOT NULL,
    code_hash   CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    issued_by   BIGINT      NOT NULL,
    issued_at   DATETIME(3) NOT NULL,
    valid_until DATETIME(3) NOT NULL,
    ended_at    DATETIME(3) NULL,
    KEY claim_code_account (account_id, issued_at),
    CONSTRAINT claim_code_hash UNIQUE (code_hash),
    CONSTRAINT claim_code_person FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT claim_code_operator FOREIGN KEY (issued_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE claim_code;
