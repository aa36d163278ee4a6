--liquibase formatted sql

--changeset sangkien:waiting-0001
-- An idea stands in the queue exactly as long as it is undecided. The queue then reads its own few rows and never those of all that is decided.
ALTER TABLE idea
    ADD COLUMN waiting_phase BIGINT AS (CASE WHEN state IN ('SUBMITTED', 'IN_REVIEW', 'NEEDS_INFO') THEN phase_id END) STORED,
    ADD COLUMN waiting_unit BIGINT AS (CASE WHEN state IN ('SUBMITTED', 'IN_REVIEW', 'NEEDS_INFO') THEN unit_id END) STORED;
--rollback ALTER TABLE idea DROP COLUMN waiting_phase, DROP COLUMN waiting_unit;

--changeset sangkien:waiting-0002
ALTER TABLE idea
    ADD KEY idea_waiting (waiting_phase, submitted_at, id, unit_id, author_id, operator_id, waiting_since, state),
    ADD KEY idea_waiting_unit (waiting_unit, waiting_phase, submitted_at, id, author_id, operator_id, waiting_since, state),
    DROP KEY idea_queue;
--rollback ALTER TABLE idea DROP KEY idea_waiting, DROP KEY idea_waiting_unit, ADD KEY idea_queue (state, submitted_at, id);
