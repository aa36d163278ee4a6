package vn.sangkien.unit.search;

import jakarta.enterprise.context.ApplicationScoped;

/** For tests elsewhere that write units past the application and then look for them. */
@ApplicationScoped
public class Lookout {

    private final UnitSearch search;

    Lookout(UnitSearch search) {
        this.search = search;
    }

    public void look() {
        search.look();
    }
}
