package studio.slateroom.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The models that the studio can drive.
 *
 * @param models at least one; the first is what a new clip begins with
 */
public record ModelCatalog(List<VideoModel> models) {

    public ModelCatalog {
        models = List.copyOf(models);
        if (models.isEmpty()) {
            throw new IllegalArgumentException("a catalogue without models");
        }
    }

    /** The model of this slug. */
    public Optional<VideoModel> find(String slug) {
        return models.stream().filter(model -> model.slug().equals(slug)).findFirst();
    }

    /** What a new clip begins with. */
    public VideoModel first() {
        return models.getFirst();
    }

    /** This catalogue with the models of another put in: in place of those with the same slug, else at the end. */
    public ModelCatalog with(ModelCatalog others) {
        List<VideoModel> merged = new ArrayList<>(models);
        for (VideoModel other : others.models()) {
            merged.replaceAll(model -> model.slug().equals(other.slug()) ? other : model);
            if (!merged.contains(other)) {
                merged.add(other);
            }
        }
        return new ModelCatalog(merged);
    }
}
