package vn.sangkien.unit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.NewUnit;
import vn.sangkien.unit.UnitFounding;
import vn.sangkien.unit.alias.Aliases;
import vn.sangkien.unit.change.ChangeKind;
import vn.sangkien.unit.change.UnitChangeRequest;
import vn.sangkien.unit.change.UnitChangeService;
import vn.sangkien.unit.headcount.Headcounts;

/** Makes what was planned, some units in each transaction, and keeps account of it in the same transaction. */
@ApplicationScoped
class ImportRun {

    private final UnitImportRepository imports;
    private final ImportLines lines;
    private final UnitFounding founding;
    private final UnitChangeService changes;
    private final Headcounts headcounts;
    private final Aliases aliases;
    private final Clock clock;

    ImportRun(UnitImportRepository imports, ImportLines lines, UnitFounding founding, UnitChangeService changes, Headcounts headcounts,
              Aliases aliases, Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.founding = founding;
        this.changes = changes;
        this.headcounts = headcounts;
        this.aliases = aliases;
        this.clock = clock;
    }

    /** @return whether to go on: false once the import is cancelled */
    @Atomic
    boolean make(long importId, ImportPlan.Chunk chunk) {
        UnitImport running = imports.locked(importId);
        if (running.state() != ImportState.RUNNING) {
            return false;
        }
        LocalDate today = Time.dayOf(clock.instant());
        List<Step> steps = chunk.steps();
        if (chunk.ends()) {
            steps.forEach(step -> close(step, running));
        } else {
            founding.foundAll(steps.stream().filter(Step::creates).map(step -> founded(step, today)).toList());
            steps.forEach(step -> change(step, running, today));
        }
        List<Step> finished = steps.stream().filter(step -> chunk.ends() || !step.closes()).toList();
        if (!finished.isEmpty()) {
            lines.done(importId, finished.stream().map(step -> step.row().number()).toList());
            running.progress(finished.size());
        }
        return true;
    }

    @Atomic
    void checked(long importId, ImportPlan plan, Text note) {
        UnitImport waiting = imports.locked(importId);
        if (waiting.endedAt() == null) {
            waiting.checked(plan, note);
        }
    }

    @Atomic
    void finish(long importId) {
        UnitImport running = imports.locked(importId);
        if (running.state() == ImportState.RUNNING) {
            running.finish(clock.instant());
        }
    }

    @Atomic
    void fail(long importId, Text why) {
        UnitImport running = imports.locked(importId);
        if (running.endedAt() == null) {
            running.fail(why, clock.instant());
        }
    }

    private static NewUnit founded(Step step, LocalDate today) {
        ImportRow row = step.row();
        return new NewUnit(step.unitId(), row.code(), row.facts(), row.members() == null ? 0 : row.members(), step.parent().id(), step.foundedOn(today));
    }

    private void change(Step step, UnitImport by, LocalDate today) {
        ImportRow row = step.row();
        if (step.moves()) {
            order(step, by, new UnitChangeRequest(ChangeKind.MOVE, today, by.reason(), null, null, null, null, List.of(Id.of(step.parent().id()))));
        }
        if (step.renames()) {
            order(step, by, new UnitChangeRequest(ChangeKind.RENAME, today, by.reason(), row.name(), null, null, null, null));
        }
        if (step.reclassifies()) {
            order(step, by, new UnitChangeRequest(ChangeKind.RECLASSIFY, today, by.reason(), null, row.level(), row.kind(), row.block(), null));
        }
        if (step.recounts()) {
            headcounts.count(step.unitId(), row.members(), by.reason(), by.startedBy());
        }
        step.newNames().forEach(name -> aliases.addMissing(step.unitId(), name, by.startedBy()));
    }

    private void close(Step step, UnitImport by) {
        order(step, by, new UnitChangeRequest(ChangeKind.CLOSE, step.row().closedOn(), by.reason(), null, null, null, null, null));
    }

    private void order(Step step, UnitImport by, UnitChangeRequest request) {
        changes.makeNow(step.unitId(), request, by.startedBy());
    }
}
