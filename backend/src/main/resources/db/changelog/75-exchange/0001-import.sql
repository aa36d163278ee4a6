--liquibase formatted sql

--changeset sangkien:import-0001
-- Where rows come from, as the people of a unit call it: their list of 2026, another program. How its columns were matched is kept for the next file.
CREATE TABLE import_source (
    id       BIGINT        NOT NULL PRIMARY KEY,
    kind     VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_id  BIGINT        NOT NULL,
    name     VARCHAR(100)  NOT NULL,
    matching VARCHAR(4000) NULL,
    CONSTRAINT import_source_name UNIQUE (unit_id, kind, name),
    CONSTRAINT import_source_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE import_source;

--changeset sangkien:import-0002
-- One file on its way. The head (titles and first rows) is sealed, because it shows people.
CREATE TABLE import_job (
    id             BIGINT        NOT NULL PRIMARY KEY,
    source_id      BIGINT        NOT NULL,
    kind           VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_id        BIGINT        NOT NULL,
    campaign_id    BIGINT        NOT NULL,
    state          VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    operator_id    BIGINT        NOT NULL,
    uploaded_at    DATETIME(3)   NOT NULL,
    file_name      VARCHAR(200)  NOT NULL,
    size           INT           NOT NULL,
    head           MEDIUMBLOB    NULL,
    matching       VARCHAR(4000) NULL,
    font           VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    suspected_font VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    row_count      INT           NOT NULL DEFAULT 0,
    creates        INT           NOT NULL DEFAULT 0,
    changes        INT           NOT NULL DEFAULT 0,
    same           INT           NOT NULL DEFAULT 0,
    warned         INT           NOT NULL DEFAULT 0,
    errors         INT           NOT NULL DEFAULT 0,
    causes         VARCHAR(4000) NULL,
    position       INT           NOT NULL DEFAULT 0,
    done           INT           NOT NULL DEFAULT 0,
    refused        INT           NOT NULL DEFAULT 0,
    turn_at        DATETIME(3)   NOT NULL,
    problem        VARCHAR(1000) NULL,
    problem_en     VARCHAR(1000) NULL,
    started_at     DATETIME(3)   NULL,
    ended_at       DATETIME(3)   NULL,
    emptied        BOOLEAN       NOT NULL DEFAULT FALSE,
    version        INT           NOT NULL DEFAULT 0,
    KEY import_job_turn (state, turn_at),
    KEY import_job_operator (operator_id, id),
    KEY import_job_age (emptied, uploaded_at),
    CONSTRAINT import_job_source FOREIGN KEY (source_id) REFERENCES import_source (id),
    CONSTRAINT import_job_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT import_job_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT import_job_operator FOREIGN KEY (operator_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE import_job;

--changeset sangkien:import-0003
-- The file, sealed, in parts that every database takes.
CREATE TABLE import_part (
    import_id BIGINT     NOT NULL,
    number    INT        NOT NULL,
    content   MEDIUMBLOB NOT NULL,
    PRIMARY KEY (import_id, number),
    CONSTRAINT import_part_import FOREIGN KEY (import_id) REFERENCES import_job (id)
);
--rollback DROP TABLE import_part;

--changeset sangkien:import-0004
-- What becomes of each row; its cells and what was found in them are sealed.
CREATE TABLE import_row (
    import_id BIGINT      NOT NULL,
    row_no    INT         NOT NULL,
    outcome   VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    warned    BOOLEAN     NOT NULL,
    done      BOOLEAN     NOT NULL DEFAULT FALSE,
    content   MEDIUMBLOB  NOT NULL,
    PRIMARY KEY (import_id, row_no),
    KEY import_row_outcome (import_id, outcome, row_no),
    CONSTRAINT import_row_import FOREIGN KEY (import_id) REFERENCES import_job (id)
);
--rollback DROP TABLE import_row;

--changeset sangkien:import-0005
-- What a row of a source became: sent again it is found here, and nothing is made twice.
CREATE TABLE import_key (
    source_id         BIGINT       NOT NULL,
    external_id       VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    object_id         BIGINT       NOT NULL,
    object_version    INT          NOT NULL,
    author_key        CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    row_hash          CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    consent_reference VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci NULL,
    consent_on        DATE         NULL,
    import_id         BIGINT       NOT NULL,
    row_no            INT          NOT NULL,
    first_at          DATETIME(3)  NOT NULL,
    changed_at        DATETIME(3)  NOT NULL,
    PRIMARY KEY (source_id, external_id),
    KEY import_key_object (object_id),
    CONSTRAINT import_key_source FOREIGN KEY (source_id) REFERENCES import_source (id),
    CONSTRAINT import_key_import FOREIGN KEY (import_id) REFERENCES import_job (id)
);
--rollback DROP TABLE import_key;

--changeset sangkien:import-0006
INSERT INTO lease (name, owner, lease_until, fence) VALUES ('import', 'nobody', '2000-01-01', 0);
--rollback DELETE FROM lease WHERE name = 'import';
