package vn.sangkien.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;

/** Refuses everything to somebody who has a duty, except what the duty needs. */
@ApplicationScoped
class DutyFilter {

    private final SecurityIdentity identity;

    DutyFilter(SecurityIdentity identity) {
        this.identity = identity;
    }

    @ServerRequestFilter
    void require(ResourceInfo asked) {
        Duty duty = identity.isAnonymous() ? null : identity.getAttribute(Caller.DUTY);
        if (duty == null) {
            return;
        }
        During open = asked.getResourceClass().getAnnotation(During.class);
        if (open == null || !List.of(open.value()).contains(duty)) {
            throw refusal(duty);
        }
    }

    private static DomainException refusal(Duty duty) {
        return switch (duty) {
            case NEW_PASSWORD -> new DomainException(Category.FORBIDDEN, "new-password-needed",
                    new Text("Cần đổi mật khẩu", "A new password is needed"),
                    new Text("Bạn đang dùng mật khẩu tạm. Hãy đặt mật khẩu của riêng bạn trước khi làm việc khác.",
                            "You signed in with a temporary password. Choose one of your own before anything else."));
            case SECOND_FACTOR -> new DomainException(Category.FORBIDDEN, "second-factor-needed",
                    new Text("Cần bật xác thực hai bước", "Two-step sign-in is needed"),
                    new Text("Người có vai trò quản lý phải bật xác thực hai bước trước khi làm việc khác.",
                            "Whoever holds a role must turn on two-step sign-in before anything else."));
        };
    }
}
