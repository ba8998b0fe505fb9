package studio.slateroom.provider.emulator.account;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import studio.slateroom.platform.Usd;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Entries of the books as lines of JSON. */
final class EntryJson {

    private static final JsonMapper JSON = new JsonMapper();

    private EntryJson() {}

    static String write(Entry entry) {
        ObjectNode line = JSON.createObjectNode();
        line.put("at", entry.at().toString());
        switch (entry) {
            case Entry.Opened opened ->
                line.put("entry", "opened").put("credits", opened.credits().micros());
            case Entry.Submit submit ->
                line.put("entry", "submit")
                        .put("job", submit.job())
                        .put("model", submit.model())
                        .put("route", submit.route())
                        .put("fingerprint", submit.fingerprint());
            case Entry.Clip clip ->
                line.put("entry", "clip")
                        .put("job", clip.job())
                        .put("file", clip.file())
                        .put("bytes", clip.bytes());
            case Entry.Charge charge ->
                line.put("entry", "charge")
                        .put("job", charge.job())
                        .put("amount", charge.amount().micros())
                        .put("left", charge.left().micros());
        }
        return line.toString();
    }

    /**
     * Nothing for a kind of entry that a later version writes.
     *
     * @throws IOException when the line is none of ours
     */
    static Optional<Entry> read(String text) throws IOException {
        try {
            return entry(JSON.readTree(text));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new IOException("a line of the books cannot be read", e);
        }
    }

    private static Optional<Entry> entry(JsonNode line) {
        Instant at = Instant.parse(line.required("at").asString());
        return switch (line.required("entry").asString()) {
            case "opened" -> Optional.of(new Entry.Opened(at, usd(line, "credits")));
            case "submit" ->
                Optional.of(new Entry.Submit(
                        at, text(line, "job"), text(line, "model"), text(line, "route"), text(line, "fingerprint")));
            case "clip" ->
                Optional.of(new Entry.Clip(
                        at,
                        text(line, "job"),
                        text(line, "file"),
                        line.required("bytes").asLong()));
            case "charge" ->
                Optional.of(new Entry.Charge(at, text(line, "job"), usd(line, "amount"), usd(line, "left")));
            default -> Optional.empty();
        };
    }

    private static String text(JsonNode line, String name) {
        return line.required(name).asString();
    }

    private static Usd usd(JsonNode line, String name) {
        return new Usd(line.required(name).asLong());
    }
}
