package vn.sangkien.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A programme of ideas. Ideas must have been first applied inside its application window, which is another interval than its phases. */
@Entity
class Campaign {

    @Id
    private long id;
    private String code;
    private String name;
    private LocalDate appliedFrom;
    private LocalDate appliedUntil;
    private int minimumTarget = 10;
    private int minimumMembers = 30;

    protected Campaign() {
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    LocalDate appliedFrom() {
        return appliedFrom;
    }

    LocalDate appliedUntil() {
        return appliedUntil;
    }

    Minimums minimums() {
        return new Minimums(minimumTarget, minimumMembers);
    }
}
