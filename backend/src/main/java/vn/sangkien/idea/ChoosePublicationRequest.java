package vn.sangkien.idea;

import jakarta.validation.constraints.NotNull;

/** @param mayPublish whether the idea may be shown to everybody while it is valid, from now on */
record ChoosePublicationRequest(@NotNull Boolean mayPublish) {
}
