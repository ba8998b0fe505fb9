package studio.slateroom.catalog;

/** The generation of a model, which decides how a script for it is best written. */
public enum ModelFamily {
    SEEDANCE_1,
    SEEDANCE_1_5,
    SEEDANCE_2,
    SEEDANCE_2_5
}
