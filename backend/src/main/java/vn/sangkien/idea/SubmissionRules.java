package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sangkien.account.AccountService;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.CampaignService.SubmissionTerms;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.idea.EligibilityItem.Code;
import vn.sangkien.idea.EligibilityItem.State;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Fields;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Block;

/** What must be so of an idea that is handed in, whoever does it and whenever. Asked beforehand it is the eligibility check. */
@ApplicationScoped
class SubmissionRules {

    private static final String APPLIED_ON = "form.firstAppliedOn";
    private static final String RECOGNITION = "form.recognition";

    private final CampaignService campaigns;
    private final FactsNow now;
    private final AccountService accounts;
    private final Fields fields;

    SubmissionRules(CampaignService campaigns, FactsNow now, AccountService accounts, Fields fields) {
        this.campaigns = campaigns;
        this.now = now;
        this.accounts = accounts;
        this.fields = fields;
    }

    /** All that was found, and where the idea would count if it was handed in for the first time. */
    record Outcome(Examination examination, Optional<PhaseResponse> phase, Optional<Long> unit, Optional<Block> block) {
    }

    /** A draft is looked at for its first submission, a returned idea for its next. */
    Outcome examine(Idea idea, Instant at) {
        return examine(idea, at, now);
    }

    Outcome examine(Idea idea, Instant at, SubmissionFacts facts) {
        var found = new Examination();
        if (idea.state() == IdeaState.DRAFT) {
            var phase = found.before(Code.PHASE_OPEN, () -> facts.requireOpen(idea.campaignId(), at));
            phase.ifPresent(open -> found.add(EligibilityItem.ok(Code.PHASE_OPEN, null, new Text(
                    open.name() + " nhận sáng kiến đến trước " + Time.shown(open.closesAt()) + ".",
                    open.name() + " takes ideas until before " + Time.shown(open.closesAt()) + "."))));
            return ofDraft(found, idea, phase, facts);
        }
        if (idea.state().editable()) {
            found.before(Code.PHASE_OPEN, () -> {
                campaigns.requireNotClosedOff(idea.phaseId(), at);
                return idea;
            });
        } else {
            found.before(Code.STATE, () -> {
                throw new WrongStateException(idea.state());
            });
        }
        written(found, idea, facts);
        takesPart(found, idea, facts);
        return new Outcome(found, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private void takesPart(Examination found, Idea idea, SubmissionFacts facts) {
        found.after(Code.REGISTERED, "unitId", () -> {
            facts.requireTakesPart(idea.authorId());
            return idea;
        });
    }

    /** For a draft that is to be entered after its phase has closed. */
    Outcome examineLate(Idea idea, Instant at) {
        var found = new Examination();
        found.before(Code.PHASE_OPEN, () -> {
            campaigns.requireSomeGrace(idea.campaignId(), at);
            return idea;
        });
        return ofDraft(found, idea, Optional.empty(), now);
    }

    private Outcome ofDraft(Examination found, Idea idea, Optional<PhaseResponse> phase, SubmissionFacts facts) {
        written(found, idea, facts);
        takesPart(found, idea, facts);
        Optional<Long> workplace = found.after(Code.REGISTERED, "unitId", () ->
                facts.workplace(idea.campaignId(), idea.authorId()).orElseThrow(SubmissionRules::notRegistered));
        workplace.ifPresent(place -> found.add(EligibilityItem.ok(Code.REGISTERED, null,
                new Text("Bạn đã đăng ký tham gia chương trình.", "You have registered for the campaign."))));
        Optional<Long> unit = workplace.map(place -> idea.unitId() == null ? place : idea.unitId());
        Optional<Block> block = unit.flatMap(place -> found.after(Code.UNIT_OPEN, "form.unitId", () -> facts.requireOpenUnit(place)));
        block.ifPresent(open -> found.add(EligibilityItem.ok(Code.UNIT_OPEN, null, new Text("Đơn vị đang hoạt động.", "The unit is open."))));
        return new Outcome(found, phase, unit, block);
    }

    /** @throws DomainException 400 naming what is missing of what is written */
    void requireComplete(Idea idea) {
        var found = new Examination();
        written(found, idea, now);
        found.requireWritten();
    }

    private void written(Examination found, Idea idea, SubmissionFacts facts) {
        IdeaForm form = idea.form();
        SubmissionTerms terms = facts.terms(idea.campaignId());
        var applied = new ArrayList<Violation>();
        var contents = new ArrayList<Violation>();
        fields.violations("form.", form, Complete.class).forEach(wrong -> (wrong.field().equals(APPLIED_ON) ? applied : contents).add(wrong));
        if (applied.isEmpty() && !terms.window().contains(form.firstAppliedOn())) {
            applied.add(outside(terms.window().from(), terms.window().until()));
        }
        found.written(Code.CONTENTS, contents, EligibilityItem.ok(Code.CONTENTS, null, new Text("Nội dung đã đủ.", "The contents are complete.")));
        found.written(Code.APPLIED, applied, EligibilityItem.ok(Code.APPLIED, APPLIED_ON,
                new Text("Ngày áp dụng nằm trong thời gian của chương trình.", "First applied inside the campaign's window.")));
        int people = Math.max(1, form.authors().size());
        found.written(Code.AUTHORS, AuthorRules.ofSubmission(form.authors(), idea.authorId(), accounts::whose), EligibilityItem.ok(Code.AUTHORS, "form.authors",
                people == 1 ? new Text("Một tác giả.", "One author.") : new Text(people + " tác giả, tỷ lệ đủ 100 %.", people + " authors, shares of 100 %.")));
        recognition(found, form, terms.recognitionFirst());
        LegacyTexts.in(form).forEach(found::add);
        found.add(new EligibilityItem(Code.NOT_IP_PROTECTED, State.CONFIRM, false, "notIpProtected",
                "Bạn xác nhận khi gửi: giải pháp chưa được bảo hộ sở hữu trí tuệ.", "You confirm when sending: the solution is not protected intellectual property."));
    }

    private void recognition(Examination found, IdeaForm form, boolean first) {
        RecognitionStatement stated = form.recognition();
        if (stated != null && stated.state() == RecognitionStatement.State.RECOGNISED) {
            var wrong = new ArrayList<>(fields.violations(RECOGNITION + ".", stated.decision()));
            stated.decision().beforeApplied(form.firstAppliedOn(), RECOGNITION + ".").ifPresent(wrong::add);
            found.written(Code.RECOGNITION, wrong, EligibilityItem.ok(Code.RECOGNITION, RECOGNITION,
                    new Text("Đã có quyết định công nhận.", "There is a recognition decision.")));
        } else if (first) {
            found.waits(new EligibilityItem(Code.RECOGNITION, State.WAITING, true, RECOGNITION,
                    "Chương trình chỉ nhận sáng kiến đã được công nhận. Bản nháp chờ quyết định công nhận; khi có, hãy điền số, ngày và cơ quan ra quyết định.",
                    "The campaign takes recognised ideas only. The draft waits for the decision; once there is one, enter its number, date and body."));
        } else {
            found.waits(new EligibilityItem(Code.RECOGNITION, State.WAITING, false, RECOGNITION,
                    "Chờ quyết định công nhận. Bạn vẫn gửi được; cán bộ bổ sung quyết định sau.",
                    "Awaiting the recognition decision. It can be sent all the same; the officer adds the decision later."));
        }
    }

    private static Violation outside(LocalDate from, LocalDate until) {
        return new Violation(APPLIED_ON, "application-window", "Ngày áp dụng lần đầu: phải từ " + Time.shown(from) + " đến " + Time.shown(until) + ".",
                "First applied on: must be from " + Time.shown(from) + " to " + Time.shown(until) + ".");
    }

    private static DomainException notRegistered() {
        return new DomainException(Category.RULE, "not-registered",
                new Text("Chưa đăng ký tham gia", "Not registered"),
                new Text("Hãy đăng ký tham gia chương trình và chọn nơi làm việc trước khi nộp. Bản nháp của bạn được giữ lại.",
                        "Register for the campaign and pick your workplace before submitting. Your draft is kept."));
    }
}
