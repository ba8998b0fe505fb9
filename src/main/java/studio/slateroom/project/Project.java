package studio.slateroom.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a project says. Immutable: a change is a new value, which makes saving and undoing simple.
 *
 * @param title what the user calls it
 * @param clips its clips in the user's order
 */
public record Project(String title, List<Clip> clips) {

    public Project {
        clips = List.copyOf(clips);
    }

    /** The clip of this id. */
    public Optional<Clip> clip(String id) {
        return clips.stream().filter(clip -> clip.id().equals(id)).findFirst();
    }

    /** This project with one clip in place of the one with the same id. */
    public Project with(Clip changed) {
        return new Project(
                title,
                clips.stream()
                        .map(clip -> clip.id().equals(changed.id()) ? changed : clip)
                        .toList());
    }

    /** This project with a clip more, behind the one of the given id or at the end. */
    public Project withAfter(String id, Clip added) {
        List<Clip> longer = new ArrayList<>(clips);
        int place = longer.size();
        for (int i = 0; i < clips.size(); i++) {
            if (clips.get(i).id().equals(id)) {
                place = i + 1;
            }
        }
        longer.add(place, added);
        return new Project(title, longer);
    }

    /** This project without a clip. Its takes stay on disk. */
    public Project without(String id) {
        return new Project(
                title, clips.stream().filter(clip -> !clip.id().equals(id)).toList());
    }
}
