package studio.slateroom.ui.tour;

/** A place that the tour stops at, in the order of the tour. */
public enum TourStep {
    SCRIPT,
    TIMELINE,
    PLAYER,
    INSPECTOR,
    GENERATE
}
