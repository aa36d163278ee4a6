--liquibase formatted sql

--changeset sangkien:unit-0001
CREATE TABLE unit (
    id           BIGINT       NOT NULL PRIMARY KEY,
    code         VARCHAR(40)  NOT NULL,
    name         VARCHAR(200) NOT NULL,
    search_text  VARCHAR(250) NOT NULL,
    level        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    block        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    member_count INT          NOT NULL DEFAULT 0,
    parent_id    BIGINT       NULL,
    closed_at    DATETIME(3)  NULL,
    successor_id BIGINT       NULL,
    version      INT          NOT NULL DEFAULT 0,
    KEY unit_children (parent_id, name),
    CONSTRAINT unit_code UNIQUE (code),
    CONSTRAINT unit_parent FOREIGN KEY (parent_id) REFERENCES unit (id),
    CONSTRAINT unit_successor FOREIGN KEY (successor_id) REFERENCES unit (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE unit;

--changeset sangkien:unit-0002
CREATE TABLE unit_ancestor (
    unit_id     BIGINT  NOT NULL,
    ancestor_id BIGINT  NOT NULL,
    distance    TINYINT NOT NULL,
    PRIMARY KEY (unit_id, ancestor_id),
    KEY unit_ancestor_subtree (ancestor_id, distance, unit_id),
    CONSTRAINT unit_ancestor_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT unit_ancestor_ancestor FOREIGN KEY (ancestor_id) REFERENCES unit (id)
);
--rollback DROP TABLE unit_ancestor;
