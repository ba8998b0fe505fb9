package studio.slateroom.ui.references;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.slateroom.catalog.FileLimits;
import studio.slateroom.catalog.FileLimits.Measure;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.media.reference.ReferenceCheck;
import studio.slateroom.media.reference.ReferenceProblem;
import studio.slateroom.media.reference.Repair;

/**
 * What stands against a file for the model of the clip.
 *
 * @param problems why the service would refuse it, at least one
 * @param repair what makes it fit; empty where nothing does
 */
record Misfit(List<ReferenceProblem> problems, Optional<Repair> repair) {

    Misfit {
        problems = List.copyOf(problems);
    }

    /** The files that do not fit, in the order of the sections. Files that are still being looked at are left out. */
    static Map<LookedAt, Misfit> of(ClipBrief brief, List<ReferenceItem> items) {
        Map<LookedAt, Misfit> misfits = new LinkedHashMap<>();
        usable(items).forEach((section, files) -> {
            FileLimits limits = brief.limits(section.kind());
            Optional<ReferenceProblem> together = ReferenceCheck.checkTogether(List.copyOf(files.values()), limits);
            double share = limits.range(Measure.TOTAL_BYTES).max() / files.size();
            files.forEach((item, info) -> {
                List<ReferenceProblem> problems =
                        new ArrayList<>(ReferenceCheck.check(item.file().name(), info, limits));
                // Where all are too large together, those are made smaller that take more than their share.
                together.filter(_ -> info.bytes() > share).ifPresent(problems::add);
                if (!problems.isEmpty()) {
                    Optional<Repair> repair = Repair.of(section.kind(), info, limits.atMost(Measure.BYTES, share));
                    misfits.putIfAbsent(item.looked(), new Misfit(problems, repair));
                }
            });
        });
        return misfits;
    }

    /** What is wrong with the files of a kind together and with none of them alone: they play too long. */
    static List<ReferenceProblem> together(ClipBrief brief, List<ReferenceItem> items) {
        return usable(items).entrySet().stream()
                .map(place -> ReferenceCheck.lengthTogether(
                        List.copyOf(place.getValue().values()),
                        brief.limits(place.getKey().kind())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Map<ReferenceSection, Map<ReferenceItem, MediaInfo>> usable(List<ReferenceItem> items) {
        return items.stream()
                .filter(item -> item.state().get() instanceof FileState.Usable)
                .collect(Collectors.groupingBy(
                        ReferenceItem::section,
                        LinkedHashMap::new,
                        Collectors.toMap(
                                item -> item,
                                item -> ((FileState.Usable) item.state().get()).info(),
                                (first, _) -> first,
                                LinkedHashMap::new)));
    }
}
