package vn.sangkien.idea;

/** Who acts on an idea, and in what part. */
record Actor(long id, ActorPart part) {

    static Actor author(long id) {
        return new Actor(id, ActorPart.AUTHOR);
    }

    static Actor operator(long id) {
        return new Actor(id, ActorPart.OPERATOR);
    }

    static Actor officer(long id) {
        return new Actor(id, ActorPart.OFFICER);
    }
}
