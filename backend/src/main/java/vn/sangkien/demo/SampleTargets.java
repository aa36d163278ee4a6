package vn.sangkien.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.unit.Block;

/** Hands targets down from the root and lets the units pledge their own, every change with its reason in the ledger. */
final class SampleTargets {

    private static final Map<TargetKind, List<String>> ADJUSTMENTS = Map.of(
            TargetKind.ASSIGNED, List.of("Điều chỉnh theo số lao động thực tế của đơn vị",
                    "Điều chỉnh theo đề nghị của đơn vị tại cuộc họp giao ban tháng",
                    "Điều chỉnh sau khi rà soát, cân đối chỉ tiêu trong cụm thi đua"),
            TargetKind.REGISTERED, List.of("Đơn vị cân đối lại khả năng thực hiện sau khi rà soát các tổ công đoàn",
                    "Ban chấp hành công đoàn cơ sở họp, thống nhất điều chỉnh mức đăng ký"));

    private record Cell(SampleUnit unit, int phase, Block block, TargetKind kind, int amount) {
    }

    private final SampleScale scale;
    private final SampleCalendar calendar;
    private final SampleUnits units;
    private final SplittableRandom random;
    private final List<Cell> cells = new ArrayList<>();

    SampleTargets(SampleScale scale, SampleCalendar calendar, SampleUnits units, SplittableRandom random) {
        this.scale = scale;
        this.calendar = calendar;
        this.units = units;
        this.random = random;
        for (int phase = 1; phase <= 2; phase++) {
            for (Block block : Block.values()) {
                handDown(phase, block);
            }
        }
    }

    /** Every level hands down a little more than it was given, as a reserve. */
    private void handDown(int phase, Block block) {
        int whole = (phase == 1 ? scale.assignedFirst() : scale.assignedSecond()).of(block);
        add(units.root(), phase, block, TargetKind.ASSIGNED, whole);
        add(units.root(), phase, block, TargetKind.REGISTERED, (int) (whole * (phase == 1 ? 1.05 : 1.1)));
        List<SampleUnit> taking = units.uppers().stream().filter(union -> takes(union, phase)).toList();
        int[] shares = Apportionment.of((int) (whole * 1.03), taking.stream()
                .mapToDouble(union -> size(union, block) * random.nextDouble(0.85, 1.2)).toArray());
        for (int i = 0; i < shares.length; i++) {
            SampleUnit union = taking.get(i);
            int share = isEager(union) && phase == 1 ? ofEager(union, block)
                    : union == units.sampleUnit().parent() && block == units.sampleUnit().block() ? Math.max(shares[i], 2 * ofSampleUnit(phase))
                    : shares[i];
            if (share > 0) {
                add(union, phase, block, TargetKind.ASSIGNED, share);
                pledge(union, phase, block, share);
                handDown(union, phase, block, share);
            }
        }
    }

    private void handDown(SampleUnit union, int phase, Block block, int share) {
        List<SampleUnit> below = units.below(union).stream()
                .filter(unit -> unit.block() == block && !(unit.closed() && phase == 2)).toList();
        int fixed = below.contains(units.sampleUnit()) ? ofSampleUnit(phase) : 0;
        int[] shares = Apportionment.of((int) (share * 1.02) - fixed, below.stream()
                .mapToDouble(unit -> unit == units.sampleUnit() ? 0 : Math.pow(unit.members(), 0.85) * random.nextDouble(0.8, 1.3)).toArray());
        for (int i = 0; i < shares.length; i++) {
            boolean known = below.get(i) == units.sampleUnit();
            if (!known && random.nextInt(100) < 3) {
                continue;
            }
            int amount = known ? fixed : Math.max(3, shares[i]);
            add(below.get(i), phase, block, TargetKind.ASSIGNED, amount);
            pledge(below.get(i), phase, block, amount);
        }
    }

    /** What a unit pledges has little to do with what it was given; some pledge nothing. */
    private void pledge(SampleUnit unit, int phase, Block block, int assigned) {
        if (unit == units.sampleUnit() || random.nextInt(100) >= 13) {
            int pledged = (int) (assigned * random.nextDouble(0.75, 1.6));
            add(unit, phase, block, TargetKind.REGISTERED, pledged < 20 ? Math.max(2, pledged) : pledged / 5 * 5);
        }
    }

