package vn.sangkien.idea;

/** Who acts on an idea, and in what part. @param client through which other system; null for none */
record Actor(long id, ActorPart part, Long client) {

    private Actor(long id, ActorPart part) {
        this(id, part, null);
    }

    static Actor author(long id) {
        return new Actor(id, ActorPart.AUTHOR);
    }

    /** @param author on whose behalf the other system acts */
    static Actor client(long author, long client) {
        return new Actor(author, ActorPart.CLIENT, client);
    }

    static Actor operator(long id) {
        return new Actor(id, ActorPart.OPERATOR);
    }

    /** @param id who did what it followed from; not shown */
    static Actor programme(long id) {
        return new Actor(id, ActorPart.PROGRAMME);
    }

    static Actor officer(long id) {
        return new Actor(id, ActorPart.OFFICER);
    }
}
