package vn.sangkien.support.request;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Which of somebody's requests of a day it is, from 1: the database lets no two be the same. */
@Embeddable
class Turn {

    private LocalDate openedOn;
    private Integer numberOfDay;

    protected Turn() {
    }

    Turn(LocalDate on, int number) {
        this.openedOn = on;
        this.numberOfDay = number;
    }
}
