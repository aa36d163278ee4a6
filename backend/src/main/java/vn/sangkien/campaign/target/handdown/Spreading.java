package vn.sangkien.campaign.target.handdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.sangkien.account.Caller;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.campaign.target.HeadcountRate;
import vn.sangkien.campaign.target.Headcounts;
import vn.sangkien.campaign.target.ResultsBelow;
import vn.sangkien.campaign.target.TargetKey;
import vn.sangkien.campaign.target.TargetLedger;
import vn.sangkien.campaign.target.TargetRights;
import vn.sangkien.campaign.target.TargetSheet;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.unit.Block;

/** Works out how a unit's own figures could be handed down; nothing is saved. */
@ApplicationScoped
class Spreading {

    private final ChildUnits children;
    private final Headcounts headcounts;
    private final TargetLedger ledger;
    private final TargetRights rights;
    private final CampaignService campaigns;
    private final Event<ResultsBelow> results;

    Spreading(ChildUnits children, Headcounts headcounts, TargetLedger ledger, TargetRights rights, CampaignService campaigns, Event<ResultsBelow> results) {
        this.children = children;
        this.headcounts = headcounts;
        this.ledger = ledger;
        this.rights = rights;
        this.campaigns = campaigns;
        this.results = results;
    }

    /**
     * Every share of every open child; the same answer for the same figures.
     *
     * @throws DomainException 403, 404, 422 when there is nothing to share out or nothing to share it out by
     */
    SpreadResponse preview(long unitId, long phaseId, SpreadRequest request, Caller caller) {
        rights.requireReader(unitId, caller);
        if (!rights.settable(unitId, caller).contains(request.kind())) {
            throw Refusals.forbidden();
        }
        request.requireRate();
        List<ChildUnit> units = children.open(unitId);
        Map<Long, Map<Block, Integer>> weights = weights(unitId, phaseId, request);
        TargetSheet own = ledger.sheet(phaseId, unitId);
        Map<Block, int[]> shares = new EnumMap<>(Block.class);
        List<SpreadResponse.Total> totals = new ArrayList<>();
        for (Block block : Block.values()) {
            Integer figure = request.method() == SpreadMethod.RATE ? null : own.amount(new TargetKey(block, request.kind()));
            List<Long> weight = units.stream().map(unit -> weight(weights, unit, block)).toList();
            if (request.method() == SpreadMethod.RATE) {
                shares.put(block, weight.stream().mapToInt(members -> new HeadcountRate(request.ratePercent(), members.intValue()).amount()).toArray());
            } else if (figure != null) {
                requireSomething(figure, weight, block);
                shares.put(block, Shares.of(figure, weight));
            }
            if (shares.containsKey(block)) {
                totals.add(new SpreadResponse.Total(block, figure, IntStream.of(shares.get(block)).asLongStream().sum()));
            }
        }
        if (shares.isEmpty()) {
            throw nothingToShare();
        }
        return new SpreadResponse(request.kind(), request.method(), totals, rows(units, phaseId, request, weights, shares));
    }

    private List<SpreadResponse.Row> rows(List<ChildUnit> units, long phaseId, SpreadRequest request, Map<Long, Map<Block, Integer>> weights,
                                          Map<Block, int[]> shares) {
        Map<Long, TargetSheet> sheets = ledger.sheets(phaseId, units.stream().map(ChildUnit::id).toList());
        return IntStream.range(0, units.size()).mapToObj(i -> {
            ChildUnit unit = units.get(i);
            TargetSheet sheet = sheets.getOrDefault(unit.id(), TargetSheet.NONE);
            return new SpreadResponse.Row(unit.ref(), sheet.version(), shares.entrySet().stream()
                    .map(share -> new SpreadResponse.Share(share.getKey(), sheet.amount(new TargetKey(share.getKey(), request.kind())),
                            share.getValue()[i], weight(weights, unit, share.getKey())))
                    .filter(share -> share.amount() > 0 || share.now() != null || share.weight() > 0).toList());
        }).filter(row -> !row.shares().isEmpty()).toList();
    }

    private Map<Long, Map<Block, Integer>> weights(long unitId, long phaseId, SpreadRequest request) {
        return switch (request.method()) {
            case HEADCOUNT, RATE -> headcounts.below(unitId);
            case LAST_TARGET -> children.targets(unitId, before(phaseId).id().value(), request.kind());
            case LAST_RESULT -> {
                var wanted = new ResultsBelow(unitId, before(phaseId).id().value());
                results.fire(wanted);
                yield wanted.valid();
            }
        };
    }

    private PhaseResponse before(long phaseId) {
        PhaseResponse phase = campaigns.phase(phaseId);
        return campaigns.phases(campaigns.campaignOfPhase(phaseId)).stream().filter(other -> !other.closesAt().isAfter(phase.opensAt()))
                .reduce((earlier, later) -> later).orElseThrow(() -> new DomainException(Category.RULE, "no-earlier-phase",
                        new Text("Không có giai đoạn trước", "No earlier phase"),
                        new Text("Đây là giai đoạn đầu tiên. Hãy phân bổ theo số đoàn viên.", "This is the first phase. Spread by headcount instead.")));
    }

    private static void requireSomething(int figure, List<Long> weights, Block block) {
        if (figure > 0 && weights.stream().allMatch(weight -> weight == 0)) {
            throw new DomainException(Category.RULE, "nothing-to-spread-by",
                    new Text("Không có căn cứ để phân bổ", "Nothing to spread by"),
                    new Text("Không đơn vị trực thuộc nào có số liệu của "
                            + (block == Block.ENTERPRISE ? "khối doanh nghiệp" : "khối hành chính sự nghiệp") + " để làm căn cứ. Hãy chọn cách khác.",
                            "No unit below has a figure of the block " + block + " to go by. Choose another way."), Map.of("block", block));
        }
    }

    private static DomainException nothingToShare() {
        return new DomainException(Category.RULE, "nothing-to-spread",
                new Text("Chưa có chỉ tiêu để phân bổ", "Nothing to hand down"),
                new Text("Đơn vị này chưa có chỉ tiêu của mình trong giai đoạn. Hãy nhập chỉ tiêu của đơn vị trước.",
                        "This unit has no figure of its own in the phase yet. Set that first."));
    }

    private static long weight(Map<Long, Map<Block, Integer>> weights, ChildUnit unit, Block block) {
        return weights.getOrDefault(unit.id(), Map.of()).getOrDefault(block, 0);
    }
}
