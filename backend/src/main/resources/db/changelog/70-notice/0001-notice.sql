--liquibase formatted sql

--changeset sangkien:notice-0001
-- From whom to whom, and to how many, is known while it is written into the inboxes behind position.
CREATE TABLE announcement (
    id           BIGINT        NOT NULL PRIMARY KEY,
    unit_id      BIGINT        NOT NULL,
    author_id    BIGINT        NOT NULL,
    campaign_id  BIGINT        NOT NULL,
    audience     VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject      VARCHAR(100)  NOT NULL,
    text         VARCHAR(2000) NOT NULL,
    state        VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    people       INT           NOT NULL,
    written      INT           NOT NULL DEFAULT 0,
    position     BIGINT        NOT NULL DEFAULT 0,
    announced_at DATETIME(3)   NOT NULL,
    ended_at     DATETIME(3)   NULL,
    version      INT           NOT NULL DEFAULT 0,
    KEY announcement_unit (unit_id, id),
    KEY announcement_state (state, id),
    CONSTRAINT announcement_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT announcement_author FOREIGN KEY (author_id) REFERENCES account (id),
    CONSTRAINT announcement_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE announcement;

--changeset sangkien:notice-0002
-- The figures as they were when the unit was urged on; a unit hears it once a week.
CREATE TABLE nudge (
    id            BIGINT        NOT NULL PRIMARY KEY,
    unit_id       BIGINT        NOT NULL,
    phase_id      BIGINT        NOT NULL,
    author_id     BIGINT        NOT NULL,
    week          DATE          NOT NULL,
    kind          VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    target        INT           NOT NULL,
    valid         INT           NOT NULL,
    days_left     INT           NOT NULL,
    required_pace DECIMAL(12,2) NULL,
    recent_pace   DECIMAL(12,2) NOT NULL,
    forecast      INT           NULL,
    text          VARCHAR(2000) NOT NULL,
    people        INT           NOT NULL,
    nudged_at     DATETIME(3)   NOT NULL,
    KEY nudge_unit (unit_id, nudged_at),
    CONSTRAINT nudge_once_a_week UNIQUE (unit_id, week),
    CONSTRAINT nudge_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT nudge_phase FOREIGN KEY (phase_id) REFERENCES phase (id),
    CONSTRAINT nudge_author FOREIGN KEY (author_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE nudge;

--changeset sangkien:notice-0003
-- What one person was told. The same event reaches them once, however often it is told.
CREATE TABLE notice (
    id              BIGINT       NOT NULL PRIMARY KEY,
    account_id      BIGINT       NOT NULL,
    event           VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind            VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    object_id       BIGINT       NULL,
    idea_id         BIGINT       NULL,
    unit_id         BIGINT       NULL,
    announcement_id BIGINT       NULL,
    nudge_id        BIGINT       NULL,
    facts           VARCHAR(500) NULL,
    made_at         DATETIME(3)  NOT NULL,
    read_at         DATETIME(3)  NULL,
    send_at         DATETIME(3)  NULL,
    in_summary      TINYINT      NULL,
    CONSTRAINT notice_once UNIQUE (account_id, event),
    KEY notice_inbox (account_id, id),
    KEY notice_unread (account_id, read_at),
    KEY notice_to_send (send_at, id),
    KEY notice_in_summary (in_summary, account_id, made_at),
    KEY notice_age (made_at),
    CONSTRAINT notice_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT notice_idea FOREIGN KEY (idea_id) REFERENCES idea (id) ON DELETE CASCADE,
    CONSTRAINT notice_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT notice_announcement FOREIGN KEY (announcement_id) REFERENCES announcement (id) ON DELETE CASCADE,
    CONSTRAINT notice_nudge FOREIGN KEY (nudge_id) REFERENCES nudge (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
--rollback DROP TABLE notice;

--changeset sangkien:notice-0004
-- What goes out to telephones and mailboxes: the key is the promise that nobody gets the same thing twice by one channel.
CREATE TABLE notice_delivery (
    account_id BIGINT      NOT NULL,
    event      VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    channel    VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    summary    BOOLEAN     NOT NULL,
    notice_id  BIGINT      NULL,
    idea_id    BIGINT      NULL,
    unit_id    BIGINT      NULL,
    state      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    message_id BIGINT      NULL,
    made_at    DATETIME(3) NOT NULL,
    due_at     DATETIME(3) NOT NULL,
    day        DATE        NULL,
    ended_at   DATETIME(3) NULL,
    PRIMARY KEY (account_id, event, channel),
    KEY notice_delivery_due (state, summary, due_at),
    KEY notice_delivery_message (state, message_id),
    KEY notice_delivery_of_person (account_id, day, channel),
    KEY notice_delivery_of_unit (unit_id, day, channel),
    KEY notice_delivery_idea (idea_id, made_at),
    KEY notice_delivery_age (made_at),
    CONSTRAINT notice_delivery_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT notice_delivery_notice FOREIGN KEY (notice_id) REFERENCES notice (id) ON DELETE SET NULL,
    CONSTRAINT notice_delivery_idea FOREIGN KEY (idea_id) REFERENCES idea (id) ON DELETE SET NULL,
    CONSTRAINT notice_delivery_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
--rollback DROP TABLE notice_delivery;

--changeset sangkien:notice-0005
-- The days on which summaries were begun, each once; position is the last account that was looked at.
CREATE TABLE notice_summary (
    day       DATE        NOT NULL PRIMARY KEY,
    begun_at  DATETIME(3) NOT NULL,
    ended_at  DATETIME(3) NULL,
    position  BIGINT      NOT NULL DEFAULT 0,
    people    INT         NOT NULL DEFAULT 0
);
--rollback DROP TABLE notice_summary;

--changeset sangkien:notice-0006
-- Only of those who chose something else than what everybody has.
CREATE TABLE notice_preference (
    account_id    BIGINT  NOT NULL PRIMARY KEY,
    phone_at_once BOOLEAN NOT NULL,
    email_at_once BOOLEAN NOT NULL,
    email_summary BOOLEAN NOT NULL,
    version       INT     NOT NULL DEFAULT 1,
    CONSTRAINT notice_preference_account FOREIGN KEY (account_id) REFERENCES account (id)
);
--rollback DROP TABLE notice_preference;

--changeset sangkien:notice-0007
INSERT INTO lease (name, owner, lease_until, fence) VALUES ('notices', 'nobody', '2000-01-01', 0), ('announcements', 'nobody', '2000-01-01', 0);
--rollback DELETE FROM lease WHERE name IN ('notices', 'announcements');

--changeset sangkien:notice-0008
-- Lists that came to their end and whose authors are being told; position is the last of them.
CREATE TABLE notice_list (
    import_id BIGINT NOT NULL PRIMARY KEY,
    position  BIGINT NOT NULL
);
--rollback DROP TABLE notice_list;
