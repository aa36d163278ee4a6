package vn.sangkien.campaign.target.file;

import java.util.List;
import java.util.stream.Stream;
import vn.sangkien.campaign.target.TargetKey;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.unit.Block;

/** The columns of the file, in its order. */
enum FileColumn {
    CODE("Mã đơn vị", null),
    NAME("Tên đơn vị", null),
    ASSIGNED_ENTERPRISE("Chỉ tiêu giao – Khối doanh nghiệp", new TargetKey(Block.ENTERPRISE, TargetKind.ASSIGNED)),
    ASSIGNED_PUBLIC_SERVICE("Chỉ tiêu giao – Khối hành chính sự nghiệp", new TargetKey(Block.PUBLIC_SERVICE, TargetKind.ASSIGNED)),
    REGISTERED_ENTERPRISE("Chỉ tiêu đăng ký – Khối doanh nghiệp", new TargetKey(Block.ENTERPRISE, TargetKind.REGISTERED)),
    REGISTERED_PUBLIC_SERVICE("Chỉ tiêu đăng ký – Khối hành chính sự nghiệp", new TargetKey(Block.PUBLIC_SERVICE, TargetKind.REGISTERED)),
    VERSION("Phiên bản (không sửa)", null);

    static final List<FileColumn> FIGURES = Stream.of(values()).filter(column -> column.key != null).toList();

    final String title;
    /** Null for what is no figure. */
    final TargetKey key;

    FileColumn(String title, TargetKey key) {
        this.title = title;
        this.key = key;
    }
}
