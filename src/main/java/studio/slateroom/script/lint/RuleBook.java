package studio.slateroom.script.lint;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.slateroom.platform.Message;

/** All rules that scripts are held against, as facts. */
public final class RuleBook {

    /** All rules, in the order of their groups and numbers. */
    public static final List<Entry> RULES = List.of(
            new Entry("T01", Group.TIMING, Severity.ERROR),
            new Entry("T02", Group.TIMING, Severity.ERROR),
            new Entry("T03", Group.TIMING, Severity.WARNING),
            new Entry("T04", Group.TIMING, Severity.WARNING),
            new Entry("T05", Group.TIMING, Severity.INFO),
            new Entry("T06", Group.TIMING, Severity.WARNING),
            new Entry("T07", Group.TIMING, Severity.INFO),
            new Entry("T08", Group.TIMING, Severity.INFO),
            new Entry("T09", Group.TIMING, Severity.WARNING),
            new Entry("T10", Group.TIMING, Severity.WARNING),
            new Entry("P01", Group.SETTINGS, Severity.ERROR),
            new Entry("P02", Group.SETTINGS, Severity.ERROR),
            new Entry("P03", Group.SETTINGS, Severity.ERROR),
            new Entry("P04", Group.SETTINGS, Severity.ERROR),
            new Entry("P05", Group.SETTINGS, Severity.ERROR),
            new Entry("P06", Group.SETTINGS, Severity.ERROR),
            new Entry("P07", Group.SETTINGS, Severity.ERROR),
            new Entry("P08", Group.SETTINGS, Severity.WARNING),
            new Entry("P09", Group.SETTINGS, Severity.INFO),
            new Entry("P10", Group.SETTINGS, Severity.WARNING),
            new Entry("P11", Group.SETTINGS, Severity.WARNING),
            new Entry("P12", Group.SETTINGS, Severity.WARNING),
            new Entry("P13", Group.SETTINGS, Severity.INFO),
            new Entry("P14", Group.SETTINGS, Severity.WARNING),
            new Entry("P15", Group.SETTINGS, Severity.WARNING),
            new Entry("R01", Group.REFERENCES, Severity.ERROR),
            new Entry("R02", Group.REFERENCES, Severity.WARNING),
            new Entry("R03", Group.REFERENCES, Severity.ERROR),
            new Entry("R04", Group.REFERENCES, Severity.WARNING),
            new Entry("R05", Group.REFERENCES, Severity.WARNING),
            new Entry("R06", Group.REFERENCES, Severity.WARNING),
            new Entry("R07", Group.REFERENCES, Severity.ERROR),
            new Entry("R08", Group.REFERENCES, Severity.INFO),
            new Entry("R09", Group.REFERENCES, Severity.WARNING),
            new Entry("C01", Group.CAMERA, Severity.WARNING),
            new Entry("C02", Group.CAMERA, Severity.WARNING),
            new Entry("C03", Group.CAMERA, Severity.INFO),
            new Entry("C04", Group.CAMERA, Severity.INFO),
            new Entry("C05", Group.CAMERA, Severity.INFO),
            new Entry("C06", Group.CAMERA, Severity.INFO),
            new Entry("A01", Group.SOUND, Severity.INFO),
            new Entry("A02", Group.SOUND, Severity.WARNING),
            new Entry("A03", Group.SOUND, Severity.WARNING),
            new Entry("A04", Group.SOUND, Severity.INFO),
            new Entry("A05", Group.SOUND, Severity.INFO),
            new Entry("N01", Group.CONTENT, Severity.INFO),
            new Entry("N02", Group.CONTENT, Severity.INFO),
            new Entry("N03", Group.CONTENT, Severity.WARNING),
            new Entry("N04", Group.CONTENT, Severity.INFO),
            new Entry("N05", Group.CONTENT, Severity.INFO),
            new Entry("F01", Group.FORM, Severity.INFO),
            new Entry("F02", Group.FORM, Severity.INFO));

    private static final Map<String, Entry> BY_ID =
            RULES.stream().collect(Collectors.toUnmodifiableMap(Entry::id, Function.identity()));

    private RuleBook() {}

    /** What a group of rules is about. */
    public enum Group {
        TIMING("rules.group.timing"),
        SETTINGS("rules.group.settings"),
        REFERENCES("rules.group.references"),
        CAMERA("rules.group.camera"),
        SOUND("rules.group.sound"),
        CONTENT("rules.group.content"),
        FORM("rules.group.form");

        private final String key;

        Group(String key) {
            this.key = key;
        }

        /** The group's heading. */
        public Message title() {
            return Message.of(key);
        }
    }

    /**
     * One rule.
     *
     * @param id such as {@code T01}
     * @param group what it is about
     * @param severity how bad a slip against it mostly is; some cases are milder
     */
    public record Entry(String id, Group group, Severity severity) {

        /** The rule in a few words. */
        public Message title() {
            return Message.of("rules." + id + ".title");
        }

        /** Why it matters. */
        public Message why() {
            return Message.of("rules." + id + ".why");
        }
    }

    /** The rule of this id; one that is not in the book is a slip of the program. */
    public static Entry rule(String id) {
        Entry entry = BY_ID.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("no such rule: " + id);
        }
        return entry;
    }
}
