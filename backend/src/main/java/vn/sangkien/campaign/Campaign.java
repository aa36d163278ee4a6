package vn.sangkien.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
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
    private int minimumTarget;
    private int minimumMembers;
    private boolean recognitionFirst;
    @Version
    private int version;

    protected Campaign() {
    }

    Campaign(String code, CampaignFacts facts) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.code = code;
        change(facts);
    }

    void change(CampaignFacts facts) {
        name = facts.name();
        appliedFrom = facts.appliedFrom();
        appliedUntil = facts.appliedUntil();
        minimumTarget = facts.minimums().target();
        minimumMembers = facts.minimums().members();
        recognitionFirst = facts.recognitionFirst();
    }

    CampaignFacts facts() {
        return new CampaignFacts(name, appliedFrom, appliedUntil, minimums(), recognitionFirst);
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

    boolean recognitionFirst() {
        return recognitionFirst;
    }

    int version() {
        return version;
    }
}
