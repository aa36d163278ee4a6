--liquibase formatted sql

--changeset sangkien:export-0001
-- A file that somebody asked for. What was asked is kept as it was sent; the scope are the units whose subtrees were looked at for it, and under
-- stored_as it is kept, written down before it is.
CREATE TABLE export_job (
    id          BIGINT        NOT NULL PRIMARY KEY,
    owner_id    BIGINT        NOT NULL,
    kind        VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    format      VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asked       TEXT          NOT NULL,
    asked_hash  VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject     VARCHAR(300)  NULL,
    personal    BOOLEAN       NOT NULL,
    reason      VARCHAR(500)  NULL,
    state       VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asked_at    DATETIME(3)   NOT NULL,
    due_at      DATETIME(3)   NOT NULL,
    attempt     INT           NOT NULL DEFAULT 0,
    done        INT           NOT NULL DEFAULT 0,
    total       INT           NULL,
    as_of       DATETIME(3)   NULL,
    scope       TEXT          NULL,
    stored_as   VARCHAR(32)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    size        BIGINT        NULL,
    sha256      VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    rows_sha256 VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    problem     VARCHAR(1000) NULL,
    problem_en  VARCHAR(1000) NULL,
    ended_at    DATETIME(3)   NULL,
    expires_at  DATETIME(3)   NULL,
    KEY export_job_owner (owner_id, id),
    KEY export_job_waiting (state, id),
    KEY export_job_expiring (expires_at),
    CONSTRAINT export_job_owner FOREIGN KEY (owner_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE export_job;

--changeset sangkien:export-0002
INSERT INTO lease (name, owner, lease_until, fence) VALUES ('export', 'nobody', '2000-01-01', 0);
--rollback DELETE FROM lease WHERE name = 'export';
