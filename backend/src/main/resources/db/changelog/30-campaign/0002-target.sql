--liquibase formatted sql

--changeset sangkien:campaign-0005
CREATE TABLE target_sheet (
    unit_id  BIGINT NOT NULL,
    phase_id BIGINT NOT NULL,
    version  INT    NOT NULL DEFAULT 0,
    PRIMARY KEY (unit_id, phase_id),
    CONSTRAINT target_sheet_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT target_sheet_phase FOREIGN KEY (phase_id) REFERENCES phase (id)
);
--rollback DROP TABLE target_sheet;

--changeset sangkien:campaign-0006
CREATE TABLE target (
    id       BIGINT      NOT NULL PRIMARY KEY,
    unit_id  BIGINT      NOT NULL,
    phase_id BIGINT      NOT NULL,
    block    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount   INT         NOT NULL,
    CONSTRAINT target_cell UNIQUE (unit_id, phase_id, block, kind),
    CONSTRAINT target_amount CHECK (amount BETWEEN 0 AND 1000000000),
    CONSTRAINT target_of_sheet FOREIGN KEY (unit_id, phase_id) REFERENCES target_sheet (unit_id, phase_id)
);
--rollback DROP TABLE target;

--changeset sangkien:campaign-0007
CREATE TABLE target_change (
    id            BIGINT       NOT NULL PRIMARY KEY,
    unit_id       BIGINT       NOT NULL,
    phase_id      BIGINT       NOT NULL,
    block         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount_before INT          NULL,
    amount_after  INT          NULL,
    changed_at    DATETIME(3)  NOT NULL,
    changed_by    BIGINT       NOT NULL,
    reason        VARCHAR(500) NOT NULL,
    KEY target_change_sheet (unit_id, phase_id, id),
    CONSTRAINT target_change_sheet FOREIGN KEY (unit_id, phase_id) REFERENCES target_sheet (unit_id, phase_id),
    CONSTRAINT target_change_person FOREIGN KEY (changed_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE target_change;
