package vn.sangkien.unit.grant;

import java.util.Map;
import vn.sangkien.account.Role;
import vn.sangkien.shared.problem.Text;

/** How roles are written on paper and in files. */
public final class RoleWords {

    static final Map<String, Text> ALL = Map.of("UNIT_OFFICER", new Text("Cán bộ công đoàn", "Union officer"), "SUPPORT", new Text("Tổ hỗ trợ sáng kiến", "Support team"),
            "REVIEWER", new Text("Thẩm định", "Reviewer"), "TARGET_MANAGER", new Text("Giao chỉ tiêu", "Target manager"), "LEADER", new Text("Lãnh đạo", "Leader"),
            "ADMIN", new Text("Quản trị", "Administrator"), "DPO", new Text("Bảo vệ dữ liệu cá nhân", "Data protection officer"), "LATE_ENTRY", new Text("Nhập muộn", "Late entry"));

    private RoleWords() {
    }

    public static String of(Role role) {
        return ALL.get(role.name()).vi();
    }
}
