--liquibase formatted sql

--changeset sangkien:claim-join-0001
-- Somebody entered from paper was found to be the holder of an account. What moved is written down, so that it can be given back exactly.
CREATE TABLE claim_join (
    id        BIGINT      NOT NULL PRIMARY KEY,
    from_id   BIGINT      NOT NULL,
    to_id     BIGINT      NOT NULL,
    code_id   BIGINT      NULL,
    joined_at DATETIME(3) NOT NULL,
    KEY claim_join_to (to_id, id),
    KEY claim_join_from (from_id),
    CONSTRAINT claim_join_from FOREIGN KEY (from_id) REFERENCES account (id),
    CONSTRAINT claim_join_to FOREIGN KEY (to_id) REFERENCES account (id),
    CONSTRAINT claim_join_code FOREIGN KEY (code_id) REFERENCES claim_code (id)
);
--rollback DROP TABLE claim_join;

--changeset sangkien:claim-join-0002
CREATE TABLE claim_join_idea (
    join_id BIGINT NOT NULL,
    idea_id BIGINT NOT NULL,
    PRIMARY KEY (join_id, idea_id),
    KEY claim_join_idea_idea (idea_id),
    CONSTRAINT claim_join_idea_join FOREIGN KEY (join_id) REFERENCES claim_join (id),
    CONSTRAINT claim_join_idea_idea FOREIGN KEY (idea_id) REFERENCES idea (id)
);
--rollback DROP TABLE claim_join_idea;

--changeset sangkien:claim-join-0003
-- Where the person stood in the list of those who made an idea.
CREATE TABLE claim_join_author (
    join_id  BIGINT NOT NULL,
    idea_id  BIGINT NOT NULL,
    position INT    NOT NULL,
    PRIMARY KEY (join_id, idea_id, position),
    CONSTRAINT claim_join_author_join FOREIGN KEY (join_id) REFERENCES claim_join (id),
    CONSTRAINT claim_join_author_idea FOREIGN KEY (idea_id) REFERENCES idea (id)
);
--rollback DROP TABLE claim_join_author;

--changeset sangkien:claim-join-0004
-- From where the person took part; left out where the account took part already.
CREATE TABLE claim_join_registration (
    join_id       BIGINT      NOT NULL,
    campaign_id   BIGINT      NOT NULL,
    unit_id       BIGINT      NOT NULL,
    block         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    phase_id      BIGINT      NOT NULL,
    registered_at DATETIME(3) NOT NULL,
    left_out      BOOLEAN     NOT NULL,
    PRIMARY KEY (join_id, campaign_id),
    CONSTRAINT claim_join_registration_join FOREIGN KEY (join_id) REFERENCES claim_join (id),
    CONSTRAINT claim_join_registration_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT claim_join_registration_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
--rollback DROP TABLE claim_join_registration;

--changeset sangkien:claim-join-0005
CREATE TABLE claim_join_undone (
    join_id   BIGINT      NOT NULL PRIMARY KEY,
    undone_by BIGINT      NOT NULL,
    undone_at DATETIME(3) NOT NULL,
    CONSTRAINT claim_join_undone_join FOREIGN KEY (join_id) REFERENCES claim_join (id),
    CONSTRAINT claim_join_undone_by FOREIGN KEY (undone_by) REFERENCES account (id)
);
--rollback DROP TABLE claim_join_undone;

--changeset sangkien:claim-join-0006
-- Of earlier ones it is known which ideas moved, not from where people took part: without a code they are not given back by a button.
INSERT INTO claim_join (id, from_id, to_id, code_id, joined_at) SELECT MIN(idea_id), from_id, to_id, NULL, MAX(at) FROM claimed_idea GROUP BY from_id, to_id;
--rollback empty

--changeset sangkien:claim-join-0007
INSERT INTO claim_join_idea (join_id, idea_id) SELECT j.id, c.idea_id FROM claimed_idea c JOIN claim_join j ON j.from_id = c.from_id AND j.to_id = c.to_id;
--rollback empty

--changeset sangkien:claim-join-0008
DROP TABLE claimed_idea;
--rollback CREATE TABLE claimed_idea (idea_id BIGINT NOT NULL, from_id BIGINT NOT NULL, to_id BIGINT NOT NULL, at DATETIME(3) NOT NULL, PRIMARY KEY (idea_id, from_id), CONSTRAINT claimed_idea_idea FOREIGN KEY (idea_id) REFERENCES idea (id), CONSTRAINT claimed_idea_from FOREIGN KEY (from_id) REFERENCES account (id), CONSTRAINT claimed_idea_to FOREIGN KEY (to_id) REFERENCES account (id));
