package vn.sangkien.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import vn.sangkien.idea.IdeaField;
import vn.sangkien.idea.SolutionType;
import vn.sangkien.unit.Block;

/** Writes ideas as workers do: a hand-written core, and how it was tried out at their own workplace. */
final class SampleTexts {

    /** In the order of {@link SolutionType}. */
    private static final Map<IdeaField, int[]> TYPES = Map.of(
            IdeaField.PRODUCTION, new int[] {58, 6, 24, 10, 2}, IdeaField.DIGITAL, new int[] {8, 10, 8, 70, 4},
            IdeaField.EDUCATION, new int[] {5, 14, 41, 18, 22}, IdeaField.HEALTH, new int[] {24, 18, 36, 8, 14},
            IdeaField.SAFETY, new int[] {46, 24, 26, 4, 0}, IdeaField.ENVIRONMENT, new int[] {48, 16, 26, 8, 2},
            IdeaField.ADMIN_REFORM, new int[] {0, 46, 30, 22, 2}, IdeaField.MANAGEMENT, new int[] {2, 68, 22, 8, 0});
    private static final int[] OTHER_TYPES = {10, 46, 34, 8, 2};

    private final Sections words = Sections.read("words.txt");
    private final Map<IdeaField, Map<Trade, List<IdeaTemplate>>> templates = new EnumMap<>(IdeaField.class);

    SampleTexts() {
        for (IdeaField field : IdeaField.values()) {
            List<IdeaTemplate> all = IdeaTemplate.read(field);
            var byTrade = new EnumMap<Trade, List<IdeaTemplate>>(Trade.class);
            for (Trade trade : Trade.values()) {
                byTrade.put(trade, all.stream().filter(template -> template.trades().contains(trade)).collect(Collectors.toList()));
            }
            templates.put(field, byTrade);
        }
    }

    /** The same text for the same unit and seed. */
    IdeaText write(SampleUnit unit, long seed) {
        var random = new SplittableRandom(seed);
        IdeaField field = unit.trade().field(random);
        List<IdeaTemplate> fitting = templates.get(field).get(unit.trade());
        IdeaTemplate template = fitting.get(random.nextInt(fitting.size()));
        var wording = new Wording(words, unit, random);
        String title = wording.fill(template.title() + (namesPlace(template.title()) || random.nextInt(100) >= 22 ? "" : " tại {workplace}"));
        String problem = random.nextInt(100) < 93 ? wording.fill(template.problem()) : null;
        String description = wording.fill(template.solution()) + separator(random) + wording.sentence("trial", field)
                + (random.nextInt(100) < 45 ? " " + wording.sentence("spread", field) : "");
        String benefit = wording.fill(template.benefit()) + (random.nextInt(100) < 35 ? " " + wording.sentence("people", field) : "");
        String conditions = random.nextInt(100) < 70 ? wording.sentence("conditions", field) : null;
        return new IdeaText(field, type(field, random), title, problem, description, conditions, benefit, benefitVnd(random),
                random.nextInt(100) < (unit.block() == Block.ENTERPRISE ? 72 : 40));
    }

    private static boolean namesPlace(String title) {
        return title.contains(" tại ") || title.contains("{workplace}") || title.contains("{department}");
    }

    private static String separator(SplittableRandom random) {
        return random.nextInt(100) < 55 ? "\n" : " ";
    }

    private static SolutionType type(IdeaField field, SplittableRandom random) {
        int[] weights = TYPES.getOrDefault(field, OTHER_TYPES);
        int point = random.nextInt(100);
        int type = 0;
        while (point >= weights[type]) {
            point -= weights[type++];
        }
        return SolutionType.values()[type];
    }

    /** A good half can put a figure to it: some millions mostly, now and then some hundreds of millions. */
    private static Long benefitVnd(SplittableRandom random) {
        if (random.nextInt(100) < 44) {
            return null;
        }
        double millions = Math.min(2_400, 18 * Math.exp(1.15 * random.nextGaussian()));
        return Math.max(1, Math.round(millions * 2)) * 500_000L;
    }

    List<String> reasons(String list) {
        return words.get(list);
    }
}
