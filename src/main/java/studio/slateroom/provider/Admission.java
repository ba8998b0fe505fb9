package studio.slateroom.provider;

import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.RequestCheck;
import studio.slateroom.platform.Message;

/** Whether a request can be taken at all, whoever takes it. */
public final class Admission {

    private Admission() {}

    /**
     * The model of a request that keeps to it.
     *
     * @throws ProviderException with the first thing that is wrong
     */
    public static VideoModel check(ModelCatalog catalog, GenerationRequest request) throws ProviderException {
        VideoModel model = model(catalog, request);
        var problems = RequestCheck.check(model, request);
        if (!problems.isEmpty()) {
            throw new ProviderException(
                    new ProviderFault.Invalid(problems.getFirst().message()));
        }
        return model;
    }

    /**
     * The model of a request.
     *
     * @throws ProviderException when the catalogue does not have it
     */
    public static VideoModel model(ModelCatalog catalog, GenerationRequest request) throws ProviderException {
        return catalog.find(request.model()).orElseThrow(() -> unknownModel(request));
    }

    /** The refusal of a request whose model nobody has. */
    public static ProviderException unknownModel(GenerationRequest request) {
        return new ProviderException(
                new ProviderFault.Invalid(Message.of("provider.fault.unknownModel", request.model())));
    }
}
