package studio.slateroom.catalog;

/**
 * Where the catalogue has something from.
 *
 * @param source who says so, in a few words that can follow "reported by"; empty for the service's own page
 * @param certainty how sure it is
 */
public record Origin(String source, Certainty certainty) {

    /** What the model's own page says. */
    public static final Origin PAGE = new Origin("", Certainty.DOCUMENTED);

    /** Whether the service itself does not say so. */
    public boolean uncertain() {
        return certainty != Certainty.DOCUMENTED;
    }
}
