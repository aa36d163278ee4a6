package vn.sangkien.support.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.support.team.SupportTeams;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** The ready answers of the teams. */
@ApplicationScoped
class ReadyAnswers {

    static final int MOST = 50;

    private static final Role[] USING = {Role.UNIT_OFFICER, Role.SUPPORT, Role.ADMIN};
    private static final Role[] WRITING = {Role.UNIT_OFFICER, Role.ADMIN};

    private final ReadyAnswerRepository answers;
    private final SupportTeams teams;
    private final UnitService units;
    private final Idempotency idempotency;
    private final Audit audit;

    ReadyAnswers(ReadyAnswerRepository answers, SupportTeams teams, UnitService units, Idempotency idempotency, Audit audit) {
        this.answers = answers;
        this.teams = teams;
        this.units = units;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    /** Those of the unit's team and of all teams above, the nearest first. @throws DomainException 403 outside the caller's units */
    List<ReadyAnswerResponse> usableAt(long unit, Caller caller) {
        teams.requireWithin(unit, caller, USING);
        List<ReadyAnswer> found = answers.usableAt(unit);
        Map<Long, UnitRef> refs = units.refs(found.stream().map(ReadyAnswer::unitId).collect(Collectors.toSet()));
        return found.stream().map(answer -> ReadyAnswerResponse.of(answer, refs.get(answer.unitId()))).toList();
    }

    /** @throws DomainException 403, 404 when the unit has no team of its own, 422 for one too many */
    @Atomic
    ReadyAnswerResponse add(long unit, WriteReadyAnswerRequest request, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Adding(Id.of(unit), request), ReadyAnswerResponse.class, () -> {
            requireTeam(unit, caller);
            if (answers.countOf(unit) >= MOST) {
                throw new DomainException(Category.RULE, "too-many-answers", new Text("Chưa thêm được câu trả lời", "The answer was not added"),
                        new Text("Mỗi tổ có nhiều nhất " + MOST + " câu trả lời soạn sẵn. Hãy xóa bớt câu không dùng.", "A team has " + MOST + " ready answers at most. Remove some that are not used."));
            }
            ReadyAnswer answer = new ReadyAnswer(unit, request);
            answers.persistAndFlush(answer);
            audit.write(line(unit, caller).changed("name", null, answer.heading()));
            return ReadyAnswerResponse.of(answer, units.ref(unit));
        });
    }

    private record Adding(Id unit, WriteReadyAnswerRequest request) {
    }

    /** @throws DomainException 403, 404, 409 on a stale version */
    @Atomic
    ReadyAnswerResponse change(long unit, long id, ReadVersion read, WriteReadyAnswerRequest request, Caller caller) {
        ReadyAnswer answer = read(unit, id, read, caller);
        String before = answer.heading();
        answer.write(request);
        answers.flush();
        audit.write(line(unit, caller).changed("name", before, answer.heading()));
        return ReadyAnswerResponse.of(answer, units.ref(unit));
    }

    /** @throws DomainException 403, 404, 409 on a stale version */
    @Atomic
    void remove(long unit, long id, ReadVersion read, Caller caller) {
        ReadyAnswer answer = read(unit, id, read, caller);
        answers.delete(answer);
        answers.flush();
        audit.write(line(unit, caller).changed("name", answer.heading(), null));
    }

    private ReadyAnswer read(long unit, long id, ReadVersion read, Caller caller) {
        requireTeam(unit, caller);
        ReadyAnswer answer = answers.find(unit, id).orElseThrow(Refusals::notFound);
        ReadVersion.require(read, answer.version());
        return answer;
    }

    private void requireTeam(long unit, Caller caller) {
        // Before anything is read, so that of many at once each counts those before it.
        teams.lockOwn(unit);
        teams.requireWithin(unit, caller, WRITING);
    }

    private static AuditEntry line(long unit, Caller caller) {
        return AuditEntry.of(AuditAction.READY_ANSWERS_CHANGED, AuditObject.UNIT, unit).by(caller.id()).in(unit);
    }
}
