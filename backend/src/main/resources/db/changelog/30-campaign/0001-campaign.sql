--liquibase formatted sql

--changeset sangkien:campaign-0001
CREATE TABLE campaign (
    id            BIGINT       NOT NULL PRIMARY KEY,
    code          VARCHAR(40)  NOT NULL,
    name          VARCHAR(200) NOT NULL,
    applied_from  DATE         NOT NULL,
    applied_until DATE         NOT NULL,
    CONSTRAINT campaign_code UNIQUE (code),
    CONSTRAINT campaign_window CHECK (applied_from <= applied_until)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE campaign;

--changeset sangkien:campaign-0002
CREATE TABLE phase (
    id            BIGINT       NOT NULL PRIMARY KEY,
    campaign_id   BIGINT       NOT NULL,
    number        INT          NOT NULL,
    name          VARCHAR(100) NOT NULL,
    opens_at      DATETIME(3)  NOT NULL,
    closes_at     DATETIME(3)  NOT NULL,
    grace_ends_at DATETIME(3)  NOT NULL,
    PERIOD FOR entry (opens_at, closes_at),
    CONSTRAINT phase_number UNIQUE (campaign_id, number),
    CONSTRAINT phase_no_overlap UNIQUE (campaign_id, entry WITHOUT OVERLAPS),
    CONSTRAINT phase_grace CHECK (grace_ends_at >= closes_at),
    CONSTRAINT phase_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE phase;

--changeset sangkien:campaign-0003
CREATE TABLE sprint (
    id          BIGINT       NOT NULL PRIMARY KEY,
    campaign_id BIGINT       NOT NULL,
    phase_id    BIGINT       NOT NULL,
    name        VARCHAR(100) NOT NULL,
    opens_at    DATETIME(3)  NOT NULL,
    closes_at   DATETIME(3)  NOT NULL,
    goal        INT          NOT NULL,
    KEY sprint_campaign (campaign_id, opens_at),
    CONSTRAINT sprint_order CHECK (opens_at < closes_at),
    CONSTRAINT sprint_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT sprint_phase FOREIGN KEY (phase_id) REFERENCES phase (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE sprint;

--changeset sangkien:campaign-0004
CREATE TABLE registration (
    id            BIGINT      NOT NULL PRIMARY KEY,
    campaign_id   BIGINT      NOT NULL,
    account_id    BIGINT      NOT NULL,
    unit_id       BIGINT      NOT NULL,
    block         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    phase_id      BIGINT      NOT NULL,
    registered_at DATETIME(3) NOT NULL,
    KEY registration_counting (phase_id, unit_id, block),
    CONSTRAINT registration_person UNIQUE (campaign_id, account_id),
    CONSTRAINT registration_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT registration_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT registration_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT registration_phase FOREIGN KEY (phase_id) REFERENCES phase (id)
);
--rollback DROP TABLE registration;
