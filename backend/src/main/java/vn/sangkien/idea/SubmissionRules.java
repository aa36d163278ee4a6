package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.CampaignService.ApplicationWindow;
import vn.sangkien.campaign.RegistrationService;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Fields;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;

/** What must be so of an idea that is handed in, whoever does it and whenever. */
@ApplicationScoped
class SubmissionRules {

    private final CampaignService campaigns;
    private final RegistrationService registrations;
    private final Fields fields;

    SubmissionRules(CampaignService campaigns, RegistrationService registrations, Fields fields) {
        this.campaigns = campaigns;
        this.registrations = registrations;
        this.fields = fields;
    }

    /** @throws DomainException 400 naming what is missing */
    void requireComplete(Idea idea) {
        fields.require("form.", idea.form(), Complete.class);
        ApplicationWindow window = campaigns.applicationWindow(idea.campaignId());
        if (!window.contains(idea.form().firstAppliedOn())) {
            throw new InvalidFieldsException(new Violation("form.firstAppliedOn", "application-window",
                    "Ngày áp dụng lần đầu: phải từ " + window.from() + " đến " + window.until() + ".",
                    "First applied on: must be from " + window.from() + " to " + window.until() + "."));
        }
    }

    /** The unit in which the idea is to count. @throws DomainException 422 {@code not-registered} */
    long unitOf(Idea idea) {
        long workplace = registrations.workplace(idea.campaignId(), idea.authorId()).orElseThrow(SubmissionRules::notRegistered);
        return idea.unitId() == null ? workplace : idea.unitId();
    }

    private static DomainException notRegistered() {
        return new DomainException(Category.RULE, "not-registered",
                new Text("Chưa đăng ký tham gia", "Not registered"),
                new Text("Hãy đăng ký tham gia chương trình và chọn nơi làm việc trước khi nộp. Bản nháp của bạn được giữ lại.",
                        "Register for the campaign and pick your workplace before submitting. Your draft is kept."));
    }
}