    /** The youngest union was founded after the targets of the first phase had been handed down. */
    private boolean takes(SampleUnit union, int phase) {
        return phase == 2 || units.uppers().size() <= Workload.EAGER_UPPER || union != units.uppers().get(units.uppers().size() - 1);
    }

    private static int ofSampleUnit(int phase) {
        return phase == 1 ? Workload.SAMPLE_UNIT_ASSIGNED : 160;
    }

    private boolean isEager(SampleUnit union) {
        return units.uppers().indexOf(union) == Workload.EAGER_UPPER;
    }

    private int ofEager(SampleUnit union, Block block) {
        double enterprise = size(union, Block.ENTERPRISE);
        int[] shares = Apportionment.of(Workload.EAGER_UPPER_ASSIGNED, new double[] {enterprise, size(union, Block.PUBLIC_SERVICE)});
        return shares[block.ordinal()];
    }

    private double size(SampleUnit union, Block block) {
        return units.below(union).stream().filter(unit -> unit.block() == block).mapToDouble(unit -> Math.pow(unit.members(), 0.85)).sum();
    }

    private void add(SampleUnit unit, int phase, Block block, TargetKind kind, int amount) {
        cells.add(new Cell(unit, phase, block, kind, amount));
    }

    void write(Connection connection, ProgrammeIds programme, SamplePeople people) throws SQLException {
        try (var sheets = new Batch(connection, "target_sheet", "unit_id", "phase_id", "version")) {
            Set<Map.Entry<Long, Long>> written = new HashSet<>();
            for (Cell cell : cells) {
                if (written.add(Map.entry(cell.unit().id(), programme.phase(cell.phase())))) {
                    sheets.add(cell.unit().id(), programme.phase(cell.phase()), 1);
                }
            }
        }
        var ids = new SampleIds();
        try (var targets = new Batch(connection, "target", "id", "unit_id", "phase_id", "block", "kind", "amount");
             var changes = new Batch(connection, "target_change", "id", "unit_id", "phase_id", "block", "kind", "amount_before", "amount_after",
                     "changed_at", "changed_by", "reason")) {
            for (Cell cell : cells) {
                Instant at = opensAt(cell).minus(Duration.ofMinutes(random.nextInt(6 * 1_440, 20 * 1_440)));
                targets.add(ids.at(at), cell.unit().id(), programme.phase(cell.phase()), cell.block(), cell.kind(), cell.amount());
                history(cell, at, ids, changes, programme, people);
            }
        }
        connection.commit();
    }

    private void history(Cell cell, Instant at, SampleIds ids, Batch changes, ProgrammeIds programme, SamplePeople people) throws SQLException {
        long by = people.known(SampleAccount.TARGET_MANAGER).id;
        boolean assigned = cell.kind() == TargetKind.ASSIGNED;
        if (!assigned && cell.unit() != units.root()) {
            by = people.officer(cell.unit()).id;
        }
        String reason = (assigned ? "Giao chỉ tiêu" : "Đơn vị đăng ký chỉ tiêu")
                + " theo Kế hoạch triển khai Chương trình \"1 triệu sáng kiến\" giai đoạn " + cell.phase();
        boolean adjusted = cell.unit() != units.root() && random.nextInt(100) < 14;
        Integer before = adjusted ? Math.max(1, (int) (cell.amount() * random.nextDouble(0.8, 1.25))) : null;
        changes.add(ids.at(at), cell.unit().id(), programme.phase(cell.phase()), cell.block(), cell.kind(), null,
                adjusted ? before : Integer.valueOf(cell.amount()), at, by, reason);
        if (adjusted) {
            List<String> adjustments = ADJUSTMENTS.get(cell.kind());
            Instant later = opensAt(cell).plus(Duration.ofMinutes(random.nextInt(10 * 1_440, 40 * 1_440)));
            changes.add(ids.at(later), cell.unit().id(), programme.phase(cell.phase()), cell.block(), cell.kind(), before, cell.amount(), later, by,
                    adjustments.get(random.nextInt(adjustments.size())));
        }
    }

    private Instant opensAt(Cell cell) {
        return (cell.phase() == 1 ? calendar.firstPhase() : calendar.secondPhase()).opensAt();
    }
}
