--liquibase formatted sql

--changeset sangkien:idea-counting-0001
-- All that counting asks of an idea, in the order of each person's ideas: a recount reads this instead of the ideas.
ALTER TABLE idea ADD KEY idea_first_counts (phase_id, author_id, submitted_at, id, unit_id, block, state, decided_at), DROP KEY idea_first;
--rollback ALTER TABLE idea ADD KEY idea_first (phase_id, author_id, submitted_at, id), DROP KEY idea_first_counts;
