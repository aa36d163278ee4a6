package vn.sangkien.notice.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class NoticePreferenceRepository implements PanacheRepositoryBase<NoticePreference, Long> {
}
