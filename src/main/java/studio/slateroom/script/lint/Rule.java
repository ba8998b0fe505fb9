package studio.slateroom.script.lint;

import studio.slateroom.script.ShotScript;

/** A group of rules about one matter. */
@FunctionalInterface
interface Rule {

    /** Adds what it finds; it never throws, whatever the text. */
    void check(ShotScript script, LintTarget target, Findings findings);
}
