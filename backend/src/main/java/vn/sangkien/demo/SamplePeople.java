package vn.sangkien.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Everybody: the known accounts, an officer for each union, and those who registered in either phase. */
final class SamplePeople {

    /** Of ten registrants about so many hand in something. */
    private static final double HANDING_IN = 0.8;

    private final Map<SampleAccount, Person> known = new HashMap<>();
    private final Map<SampleUnit, Person> officers = new HashMap<>();
    private final Map<SampleUnit, List<Person>> first = new HashMap<>();
    private final Map<SampleUnit, List<Person>> second = new HashMap<>();
    private final List<Person> all = new ArrayList<>();
    private final Names names = new Names();
    private final SampleCalendar calendar;
    private final SplittableRandom random;

    SamplePeople(SampleCalendar calendar, SampleUnits units, SplittableRandom random) {
        this.calendar = calendar;
        this.random = random;
        for (SampleAccount account : SampleAccount.values()) {
            SampleUnit unit = account == SampleAccount.NEWCOMER ? null : account == SampleAccount.WORKER ? units.sampleUnit() : account.scope(units);
            Person person = new Person(account.displayName, account.phone(), unit, account == SampleAccount.WORKER ? 2 : 0);
            known.put(account, person);
            all.add(person);
        }
        officers.put(units.sampleUnit(), known(SampleAccount.UNIT_OFFICER));
        officers.put(units.sampleUnit().parent(), known(SampleAccount.REVIEWER));
        units.all().filter(unit -> unit != units.root() && !officers.containsKey(unit)).forEach(unit -> officers.put(unit, add(unit, 0)));
    }

    /** Registers so many new people in a unit. */
    void register(SampleUnit unit, int phase, int count) {
        var registrants = new ArrayList<Person>(count);
        for (int i = 0; i < count; i++) {
            registrants.add(add(unit, phase));
        }
        (phase == 1 ? first : second).put(unit, registrants);
    }

    private Person add(SampleUnit unit, int phase) {
        // No operator has the prefix 095, so that these numbers ring nowhere; the factor visits each number once.
        String phone = "+8495%07d".formatted((all.size() * 6_180_339L + 1_234_567L) % 10_000_000L);
        var person = new Person(names.next(random), phone, unit, phase);
        all.add(person);
        return person;
    }

    /** Some people hand in much more than others; in the second phase also those who registered in the first. */
    Person author(SampleUnit unit, int phase, SplittableRandom dice) {
        List<Person> registrants = phase == 1 || !first.get(unit).isEmpty() && dice.nextInt(100) < 40 ? first.get(unit) : second.get(unit);
        int handingIn = Math.max(1, (int) (registrants.size() * HANDING_IN));
        return registrants.get((int) (handingIn * Math.pow(dice.nextDouble(), 1.4)));
    }

    /** Once it is known who wrote when: people register before they write, the others whenever the rhythm says. */
    void settle(Map<Integer, Rhythm> rhythms) {
        var ids = new SampleIds();
        for (Person person : all) {
            if (person.phase == 0) {
                person.createdAt = calendar.firstPhase().opensAt().minus(Duration.ofDays(45));
            } else {
                person.registeredAt = registration(person, rhythms.get(person.phase));
                person.createdAt = person.registeredAt.minusSeconds(random.nextInt(60, 900));
            }
            person.id = ids.at(person.createdAt);
        }
    }

    private Instant registration(Person person, Rhythm rhythm) {
        SampleCalendar.Window phase = person.phase == 1 ? calendar.firstPhase() : calendar.secondPhase();
        Instant wrote = person.firstWroteAt();
        if (wrote == null || !wrote.isBefore(phase.closesAt())) {
            return rhythm.pick(random);
        }
        long ahead = Math.round(random.nextInt(600, 780_000) * Math.pow(random.nextDouble(), 2)) + 300;
        long room = Duration.between(phase.opensAt(), wrote).toSeconds();
        return wrote.minusSeconds(Math.min(ahead, room / 2));
    }

    Person known(SampleAccount account) {
        return known.get(account);
    }

    Person officer(SampleUnit unit) {
        return officers.get(unit);
    }

    List<Person> all() {
        return all;
    }

    /** Vietnamese names, as often as they are met. */
    static final class Names {

        private final List<String> families;
        private final List<List<String>> middles;
        private final List<List<String>> givens;

        Names() {
            Sections words = Sections.read("people.txt");
            families = weighted(words.get("family"));
            middles = List.of(weighted(words.get("female.middle")), weighted(words.get("male.middle")));
            givens = List.of(words.get("female.given"), words.get("male.given"));
        }

        String next(SplittableRandom random) {
            int sex = random.nextInt(2);
            return pick(families, random) + " " + pick(middles.get(sex), random) + " " + pick(givens.get(sex), random);
        }

        private static String pick(List<String> list, SplittableRandom random) {
            return list.get(random.nextInt(list.size()));
        }

        /** {@code 3*Minh} stands for three times {@code Minh}. */
        private static List<String> weighted(List<String> lines) {
            var list = new ArrayList<String>();
            for (String line : lines) {
                int star = line.indexOf('*');
                for (int i = Integer.parseInt(line.substring(0, star)); i > 0; i--) {
                    list.add(line.substring(star + 1));
                }
            }
            return list;
        }
    }
}
