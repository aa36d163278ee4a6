--liquibase formatted sql

--changeset sangkien:alias-0001
CREATE TABLE unit_alias (
    id       BIGINT       NOT NULL PRIMARY KEY,
    unit_id  BIGINT       NOT NULL,
    name     VARCHAR(100) NOT NULL,
    added_by BIGINT       NOT NULL,
    added_at DATETIME(3)  NOT NULL,
    KEY unit_alias_unit (unit_id, name),
    CONSTRAINT unit_alias_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT unit_alias_person FOREIGN KEY (added_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE unit_alias;

--changeset sangkien:alias-0002
ALTER TABLE unit MODIFY search_text VARCHAR(4000) NOT NULL;
--rollback ALTER TABLE unit MODIFY search_text VARCHAR(1000) NOT NULL;

--changeset sangkien:headcount-0001
CREATE TABLE headcount_change (
    id             BIGINT       NOT NULL PRIMARY KEY,
    unit_id        BIGINT       NOT NULL,
    members_before INT          NOT NULL,
    members_after  INT          NOT NULL,
    reason         VARCHAR(500) NOT NULL,
    changed_by     BIGINT       NOT NULL,
    changed_at     DATETIME(3)  NOT NULL,
    KEY headcount_change_unit (unit_id, id),
    CONSTRAINT headcount_change_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT headcount_change_person FOREIGN KEY (changed_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE headcount_change;
