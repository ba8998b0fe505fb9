package studio.slateroom.updates;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import studio.slateroom.web.PublicWeb;
import studio.slateroom.web.WebAnswer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The releases of a project on GitHub, as its API lists them. */
public final class GithubFeed implements ReleaseFeed {

    private static final JsonMapper JSON = new JsonMapper();

    private final PublicWeb web;
    private final URI list;

    /** A feed that is read when it is asked. */
    public GithubFeed(PublicWeb web, URI list) {
        this.web = web;
        this.list = list;
    }

    @Override
    public List<Release> releases() throws IOException {
        WebAnswer answer = web.get(list);
        if (!answer.ok()) {
            throw new IOException("the list of releases answers " + answer.status());
        }
        try {
            JsonNode json = JSON.readTree(answer.body());
            if (!json.isArray()) {
                throw new IOException("the list of releases is no list");
            }
            return json.valueStream().flatMap(entry -> release(entry).stream()).toList();
        } catch (JacksonException e) {
            throw new IOException("the list of releases is damaged", e);
        }
    }

    private static Optional<Release> release(JsonNode entry) {
        if (entry.path("draft").asBoolean(false) || entry.path("prerelease").asBoolean(false)) {
            return Optional.empty();
        }
        Optional<URI> page = page(entry.path("html_url").asString(""));
        return Version.parse(entry.path("tag_name").asString(""))
                .filter(version -> !version.isPreRelease())
                .flatMap(version -> page.map(found -> new Release(version, found)));
    }

    /** Whatever the list says, a browser is only sent to an encrypted page. */
    private static Optional<URI> page(String address) {
        try {
            return Optional.of(URI.create(address))
                    .filter(page -> "https".equals(page.getScheme()) && page.getHost() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
