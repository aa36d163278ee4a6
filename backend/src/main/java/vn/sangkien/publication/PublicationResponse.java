package vn.sangkien.publication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the public page of an idea shows beside its text.
 *
 * @param authorName null unless the author agreed to be named
 * @param mine       whether the caller wrote the idea
 * @param applied    how many units apply it, {@code planned} how many mean to
 * @param likes      whether the campaign lets people like ideas, {@code comments} whether it lets them comment
 */
record PublicationResponse(@Schema(nullable = true) String authorName, boolean mine, long applied, long planned, boolean likes, boolean comments) {
}
