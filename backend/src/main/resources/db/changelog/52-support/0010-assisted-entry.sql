--liquibase formatted sql

--changeset sangkien:assisted-entry-0001
-- What shows that somebody agreed: a code that was sent to them, or a signed paper. Used once, for the person whom the first entry names.
CREATE TABLE consent_proof (
    id            BIGINT      NOT NULL PRIMARY KEY,
    operator_id   BIGINT      NOT NULL,
    kind          VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text_version  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    created_at    DATETIME(3) NOT NULL,
    given_at      DATETIME(3) NULL,
    valid_until   DATETIME(3) NOT NULL,
    request_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NULL,
    contact_index CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NULL,
    stored_as     CHAR(32)    CHARACTER SET ascii COLLATE ascii_bin NULL,
    type          VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    account_id    BIGINT      NULL,
    unit_id       BIGINT      NULL,
    KEY consent_proof_operator (operator_id, kind, created_at),
    KEY consent_proof_unused (account_id, valid_until),
    CONSTRAINT consent_proof_request UNIQUE (request_hash),
    CONSTRAINT consent_proof_operator FOREIGN KEY (operator_id) REFERENCES account (id),
    CONSTRAINT consent_proof_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT consent_proof_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE consent_proof;

--changeset sangkien:assisted-entry-0002
-- Who entered which idea for whom, and what has become of it; the last four are what an operator's quality is read from, in one index.
CREATE TABLE assisted_entry (
    idea_id         BIGINT      NOT NULL PRIMARY KEY,
    operator_id     BIGINT      NOT NULL,
    author_id       BIGINT      NOT NULL,
    unit_id         BIGINT      NOT NULL,
    entered_at      DATETIME(3) NOT NULL,
    entered_on      DATE        NOT NULL,
    consent_kind    VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    consent_version VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    consent_at      DATETIME(3) NOT NULL,
    proof_id        BIGINT      NULL,
    returned        BOOLEAN     NOT NULL DEFAULT FALSE,
    disputed        BOOLEAN     NOT NULL DEFAULT FALSE,
    withdrawn       BOOLEAN     NOT NULL DEFAULT FALSE,
    look_alike      BOOLEAN     NOT NULL DEFAULT FALSE,
    KEY assisted_entry_operator (operator_id, entered_on, returned, disputed, withdrawn, look_alike),
    KEY assisted_entry_own (operator_id, idea_id),
    KEY assisted_entry_day (entered_on, operator_id, unit_id, returned, disputed, withdrawn, look_alike),
    KEY assisted_entry_author (author_id),
    CONSTRAINT assisted_entry_idea FOREIGN KEY (idea_id) REFERENCES idea (id),
    CONSTRAINT assisted_entry_operator FOREIGN KEY (operator_id) REFERENCES account (id),
    CONSTRAINT assisted_entry_author FOREIGN KEY (author_id) REFERENCES account (id),
    CONSTRAINT assisted_entry_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT assisted_entry_proof FOREIGN KEY (proof_id) REFERENCES consent_proof (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE assisted_entry;
