--liquibase formatted sql

--changeset sangkien:client-idea-0001
-- What another system calls an idea that it sent, how its author agreed, and what it sent last.
CREATE TABLE client_idea (
    client_id         BIGINT       NOT NULL,
    external_id       VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    idea_id           BIGINT       NULL,
    body_hash         CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    form_hash         CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    consent_kind      VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    consent_version   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    consent_at        DATETIME(3)  NULL,
    consent_reference VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci NULL,
    first_at          DATETIME(3)  NOT NULL,
    changed_at        DATETIME(3)  NOT NULL,
    PRIMARY KEY (client_id, external_id),
    KEY client_idea_list (client_id, idea_id),
    CONSTRAINT client_idea_idea UNIQUE (idea_id),
    CONSTRAINT client_idea_client FOREIGN KEY (client_id) REFERENCES api_client (id),
    CONSTRAINT client_idea_of FOREIGN KEY (idea_id) REFERENCES idea (id)
);
--rollback DROP TABLE client_idea;
