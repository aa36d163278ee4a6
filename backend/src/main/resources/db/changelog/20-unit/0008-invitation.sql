--liquibase formatted sql

--changeset sangkien:invitation-0001
-- Neither the code nor whom it was sent to can be read here.
CREATE TABLE invitation (
    id             BIGINT         NOT NULL PRIMARY KEY,
    unit_id        BIGINT         NOT NULL,
    role           VARCHAR(30)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    contact_sealed VARBINARY(600) NOT NULL,
    contact_key    CHAR(64)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    starts_on      DATE           NOT NULL,
    ends_on        DATE           NOT NULL,
    reason         VARCHAR(500)   NOT NULL,
    invited_by     BIGINT         NOT NULL,
    invited_at     DATETIME(3)    NOT NULL,
    code_hash      CHAR(64)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sent           INT            NOT NULL,
    sent_at        DATETIME(3)    NOT NULL,
    valid_until    DATETIME(3)    NOT NULL,
    accepted_at    DATETIME(3)    NULL,
    accepted_by    BIGINT         NULL,
    grant_id       BIGINT         NULL,
    cancelled_at   DATETIME(3)    NULL,
    KEY invitation_unit (unit_id, id),
    KEY invitation_contact (contact_key),
    KEY invitation_inviter (invited_by, invited_at),
    CONSTRAINT invitation_code UNIQUE (code_hash),
    CONSTRAINT invitation_of_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT invitation_by FOREIGN KEY (invited_by) REFERENCES account (id),
    CONSTRAINT invitation_accepted_by FOREIGN KEY (accepted_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE invitation;
