--liquibase formatted sql

--changeset sangkien:guide-0001
CREATE TABLE guide (
    id         BIGINT       NOT NULL PRIMARY KEY,
    slug       VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    audience   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    position   INT          NOT NULL,
    published  BOOLEAN      NOT NULL,
    heading_vi VARCHAR(120) NOT NULL,
    heading_en VARCHAR(120) NOT NULL,
    summary_vi VARCHAR(300) NOT NULL,
    summary_en VARCHAR(300) NOT NULL,
    video      CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    captions   CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    changed_at DATETIME(3)  NOT NULL,
    version    INT          NOT NULL DEFAULT 0,
    KEY guide_order (position, id),
    CONSTRAINT guide_slug UNIQUE (slug)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE guide;

--changeset sangkien:guide-0002
CREATE TABLE guide_step (
    guide_id BIGINT        NOT NULL,
    position INT           NOT NULL,
    text_vi  VARCHAR(2000) NOT NULL,
    text_en  VARCHAR(2000) NOT NULL,
    picture  CHAR(32)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    alt_vi   VARCHAR(300)  NULL,
    alt_en   VARCHAR(300)  NULL,
    PRIMARY KEY (guide_id, position),
    CONSTRAINT guide_step_guide FOREIGN KEY (guide_id) REFERENCES guide (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE guide_step;

--changeset sangkien:guide-0003
-- Files that were sent for a guide, under the names by which they are stored.
CREATE TABLE guide_file (
    name       CHAR(32)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    guide_id   BIGINT      NOT NULL,
    kind       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    type       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bytes      INT         NOT NULL,
    width      INT         NULL,
    height     INT         NULL,
    used       BOOLEAN     NOT NULL,
    created_at DATETIME(3) NOT NULL,
    KEY guide_file_guide (guide_id, created_at),
    CONSTRAINT guide_file_guide FOREIGN KEY (guide_id) REFERENCES guide (id)
);
--rollback DROP TABLE guide_file;
