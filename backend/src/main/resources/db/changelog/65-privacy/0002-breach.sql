--liquibase formatted sql

--changeset sangkien:privacy-0002
CREATE TABLE breach (
    id                BIGINT        NOT NULL PRIMARY KEY,
    unit_id           BIGINT        NOT NULL,
    noticed_at        DATETIME(3)   NOT NULL,
    what              VARCHAR(2000) NOT NULL,
    data_kinds        VARCHAR(500)  NOT NULL,
    people            INT           NULL,
    measures          VARCHAR(2000) NULL,
    authority_told_at DATETIME(3)   NULL,
    people_told_at    DATETIME(3)   NULL,
    closed            BOOLEAN       NOT NULL,
    recorded_by       BIGINT        NOT NULL,
    recorded_at       DATETIME(3)   NOT NULL,
    version           INT           NOT NULL,
    CONSTRAINT breach_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT breach_recorder FOREIGN KEY (recorded_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE breach;
