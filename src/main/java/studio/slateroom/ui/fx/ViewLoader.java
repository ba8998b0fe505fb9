package studio.slateroom.ui.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import studio.slateroom.platform.Texts;

/** Loads views. The view of {@code XController} is {@code XView.fxml} in the same package. */
public final class ViewLoader {

    private static final String SUFFIX = "Controller";

    private final Texts texts;
    private final Map<Class<?>, Supplier<?>> controllers = new HashMap<>();

    /** A loader that resolves {@code %keys} with these texts. */
    public ViewLoader(Texts texts) {
        this.texts = texts;
    }

    /** Says how a controller is made. */
    public <T> ViewLoader with(Class<T> type, Supplier<T> maker) {
        controllers.put(type, maker);
        return this;
    }

    /** The view of a controller, with the views that it includes. */
    public Parent load(Class<?> controller) {
        return load(loader(resource(controller)));
    }

    /** Puts the view that belongs into a place there. */
    public void fill(Later place) {
        try {
            FXMLLoader loader = loader(URI.create(place.getSource()).toURL());
            place.fill(load(loader), loader.getController());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FXMLLoader loader(URL view) {
        FXMLLoader loader = new FXMLLoader(view, texts.plain());
        loader.setControllerFactory(this::make);
        return loader;
    }

    private static Parent load(FXMLLoader loader) {
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load " + loader.getLocation(), e);
        }
    }

    /** Where the view of a controller lies. */
    static URL resource(Class<?> controller) {
        String name = controller.getSimpleName();
        if (!name.endsWith(SUFFIX)) {
            throw new IllegalArgumentException(name + " is no controller's name");
        }
        String view = name.substring(0, name.length() - SUFFIX.length()) + "View.fxml";
        URL url = controller.getResource(view);
        if (url == null) {
            throw new IllegalArgumentException("there is no " + view + " beside " + name);
        }
        return url;
    }

    private Object make(Class<?> type) {
        Supplier<?> maker = controllers.get(type);
        if (maker == null) {
            throw new IllegalStateException("no maker is registered for " + type.getName());
        }
        return maker.get();
    }
}
