package vn.sangkien.demo;

import java.time.Instant;

/** Somebody with an account; a registrant when {@link #registeredAt} is set. */
final class Person {

    final String name;
    final String phone;
    final SampleUnit unit;
    /** In which phase they register; 0 for officers. */
    final int phase;
    long id;
    Instant createdAt;
    Instant registeredAt;
    private Instant firstWroteAt;

    Person(String name, String phone, SampleUnit unit, int phase) {
        this.name = name;
        this.phone = phone;
        this.unit = unit;
        this.phase = phase;
    }

    void wrote(Instant at) {
        if (firstWroteAt == null || at.isBefore(firstWroteAt)) {
            firstWroteAt = at;
        }
    }

    /** When they began their first idea; null for those who never did. */
    Instant firstWroteAt() {
        return firstWroteAt;
    }
}
