package vn.sangkien.support.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.support.team.SupportTeamResponse;

/**
 * That the question has arrived.
 *
 * @param id   null for somebody who is not signed in, who is called
 * @param team who will answer; null while no team is there yet
 */
record HelpAsked(@Schema(nullable = true) Id id, @Schema(nullable = true) SupportTeamResponse team) {
}
