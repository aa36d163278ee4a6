--liquibase formatted sql

--changeset sangkien:unit-import-0001
CREATE TABLE unit_import (
    id          BIGINT        NOT NULL PRIMARY KEY,
    unit_id     BIGINT        NOT NULL,
    state       VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    uploaded_by BIGINT        NOT NULL,
    uploaded_at DATETIME(3)   NOT NULL,
    size        INT           NOT NULL,
    row_count   INT           NOT NULL DEFAULT 0,
    creates     INT           NOT NULL DEFAULT 0,
    changes     INT           NOT NULL DEFAULT 0,
    same        INT           NOT NULL DEFAULT 0,
    faults      INT           NOT NULL DEFAULT 0,
    reason      VARCHAR(500)  NULL,
    started_by  BIGINT        NULL,
    done        INT           NOT NULL DEFAULT 0,
    problem     VARCHAR(1000) NULL,
    problem_en  VARCHAR(1000) NULL,
    ended_at    DATETIME(3)   NULL,
    version     INT           NOT NULL DEFAULT 0,
    KEY unit_import_waiting (state, id),
    CONSTRAINT unit_import_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT unit_import_uploader FOREIGN KEY (uploaded_by) REFERENCES account (id),
    CONSTRAINT unit_import_starter FOREIGN KEY (started_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE unit_import;

--changeset sangkien:unit-import-0002
CREATE TABLE unit_import_part (
    import_id BIGINT     NOT NULL,
    number    INT        NOT NULL,
    content   MEDIUMBLOB NOT NULL,
    PRIMARY KEY (import_id, number),
    CONSTRAINT unit_import_part_import FOREIGN KEY (import_id) REFERENCES unit_import (id)
);
--rollback DROP TABLE unit_import_part;

--changeset sangkien:unit-import-0003
CREATE TABLE unit_import_line (
    import_id BIGINT        NOT NULL,
    place     INT           NOT NULL,
    row_no    INT           NOT NULL,
    outcome   VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cause     VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    code      VARCHAR(40)   NOT NULL,
    name      VARCHAR(200)  NULL,
    text_vi   VARCHAR(1000) NOT NULL,
    text_en   VARCHAR(1000) NOT NULL,
    done      BOOLEAN       NOT NULL DEFAULT FALSE,
    PRIMARY KEY (import_id, place),
    KEY unit_import_line_row (import_id, outcome, row_no, place),
    CONSTRAINT unit_import_line_import FOREIGN KEY (import_id) REFERENCES unit_import (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE unit_import_line;

--changeset sangkien:unit-import-0004
INSERT INTO lease (name, owner, lease_until, fence) VALUES ('unit-import', 'nobody', '2000-01-01', 0);
--rollback DELETE FROM lease WHERE name = 'unit-import';
