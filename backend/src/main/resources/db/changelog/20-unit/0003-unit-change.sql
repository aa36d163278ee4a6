--liquibase formatted sql

--changeset sangkien:unit-0004
CREATE TABLE unit_change (
    id             BIGINT       NOT NULL PRIMARY KEY,
    kind           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_id        BIGINT       NOT NULL,
    effective_on   DATE         NOT NULL,
    reason         VARCHAR(500) NOT NULL,
    new_name       VARCHAR(200) NULL,
    new_block      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    new_level      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    new_kind       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    other_unit_id  BIGINT       NULL,
    ordered_by     BIGINT       NOT NULL,
    ordered_at     DATETIME(3)  NOT NULL,
    applied_at     DATETIME(3)  NULL,
    cancelled_at   DATETIME(3)  NULL,
    refusal        VARCHAR(500) NULL,
    KEY unit_change_unit (unit_id, effective_on, id),
    KEY unit_change_due (applied_at, cancelled_at, effective_on, id),
    CONSTRAINT unit_change_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT unit_change_other FOREIGN KEY (other_unit_id) REFERENCES unit (id),
    CONSTRAINT unit_change_person FOREIGN KEY (ordered_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE unit_change;

--changeset sangkien:unit-0005
CREATE TABLE unit_period (
    unit_id    BIGINT       NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE         NOT NULL,
    name       VARCHAR(200) NOT NULL,
    level      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    block      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    parent_id  BIGINT       NULL,
    open       BOOLEAN      NOT NULL,
    PERIOD FOR validity (valid_from, valid_to),
    PRIMARY KEY (unit_id, valid_from),
    CONSTRAINT unit_period_no_overlap UNIQUE (unit_id, validity WITHOUT OVERLAPS),
    CONSTRAINT unit_period_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT unit_period_parent FOREIGN KEY (parent_id) REFERENCES unit (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE unit_period;

--changeset sangkien:unit-0006
CREATE TABLE unit_lineage (
    from_unit_id BIGINT NOT NULL,
    to_unit_id   BIGINT NOT NULL,
    change_id    BIGINT NOT NULL,
    PRIMARY KEY (from_unit_id, to_unit_id, change_id),
    KEY unit_lineage_to (to_unit_id),
    CONSTRAINT unit_lineage_from FOREIGN KEY (from_unit_id) REFERENCES unit (id),
    CONSTRAINT unit_lineage_to FOREIGN KEY (to_unit_id) REFERENCES unit (id),
    CONSTRAINT unit_lineage_change FOREIGN KEY (change_id) REFERENCES unit_change (id)
);
--rollback DROP TABLE unit_lineage;

--changeset sangkien:unit-0007
ALTER TABLE unit ADD COLUMN founded_on DATE NOT NULL DEFAULT '1929-07-28', MODIFY search_text VARCHAR(1000) NOT NULL;
--rollback ALTER TABLE unit DROP COLUMN founded_on, MODIFY search_text VARCHAR(250) NOT NULL;

--changeset sangkien:unit-0008
INSERT INTO lease (name, owner, lease_until, fence) VALUES ('unit-change', 'nobody', '2000-01-01', 0);
--rollback DELETE FROM lease WHERE name = 'unit-change';
