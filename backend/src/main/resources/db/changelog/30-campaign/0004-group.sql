--liquibase formatted sql

--changeset sangkien:group-0001
CREATE TABLE emulation_group (
    id           BIGINT        NOT NULL PRIMARY KEY,
    campaign_id  BIGINT        NOT NULL,
    unit_id      BIGINT        NOT NULL,
    kind         VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name         VARCHAR(200)  NOT NULL,
    description  VARCHAR(1000) NULL,
    dissolved_on DATE          NULL,
    version      INT           NOT NULL DEFAULT 0,
    KEY emulation_group_list (campaign_id, name, id),
    CONSTRAINT emulation_group_name UNIQUE (campaign_id, unit_id, kind, name),
    CONSTRAINT emulation_group_of_kind UNIQUE (id, campaign_id, kind),
    CONSTRAINT emulation_group_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT emulation_group_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE emulation_group;

--changeset sangkien:group-0002
CREATE TABLE group_member (
    group_id    BIGINT      NOT NULL,
    unit_id     BIGINT      NOT NULL,
    valid_from  DATE        NOT NULL,
    valid_to    DATE        NOT NULL,
    campaign_id BIGINT      NOT NULL,
    kind        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PERIOD FOR validity (valid_from, valid_to),
    PRIMARY KEY (group_id, unit_id, valid_from),
    KEY group_member_unit (unit_id, valid_to),
    CONSTRAINT group_member_once UNIQUE (campaign_id, kind, unit_id, validity WITHOUT OVERLAPS),
    CONSTRAINT group_member_group FOREIGN KEY (group_id, campaign_id, kind) REFERENCES emulation_group (id, campaign_id, kind),
    CONSTRAINT group_member_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
--rollback DROP TABLE group_member;
