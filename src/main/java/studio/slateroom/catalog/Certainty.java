package studio.slateroom.catalog;

/** How sure it is that a service takes, or charges, what the catalogue says. */
public enum Certainty {
    /** The service's own pages say so. */
    DOCUMENTED,
    /** Others who use the service saw or wrote it; the service's own table does not have it. */
    REPORTED,
    /** Taken over from a sister model or from the model's maker; nobody is known to have tried it. */
    UNCONFIRMED
}
