--liquibase formatted sql

--changeset sangkien:api-client-0001
-- Another system that may use the API for the subtree of one unit. Scopes and addresses are lists with a space between; no addresses, from anywhere.
CREATE TABLE api_client (
    id            BIGINT        NOT NULL PRIMARY KEY,
    name          VARCHAR(120)  NOT NULL,
    owner_contact VARCHAR(200)  NOT NULL,
    purpose       VARCHAR(1000) NOT NULL,
    unit_id       BIGINT        NOT NULL,
    scopes        VARCHAR(200)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    addresses     VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    per_minute    INT           NOT NULL,
    expires_at    DATETIME(3)   NOT NULL,
    created_at    DATETIME(3)   NOT NULL,
    created_by    BIGINT        NOT NULL,
    revoked_at    DATETIME(3)   NULL,
    revoke_reason VARCHAR(500)  NULL,
    version       INT           NOT NULL DEFAULT 0,
    KEY api_client_unit (unit_id, id),
    CONSTRAINT api_client_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT api_client_creator FOREIGN KEY (created_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE api_client;

--changeset sangkien:api-client-0002
-- The prefix is what may be shown and searched for; the secret itself is nowhere.
CREATE TABLE api_client_secret (
    id           BIGINT      NOT NULL PRIMARY KEY,
    client_id    BIGINT      NOT NULL,
    prefix       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    secret_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at   DATETIME(3) NOT NULL,
    created_by   BIGINT      NOT NULL,
    last_used_at DATETIME(3) NULL,
    revoked_at   DATETIME(3) NULL,
    KEY api_client_secret_client (client_id, id),
    CONSTRAINT api_client_secret_prefix UNIQUE (prefix),
    CONSTRAINT api_client_secret_client FOREIGN KEY (client_id) REFERENCES api_client (id),
    CONSTRAINT api_client_secret_creator FOREIGN KEY (created_by) REFERENCES account (id)
);
--rollback DROP TABLE api_client_secret;

--changeset sangkien:api-client-0003
-- How many requests of a minute are used up or lent to a node.
CREATE TABLE api_client_minute (
    client_id BIGINT   NOT NULL,
    minute    DATETIME NOT NULL,
    used      INT      NOT NULL,
    PRIMARY KEY (client_id, minute),
    KEY api_client_minute_age (minute)
);
--rollback DROP TABLE api_client_minute;

--changeset sangkien:api-client-0004
-- Who showed that somebody agreed, where it was not the person: the other system, by what and under which sign it is kept there.
ALTER TABLE consent ADD COLUMN proof_kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN proof_reference VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci NULL,
    ADD COLUMN client_id BIGINT NULL,
    ADD CONSTRAINT consent_client FOREIGN KEY (client_id) REFERENCES api_client (id);
--rollback ALTER TABLE consent DROP FOREIGN KEY consent_client, DROP COLUMN proof_kind, DROP COLUMN proof_reference, DROP COLUMN client_id;
