package vn.sangkien.idea.attachment;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Map;
import vn.sangkien.Api;
import vn.sangkien.World.Person;

/** Sends files as a client does. */
public final class Uploads {

    public static final int PART = 256 * 1024;
    private static final String ALL = "/api/v1/ideas/{id}/attachments";
    private static final String ONE = ALL + "/{file}";

    private Uploads() {
    }

    public static Response begin(Person person, String idea, String kind, String name, int bytes) {
        return Api.creating(person).body(Map.of("kind", kind, "name", name, "bytes", bytes)).post(ALL, idea);
    }

    public static Response part(Person person, String idea, String file, int offset, byte[] bytes) {
        return Api.as(person).contentType("application/octet-stream").queryParam("offset", offset).body(bytes).put(ONE + "/content", idea, file);
    }

    public static Response complete(Person person, String idea, String file) {
        return Api.as(person).post(ONE + "/completion", idea, file);
    }

    public static Response remove(Person person, String idea, String file) {
        return Api.as(person).delete(ONE, idea, file);
    }

    public static Response list(Person person, String idea) {
        return (person == null ? Api.anonymous() : Api.as(person)).get(ALL, idea);
    }

    public static Response download(Person person, String idea, String file, String what) {
        return (person == null ? Api.anonymous() : Api.as(person)).get(ONE + "/" + what, idea, file);
    }

    /** All parts in order. */
    public static String sent(Person person, String idea, String kind, String name, byte[] content) {
        String file = begin(person, idea, kind, name, content.length).then().statusCode(201).extract().path("id");
        for (int at = 0; at < content.length; at += PART) {
            part(person, idea, file, at, Arrays.copyOfRange(content, at, Math.min(content.length, at + PART))).then().statusCode(200);
        }
        return file;
    }

    /** @return the id of a file that was taken */
    public static String attached(Person person, String idea, String kind, String name, byte[] content) {
        String file = sent(person, idea, kind, name, content);
        complete(person, idea, file).then().statusCode(200);
        return file;
    }
}
