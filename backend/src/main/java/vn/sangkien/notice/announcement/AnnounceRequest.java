package vn.sangkien.notice.announcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.Typed;

/** What is to be said to whom. @param campaignId whose participants are meant */
record AnnounceRequest(@NotNull Id campaignId, @NotNull Audience audience, @NotBlank @Size(min = 5, max = 100) String subject, @NotBlank @Size(min = 10, max = 2000) String text) {

    AnnounceRequest {
        subject = Typed.line(subject);
        text = Typed.lines(text);
    }
}
